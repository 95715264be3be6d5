// Makes what Trunk built ready to be given to people: node script/pack/pack.mjs FOLDER APP-VERSION
//
// - what is fetched later goes into a folder named after the build, so that two builds never mix;
// - index.html gets a content policy with the hashes of its own scripts, and fails on any outside address;
// - sw.js gets the list of all files with their hashes, those that the app runs without in a list of their own;
// - samskab-VERSION.html is the whole app in one file.
import { mkdirSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { filesIn, inlineScripts, read, sha256, small, stop, withHashes, withPolicy } from "./files.mjs";
import { checkOutside } from "./outside.mjs";
import { single } from "./single.mjs";

const [folder, appVersion] = process.argv.slice(2);
if (!folder || !appVersion) stop("say which folder and which version");

// What the one file may weigh.
const MOST = 900_000;
// Links that people may follow from the pages.
const LINKS = [];
// Fetched when a process is opened; the front page fetches the rest by names with hashes in them.
const LATER = /^(process\.js|process_bg\.wasm|steps\/|en\/|eksempel\.samskab\.json$)/;

// Asked for by the browser when somebody installs the app, and by nobody else.
const INSTALLS = /\.webmanifest$|^(icon|maskable)-\d+\.png$/;

async function shrinkFiles() {
  for (const path of filesIn(folder).filter((path) => /\.(js|css)$/.test(path) && path !== "sw.js")) {
    const [loader, format] = path.endsWith(".css") ? ["css"] : ["js", "esm"];
    writeFileSync(join(folder, path), await small(read(folder, path).toString(), loader, format));
  }
}

// Trunk named its files after what they were before they were made smaller. Hosts are told that a name with a hash never
// changes its bytes, so it must be the hash of what is given to people. Answers with the page that names them so.
function nameByContent(html) {
  const named = /^(.+-)[0-9a-f]{14,16}((?:_bg)?\.(?:css|js|wasm))$/;
  for (const path of filesIn(folder).filter((path) => named.test(path))) {
    const hash = createHash("sha256").update(read(folder, path)).digest("hex").slice(0, 16);
    const to = path.replace(named, (_, stem, ending) => stem + hash + ending);
    renameSync(join(folder, path), join(folder, to));
    html = html.replaceAll(path, to);
  }
  return html;
}

// Only those that the page itself runs in one go: what Trunk writes to start the program stays as it is.
async function shrinkPage(html) {
  for (const text of inlineScripts(html).filter((text) => !/^\s*import /.test(text))) {
    const smaller = await small(text);
    html = html.replace(text, () => smaller);
  }
  return html;
}

// Trunk's own lines wait for the program at the top of a module, and not every browser tells that such a wait failed.
function withStart(html) {
  const trunks = /<script type="?module"?>\s*import init, [\s\S]*?<\/script>/;
  const [, script, program] = html.match(trunks)?.[0].match(/from '([^']+)'[\s\S]*module_or_path: '([^']+)'/) ?? stop("index.html does not start the program as expected");
  return html.replace(trunks, `<script type="module">import("${script}").then((it)=>it.default({module_or_path:"${program}"})).catch(samskabCannot)</script>`);
}

function buildId(html) {
  const hash = createHash("sha256").update(html);
  for (const path of filesIn(folder).filter((path) => path !== "index.html")) hash.update(path).update("\0").update(read(folder, path));
  return `${appVersion}-${hash.digest("hex").slice(0, 10)}`;
}

function moveLater(id) {
  for (const path of filesIn(folder).filter((path) => LATER.test(path))) {
    const to = join(folder, `v-${id}`, path);
    mkdirSync(dirname(to), { recursive: true });
    renameSync(join(folder, path), to);
  }
  for (const emptied of ["en", "steps"]) rmdirSync(join(folder, emptied));
}

await shrinkFiles();
const html = nameByContent(await shrinkPage(read(folder, "index.html").toString()));
if (!html.includes("<html lang=")) stop("index.html does not begin as expected");
const id = buildId(html);
const alone = await single({ folder, id, appVersion, html }); // before files move
moveLater(id);

const named = withHashes(withStart(html), folder).replace(/<html lang="?da"?/, `<html lang=da data-base="./v-${id}/" data-version="${id}" data-alone="samskab-${appVersion}.html"`);
const hashes = inlineScripts(named).map((text) => `'${sha256(text)}'`);
const policy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(" ")}`,
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");
writeFileSync(join(folder, "index.html"), withPolicy(named, policy));

checkOutside(folder, filesIn(folder), LINKS);

const oneFile = `samskab-${appVersion}.html`;
writeFileSync(join(folder, oneFile), alone);

const entry = (path) => [path === "index.html" ? "" : path, sha256(read(folder, path))];
const listed = (is) => JSON.stringify(Object.fromEntries(filesIn(folder).filter(is).map(entry)), null, 1);
const isBeside = (path) => path === oneFile || INSTALLS.test(path);
const list = listed((path) => path !== "sw.js" && !isBeside(path));
const beside = listed(isBeside);

const worker = read(folder, "sw.js").toString();
// The id says what Trunk built. The hash before it says what was made of that, so that no two builds share a cache.
const version = `${createHash("sha256").update(list + beside).digest("hex").slice(0, 8)}-${id}`;
const filled = { "{{version}}": version, "{{files}}": list, "{{beside}}": beside };
writeFileSync(join(folder, "sw.js"), Object.entries(filled).reduce((text, [slot, value]) => text.replace(slot, () => value), worker));

console.log(`One file: ${oneFile}, ${alone.length} bytes of ${MOST}.`);
if (alone.length > MOST) stop(`the one file is ${alone.length - MOST} bytes larger than it may be`);
