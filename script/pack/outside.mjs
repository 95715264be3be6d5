// Fails when anything in the built app names an address elsewhere: nothing may be fetched from anywhere.
import { extname } from "node:path";
import { read, stop } from "./files.mjs";

// Names of XML languages are no addresses, and links that people may follow are no requests.
const ALLOWED = [
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/x(html|link)|2000\/(svg|xmlns\/)|XML\/1998\/namespace)/,
];
// In a wasm file texts stand without a gap, so an address ends where the next one begins. Scripts may write a slash with
// a backslash before it.
const SCHEME = String.raw`(?:https?|wss?|ftp):(?:\\?/){2}`;
const REST = String.raw`[^\s"'\x60<>)]`;
const QUOTE = String.raw`["'\x60]\s*`;
const ADDRESSES = [
  `${SCHEME}(?:(?!${SCHEME})${REST})+`,
  // With the scheme of the page, in a text, a style or markup.
  String.raw`(?<=${QUOTE}|[(=]\s*)(?:\\?/){2}[\w[]${REST}*`,
  // What only calls.
  `(?<=${QUOTE})(?:stun|turn)s?:${REST}+`,
].map((address) => new RegExp(address, "gi"));
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
    const addresses = ADDRESSES.flatMap((address) => text.match(address) ?? []);
    return addresses.filter((address) => !allowed.some((known) => known.test(address))).map((address) => `${name}: ${address}`);
  });
  if (found.length) stop(`addresses outside the app, which must ask nobody for anything:\n  ${[...new Set(found)].join("\n  ")}`);
}
