// What the first visit to a built app costs: node script/sizes.mjs FOLDER [LIMIT]
// Prints every file of it with its size, and fails when their sum, gzipped, is over LIMIT bytes.
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { spawnSync } from "node:child_process";
import { brotliCompressSync, gzipSync } from "node:zlib";

// A page fetches these by itself. Anything else counts when index.html names it.
const FETCHED = new Set([".css", ".js", ".mjs", ".wasm", ".woff2", ".woff", ".ttf", ".otf"]);
// Fetched only when somebody asks for it.
const ON_DEMAND = /^(v-|sw\.js$|example|eksempel|process[._]|steps\/)/;

const [folder, limit] = [process.argv[2] ?? "dist", Number(process.argv[3] ?? Infinity)];

// The tool's own bytes where it is here: Node's zlib is a quicker one that packs a little worse.
function gzipped(bytes) {
  const tool = spawnSync("gzip", ["-9", "-c"], { input: bytes, maxBuffer: 1 << 28 });
  return tool.status === 0 ? tool.stdout.length : gzipSync(bytes, { level: 9 }).length;
}

function stop(words) {
  console.error(`sizes: ${words}`);
  process.exit(1);
}

// Paths in the folder, written with "/". A name that begins with a dot is Trunk's workshop.
function filesIn(sub = "") {
  return readdirSync(join(folder, sub), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${sub}${entry.name}/`) : `${sub}${entry.name}`))
    .sort();
}

let page, paths;
try {
  page = readFileSync(join(folder, "index.html"), "utf8");
  paths = filesIn();
} catch (error) {
  stop(`${folder} is not a built app (${error.message})`);
}

const isFirst = (path) =>
  path === "index.html" ||
  (!ON_DEMAND.test(path) && extname(path) !== ".html" && (FETCHED.has(extname(path)) || page.includes(basename(path))));

const rows = paths.filter(isFirst).map((path) => {
  const bytes = readFileSync(join(folder, path));
  return [path, bytes.length, gzipped(bytes), brotliCompressSync(bytes).length];
});
for (const kind of [".js", ".wasm"])
  if (!rows.some(([path]) => path.endsWith(kind))) stop(`there is no ${kind} file in ${folder}: the build is not whole`);

const sum = [1, 2, 3].map((column) => rows.reduce((total, row) => total + row[column], 0));
const digits = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, " ");
const width = Math.max(...rows.map(([path]) => path.length), 10);
const line = ([name, ...sizes]) => name.padEnd(width) + sizes.map((size) => String(size).padStart(12)).join("");

console.log();
console.log(line(["First load", "bytes", "gzip", "brotli"]));
for (const [name, ...sizes] of rows) console.log(line([name, ...sizes.map(digits)]));
console.log(line(["Sum", ...sum.map(digits)]));

const later = paths.filter((path) => !isFirst(path));
if (later.length) console.log(`Not counted, fetched later or never: ${later.join(", ")}`);

if (sum[1] > limit) stop(`the first load is ${digits(sum[1])} bytes gzipped, ${digits(sum[1] - limit)} over the ${digits(limit)} allowed`);
if (limit !== Infinity) console.log(`The first load is ${digits(sum[1])} bytes gzipped; ${digits(limit)} are allowed.`);
