// The whole app as one HTML file that starts by double click: everything inline, packed with xz.
//
// A page opened from a disk may fetch nothing, so what is fetched elsewhere lies in an archive in the page. The
// archive is written as characters of windows-1252, one for each byte (base64 would make the file a third larger);
// the four bytes that HTML would change are written as "=" and another.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { filesIn, inlineScripts, read, sha256, small, stop, withPolicy } from "./files.mjs";

const beside = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
const unpacker = () => readFileSync(createRequire(import.meta.url).resolve("xz-decompress/dist/package/xz-decompress.min.js"), "utf8");

// The front page's own program is not needed: the other one has every page.
const ARCHIVED = (path) =>
  path === "process_bg.wasm" || path === "eksempel.samskab.json" || path.startsWith("en/") || extname(path) === ".css";

function archive(folder, order) {
  const parts = order.map((path) => [path, read(folder, path)]);
  const head = JSON.stringify(parts.map(([path, bytes]) => [path, bytes.length]));
  const whole = Buffer.concat([Buffer.from(`${head}\n`), ...parts.map(([, bytes]) => bytes)]);
  const packed = spawnSync("xz", ["--format=xz", "--check=crc32", "--lzma2=preset=9e,lc=4,pb=0", "-c"], { input: whole, maxBuffer: 1 << 28 });
  if (packed.status !== 0) stop(`xz: ${packed.stderr || packed.error}`);
  return packed.stdout;
}

function asCharacters(bytes) {
  const out = [];
  for (const byte of bytes) {
    if (byte === 0 || byte === 13 || byte === 60 || byte === 61) out.push(61, (byte + 64) & 255);
    else out.push(byte);
  }
  return Buffer.from(out);
}

const ascii = (text, write) => text.replace(/[^\0-\x7f]/gu, write);
const inHtml = (text) => ascii(text, (character) => `&#${character.codePointAt(0)};`);
const inScript = (text) =>
  ascii(text, (character) => [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""));

// The page without what Trunk put in to fetch things, in plain ASCII.
function page(html) {
  return html
    .replace(/<link\b[^>]*>/g, "")
    .replace(/<script\b[^>]*type=["']?module["']?[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<meta charset=[^>]*>/, "<meta charset=windows-1252>")
    .split(/(<script\b[^>]*>[\s\S]*?<\/script>)/)
    .map((part) => (part.startsWith("<script") ? inScript(part) : inHtml(part)))
    .join("");
}

/** The bytes of the one file. */
export async function single({ folder, id, appVersion, html }) {
  const paths = filesIn(folder).filter(ARCHIVED);
  // In the order in which the page links them; those that are linked later come later.
  const linked = (path) => (html.includes(path) ? html.indexOf(path) : html.length);
  const sheets = paths.filter((path) => extname(path) === ".css").sort((a, b) => linked(a) - linked(b));
  const others = paths.filter((path) => extname(path) !== ".css");
  const data = asCharacters(archive(folder, [...sheets, ...others]));

  const program = inScript(await small(`${read(folder, "process.js")}\n${beside("boot.js")}`, "js", "esm"));
  const scripts = [`<script>${unpacker()}</script>`, `<script type="module">${program}</script>`];
  const style = `<style>${beside("single.css").trim()}</style>`;
  const slot = '<script type="application/json" id="inside"></script>';
  const before = '<script type="text/plain" id="archive">';
  const open = page(html).replace(/<html lang="?da"?/, `<html lang=da data-alone="samskab-${appVersion}.html" data-version="${id}"`).replace("</head>", `${style}</head>`);
  const [head, tail] = open.split("</body>");
  const body = (archived) => `${head}${slot}${before}${archived}</script>${scripts.join("")}</body>${tail ?? "</html>"}`;

  const hashes = inlineScripts(body("")).map((text) => `'${sha256(text)}'`);
  const policy = [
    "default-src 'none'",
    `script-src 'wasm-unsafe-eval' ${hashes.join(" ")}`,
    `style-src '${sha256(style.slice("<style>".length, -"</style>".length))}'`,
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
  const [start, end] = withPolicy(body("\0"), policy).split("\0");
  return Buffer.concat([Buffer.from(start, "latin1"), data, Buffer.from(end, "latin1")]);
}
