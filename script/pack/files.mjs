// What the packing steps share: the files of a built app, hashes, and stopping with words.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
export const sha256 = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

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
