// The whole app as one HTML file that starts by double click: everything inline, packed with xz.
//
// A page opened from a disk may fetch nothing, so what is fetched elsewhere lies in an archive in the page. The
// archive is written as characters of windows-1252, one for each byte (base64 would make the file a third larger), in
// which nothing stands that HTML would change (characters.mjs). The program lies in it taken apart (apart.mjs). What
// unpacks xz is itself packed with gzip, which a small library in boot.js unpacks.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { apart } from "./apart.mjs";
import { asCharacters } from "./characters.mjs";
import { checkTexts } from "./outside.mjs";
import { filesIn, inlineScripts, read, sha256, SMALL, small, stop, withPolicy } from "./files.mjs";

const PROGRAM = "process_bg.wasm";
// Where the licences of what unpacks xz are to be found: its notice has to stay.
const NOTICES = [/^https:\/\/(github\.com\/(SteveSanderson\/xzwasm|wingo\/walloc)|tukaani\.org\/xz\/embedded\.html)$/];

const place = (name) => fileURLToPath(new URL(name, import.meta.url));
const unpacker = () => readFileSync(createRequire(import.meta.url).resolve("xz-decompress/dist/package/xz-decompress.min.js"), "utf8").trim();

// The front page's own program is not needed: the other one has every page.
const ARCHIVED = (path) => path === "eksempel.samskab.json" || path.startsWith("en/") || extname(path) === ".css";
// What the page looks like while it unpacks itself.
const IS_FIRST = (path) => /^(tokens|base|first)-/.test(path);

function archive(parts) {
  const head = JSON.stringify(parts.map(([path, bytes]) => [path, bytes.length]));
  const whole = Buffer.concat([Buffer.from(`${head}\n`), ...parts.map(([, bytes]) => bytes)]);
  const packed = spawnSync("xz", ["--format=xz", "--check=crc32", "--lzma2=preset=9e,lc=3,pb=0,nice=273", "-c"], { input: whole, maxBuffer: 1 << 28 });
  if (packed.status !== 0) stop(`xz: ${packed.stderr || packed.error}`);
  return packed.stdout;
}

// A module with all that it needs, as one script.
async function bundled(name, format, globalName) {
  const how = { ...SMALL, bundle: true, write: false, format, globalName };
  const { outputFiles } = await build({ entryPoints: [place(name)], ...how });
  return inScript(outputFiles[0].text.trim());
}

// As one script that leaves its exports in a name, so that the page can run it from the archive.
async function bindings(folder) {
  return inScript(await small(read(folder, "process.js").toString(), "js", "iife", "samskabProgram"));
}

const ascii = (text, write) => text.replace(/[^\0-\x7f]/gu, write);
const inHtml = (text) => ascii(text, (character) => `&#${character.codePointAt(0)};`);
const inScript = (text) =>
  ascii(text, (character) => [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""));

// What is only for a page that a server hands out.
async function withoutHosted(html) {
  for (const name of ["process", "handler", "styles", "updates"]) {
    const script = `<script>${await small(readFileSync(place(`../../public/page/${name}.js`), "utf8"))}</script>`;
    if (!html.includes(script)) stop(`the page does not have the script ${name}.js`);
    html = html.replace(script, "");
  }
  return html.replace(/<div id="?unstyled\b[\s\S]*?<\/div>/, "").replace(/<div class="?told\b[\s\S]*?<\/aside>\s*<\/div>/, "");
}

// The page without what Trunk put in to fetch things, in plain ASCII.
async function page(html) {
  return (await withoutHosted(html))
    .replace(/<link\b[^>]*>/g, "")
    .replace(/<script\b[^>]*type=["']?module["']?[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<meta charset=[^>]*>/, "<meta charset=windows-1252>")
    .split(/(<script\b[^>]*>[\s\S]*?<\/script>)/)
    .map((part) => (part.startsWith("<script") ? inScript(part) : inHtml(part)))
    .join("");
}

const block = (id, type) => [`<script type="${type}" id="${id}">`, "</script>"];

/** The bytes of the one file. */
export async function single({ folder, id, appVersion, html }) {
  const paths = filesIn(folder).filter(ARCHIVED);
  // In the order in which the page links them; those that are linked later come later.
  const linked = (path) => (html.includes(path) ? html.indexOf(path) : html.length);
  const sheets = paths.filter((path) => extname(path) === ".css").sort((a, b) => linked(a) - linked(b));
  const others = paths.filter((path) => extname(path) !== ".css");
  // One sheet at a time, so that the policy needs one hash for it.
  const asOne = (paths) => small(paths.map((path) => read(folder, path).toString()).join("\n"), "css");
  const first = sheets.filter(IS_FIRST);
  if (first.length !== 3) stop(`the first styles of the one file are not all there: ${first}`);
  const [firstSheet, sheet] = [await asOne(first), await asOne(sheets.filter((path) => !IS_FIRST(path)))];
  const script = (await bundled("together.mjs", "iife", "samskabPack")) + (await bindings(folder));
  const streams = Object.entries(apart(read(folder, PROGRAM)));
  const unpacks = unpacker();
  const data = {
    unpacker: asCharacters(gzipSync(unpacks, { level: 9 })),
    archive: asCharacters(archive([
      ["all.css", Buffer.from(sheet)],
      ...others.map((path) => [path, read(folder, path)]),
      ["process.js", Buffer.from(script)],
      ...streams.map(([name, bytes]) => [`program/${name}`, bytes]),
    ])),
  };

  const style = `<style>${firstSheet}</style>`;
  const named = (await page(html)).replace(/<html lang="?da"?/, `<html lang=da data-alone="samskab-${appVersion}.html" data-version="${id}"`);
  const [head, tail] = named.replace("</head>", `${style}</head>`).split("</body>");
  const inside = block("inside", "application/json").join("");
  // Where the bytes of each block go: a character that stands nowhere else.
  const blocks = Object.keys(data).map((name) => block(name, "text/plain").join("\0"));
  const body = `${head}${inside}${blocks.join("")}<script type="module">${await bundled("boot.js", "esm")}</script></body>${tail ?? "</html>"}`;

  // What lies in the archive beside these comes from the folder, which is looked at by itself.
  checkTexts([["the one file", body], ["its unpacker", unpacks], ["its script", script]], NOTICES);
  const hashes = [...inlineScripts(body), unpacks, script].map((text) => `'${sha256(text)}'`);
  const policy = [
    "default-src 'none'",
    `script-src 'wasm-unsafe-eval' ${hashes.join(" ")}`,
    `style-src '${sha256(firstSheet)}' '${sha256(sheet)}'`,
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
  const [start, ...rest] = withPolicy(body, policy).split("\0").map((text) => Buffer.from(text, "latin1"));
  return Buffer.concat([start, ...Object.values(data).flatMap((bytes, at) => [bytes, rest[at]])]);
}
