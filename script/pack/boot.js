// Starts the app that lies in this page.
import { together } from "./together.mjs";
import { STREAMS } from "./opcodes.mjs";

{
  // The page as it came, before the app draws on it: what "app og forløb i én fil" is made from.
  const page = `<!doctype html>${document.documentElement.outerHTML}`;
  const letters = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map([...letters].map((letter, byte) => [letter, byte]));
  const bytesOf = (text) => Uint8Array.from(text, (letter) => byteOf.get(letter));
  window.samskabWhole = () => bytesOf(page);

  const written = (id) => document.getElementById(id).textContent;
  const unescaped = (text) => {
    const out = new Uint8Array(text.length);
    let length = 0;
    for (let at = 0; at < text.length; at += 1)
      out[length++] = text[at] === "=" ? byteOf.get(text[++at]) - 64 : byteOf.get(text[at]);
    return out.subarray(0, length);
  };
  const through = async (bytes, unpacked) => new Uint8Array(await new Response(unpacked(new Blob([bytes]).stream())).arrayBuffer());
  const asText = (bytes) => new TextDecoder().decode(bytes);
  // The policy of the page names the hash of each script that may run.
  const run = (text) => {
    const script = document.createElement("script");
    script.textContent = text;
    document.body.append(script);
  };

  const start = async () => {
    run(asText(await through(unescaped(written("unpacker")), (stream) => stream.pipeThrough(new DecompressionStream("gzip")))));
    const Unpacked = window["xz-decompress"].XzReadableStream;
    const whole = await through(unescaped(written("archive")), (stream) => new Unpacked(stream));
    const end = whole.indexOf(10);
    const files = {};
    let at = end + 1;
    for (const [path, length] of JSON.parse(asText(whole.subarray(0, end)))) files[path] = whole.subarray(at, (at += length));
    document.adoptedStyleSheets = Object.keys(files).filter((path) => path.endsWith(".css")).map((path) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(asText(files[path]));
      return sheet;
    });
    window.samskabInside = files;
    const inside = written("inside").trim();
    if (inside && !location.hash) {
      const bytes = Uint8Array.from(atob(inside), (letter) => letter.charCodeAt(0));
      window.samskabIncoming = [new File([bytes], "forloeb.samskab.json", { type: "application/json" })];
      location.hash = "#/modtag";
    }
    const program = together((name) => files[`program/${name}`]);
    for (const name of STREAMS) delete files[`program/${name}`];
    run(asText(files["process.js"]));
    await window.samskabProgram.default({ module_or_path: program });
  };
  // What the app needs of a browser itself it needs on a server as well; these two only the one file.
  const old = typeof DecompressionStream !== "function" || !("adoptedStyleSheets" in document);
  const refuse = (problem) => window.samskabCannot(problem, old ? "old" : undefined);
  // A server that names another character set spoils the archive: then this file must be opened from a disk.
  if (document.characterSet === "windows-1252") start().catch(refuse);
  else window.samskabCannot(`${document.characterSet}: åbn filen fra en mappe på computeren`);
}
