// Fails when anything in the built app names an address elsewhere: nothing may be fetched from anywhere.
import { extname } from "node:path";
import { read, stop } from "./files.mjs";

// Names of XML languages are no addresses, and links that people may follow are no requests.
const ALLOWED = [
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/x(html|link)|2000\/(svg|xmlns\/)|XML\/1998\/namespace)/,
];
// In a wasm file texts stand without a gap, so an address ends where the next one begins.
const ADDRESS = /(?:https?|wss?|ftp):\/\/[\w-]+(?:\.[\w-]+)+(?:(?!(?:https?|wss?|ftp):\/\/)[^\s"'`<>)\\\x80-\xff])*/gi;
const READABLE = new Set([".html", ".js", ".mjs", ".css", ".json", ".svg", ".wasm", ".webmanifest"]);

// Files of a folder.
export function checkOutside(folder, paths, links) {
  const readable = paths.filter((path) => READABLE.has(extname(path)));
  checkTexts(readable.map((path) => [path, read(folder, path).toString("latin1")]), links);
}

// Texts with their names.
export function checkTexts(texts, links) {
  const allowed = [...ALLOWED, ...links];
  const found = texts.flatMap(([name, text]) => {
    const addresses = text.match(ADDRESS) ?? [];
    return addresses.filter((address) => !allowed.some((known) => known.test(address))).map((address) => `${name}: ${address}`);
  });
  if (found.length) stop(`addresses outside the app, which must ask nobody for anything:\n  ${[...new Set(found)].join("\n  ")}`);
}
