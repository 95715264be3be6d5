// Starts the app that lies in this page.
import { gunzipSync } from "fflate";
import { asBytes } from "./characters.mjs";

{
  // The page as it came, before the app draws on it: what "app og forløb i én fil" is made from. What was chosen and said
  // in this browser, and what others put in, is nobody else's.
  const came = document.documentElement.cloneNode(true);
  const ours = ["lang", "data-alone", "data-version"];
  for (const name of came.getAttributeNames()) if (!ours.includes(name)) came.removeAttribute(name);
  came.lang = "da";
  const emptied = came.querySelector("#emptied");
  emptied.hidden = true;
  for (const part of emptied.querySelectorAll("[data-day], [data-count]")) part.textContent = "";
  const page = `<!doctype html>${came.outerHTML}`;
  const letters = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map([...letters].map((letter, byte) => [letter, byte]));
  const bytesOf = (text) => Uint8Array.from(text, (letter) => byteOf.get(letter) ?? 63);
  window.samskabWhole = () => bytesOf(page);

  const written = (id) => document.getElementById(id).textContent;
  const bytesIn = (id) => asBytes(bytesOf(written(id)));
  const asText = (bytes) => new TextDecoder().decode(bytes);
  // The policy of the page names the hash of each script that may run, and of the style.
  const put = (kind, text) => {
    const element = document.createElement(kind);
    element.textContent = text;
    document.head.append(element);
  };
  // Without a place in the address, or where files come in, the process inside is taken in; and where the address names
  // one that this browser does not have, or had in a page that was loaded anew.
  const is_lost = () => {
    const [, id] = location.hash.match(/^#\/forloeb\/([^/]+)/) ?? [];
    try {
      return id && (sessionStorage["samskab:setting:memory"] || localStorage["samskab:setting:memory"] || !localStorage[`samskab:process:${id}:head`]);
    } catch {
      return id;
    }
  };

  // What people call this file; some names are not written as addresses are.
  const fileName = () => {
    const name = location.pathname.split("/").at(-1);
    try {
      return decodeURIComponent(name);
    } catch {
      return name;
    }
  };

  const start = async () => {
    // Browsers unpack gzip themselves, but not all of them; xz none.
    put("script", asText(gunzipSync(bytesIn("unpacker"))));
    const { XzReadableStream } = window["xz-decompress"];
    const packed = new Blob([bytesIn("archive")]).stream();
    const whole = new Uint8Array(await new Response(new XzReadableStream(packed)).arrayBuffer());
    const end = whole.indexOf(10);
    const files = {};
    let at = end + 1;
    for (const [path, length] of JSON.parse(asText(whole.subarray(0, end)))) files[path] = whole.subarray(at, (at += length));
    put("style", asText(files["all.css"]));
    window.samskabInside = files;
    const inside = written("inside").trim();
    if (inside && (["", "#/modtag"].includes(location.hash) || is_lost())) {
      const bytes = Uint8Array.from(atob(inside), (letter) => letter.charCodeAt(0));
      window.samskabIncoming = [new File([bytes], fileName(), { type: "application/json" })];
      location.hash = "#/modtag";
    }
    put("script", asText(files["process.js"]));
    const { together, STREAMS } = window.samskabPack;
    const program = together((name) => files[`program/${name}`]);
    for (const name of STREAMS) delete files[`program/${name}`];
    await window.samskabProgram.default({ module_or_path: program });
  };
  // Nothing is fetched, so a program that the browser does not understand is one that it is too old for.
  const refuse = (problem) => window.samskabCannot(problem, problem instanceof WebAssembly.CompileError ? "old" : undefined);
  // A server that names another character set spoils the archive: then this file must be opened from a disk.
  if (document.characterSet === "windows-1252") start().catch(refuse);
  else window.samskabCannot(document.characterSet, "charset");
}
