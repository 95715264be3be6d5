// What the packing steps share: the files of a built app, hashes, and stopping with words.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";

export function stop(words) {
  console.error(`pack: ${words}`);
  process.exit(1);
}

// Paths below the folder, written with "/". A name that begins with a dot is Trunk's workshop.
export function filesIn(folder, sub = "") {
  return readdirSync(join(folder, sub), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(folder, `${sub}${entry.name}/`) : `${sub}${entry.name}`))
    .sort();
}

export const read = (folder, path) => readFileSync(join(folder, path));

// As Content-Security-Policy and integrity attributes write it.
const sha = (kind) => (bytes) => `${kind}-${createHash(kind).update(bytes).digest("base64")}`;
export const [sha256, sha384] = [sha("sha256"), sha("sha384")];

// Trunk wrote the hashes of its own files; these are those of the files as they are now.
export function withHashes(html, folder) {
  return html.replace(/<(link|script)\b[^>]*\bintegrity="[^"]*"[^>]*>/g, (tag) => {
    const path = tag.match(/\b(?:href|src)="\.\/([^"]+)"/)?.[1] ?? stop(`no file to hash in ${tag}`);
    return tag.replace(/integrity="[^"]*"/, `integrity="${sha384(read(folder, path))}"`);
  });
}

// The contents of inline scripts that a browser runs (not data blocks, not those with a src).
export function inlineScripts(html) {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const runs = (attributes) => !/\bsrc=/.test(attributes) && !/\btype=["']?(text\/plain|application\/json)/.test(attributes);
  return scripts.filter(([, attributes]) => runs(attributes)).map(([, , text]) => text);
}

// The policy goes first in the head: what stands before it would not be under it.
export function withPolicy(html, policy) {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const at = html.search(/<meta\s+charset=[^>]*>/);
  if (at < 0) stop("index.html has no <meta charset>, behind which the content policy belongs");
  const end = html.indexOf(">", at) + 1;
  return html.slice(0, end) + meta + html.slice(end);
}

// Without comments and long names. (Trunk's own minifier of scripts renames across scopes that do not reach each other.)
export const SMALL = { minify: true, legalComments: "none", charset: "utf8", target: "es2022" };

export async function small(text, loader = "js", format, globalName) {
  const { code } = await transform(text, { ...SMALL, loader, format, globalName });
  return code.trim();
}
