// Serves a built folder on this machine, as a plain host would: node script/serve.mjs FOLDER PORT
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const [folder, port] = process.argv.slice(2);
const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};
// Names with a hash or a build in them never change what they hold; the browser asks anew for all others.
const lasts = (path) => /^\/(v-|[^/]*-[0-9a-f]{16}[._])/.test(path);

function fileFor(url) {
  const path = decodeURIComponent(new URL(url, "http://host").pathname);
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  // The one file is bytes of another character set, as it says itself.
  const kind = /^\/samskab-[^/]*\.html$/.test(path) ? "text/html" : KINDS[extname(file)];
  return file.startsWith(normalize(folder) + sep) && statSync(file).isFile() && { path, file, kind };
}

createServer((request, response) => {
  let found;
  try {
    found = fileFor(request.url);
  } catch {
    // Not there, or no address at all.
  }
  if (!found) return response.writeHead(404).end();
  response.writeHead(200, {
    "Content-Type": found.kind ?? "application/octet-stream",
    "Cache-Control": lasts(found.path) ? "max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "frame-ancestors 'none'",
  });
  createReadStream(found.file).pipe(response);
}).listen(Number(port), "127.0.0.1", () => console.log(`\nSamskab: http://127.0.0.1:${port}/\nStop it with Ctrl+C.\n`));
