// Starts the app that lies in this page.
{
  // The page as it came, before the app draws on it: what "app og forløb i én fil" is made from.
  const page = `<!doctype html>${document.documentElement.outerHTML}`;
  const letters = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map([...letters].map((letter, byte) => [letter, byte]));
  const bytesOf = (text) => Uint8Array.from(text, (letter) => byteOf.get(letter));
  window.samskabWhole = () => bytesOf(page);

  const unescaped = (text) => {
    const out = new Uint8Array(text.length);
    let length = 0;
    for (let at = 0; at < text.length; at += 1)
      out[length++] = text[at] === "=" ? byteOf.get(text[++at]) - 64 : byteOf.get(text[at]);
    return out.subarray(0, length);
  };
  const unpack = async (bytes) => {
    const Stream = window["xz-decompress"].XzReadableStream;
    return new Uint8Array(await new Response(new Stream(new Blob([bytes]).stream())).arrayBuffer());
  };
  const start = async () => {
    const whole = await unpack(unescaped(document.getElementById("archive").textContent));
    const end = whole.indexOf(10);
    const files = {};
    let at = end + 1;
    for (const [path, length] of JSON.parse(new TextDecoder().decode(whole.subarray(0, end))))
      files[path] = whole.subarray(at, (at += length));
    document.adoptedStyleSheets = Object.keys(files).filter((path) => path.endsWith(".css")).map((path) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(new TextDecoder().decode(files[path]));
      return sheet;
    });
    window.samskabInside = files;
    const inside = document.getElementById("inside").textContent.trim();
    if (inside && !location.hash) {
      const bytes = Uint8Array.from(atob(inside), (letter) => letter.charCodeAt(0));
      window.samskabIncoming = [new File([bytes], "forloeb.samskab.json", { type: "application/json" })];
      location.hash = "#/modtag";
    }
    await __wbg_init({ module_or_path: files["process_bg.wasm"] });
  };
  // A server that names another character set spoils the archive: then this file must be opened from a disk.
  if (document.characterSet === "windows-1252") start().catch(window.samskabCannot);
  else window.samskabCannot(`${document.characterSet}: åbn filen fra en mappe på computeren`);
}
