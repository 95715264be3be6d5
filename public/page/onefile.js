// The whole app with a process inside, as the bytes of one HTML file: whoever gets it needs nothing else. The text of
// the process stands in the slot that script/pack left for it, as base64, so that nothing in it can be taken for markup.
// Where the page is itself that one file, it is made from the page; elsewhere the file lies beside the page.
if (document.documentElement.dataset.alone) window.samskabOneFile = async (text) => {
  const slot = '<script type="application/json" id="inside">';
  const beside = async () => {
    const response = await fetch(`./${document.documentElement.dataset.alone}`);
    if (!response.ok) throw new Error(`${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const whole = window.samskabWhole ? window.samskabWhole() : await beside();
  const letters = new TextDecoder("windows-1252").decode(whole);
  // The last one: this script names it too.
  const at = letters.lastIndexOf(slot) + slot.length;
  const end = letters.indexOf("</" + "script>", at);
  // Some hosts answer with another page for a file that they do not have, and that page has this script too.
  if (at < slot.length || !letters.startsWith("</" + 'script><script type="text/plain"', end)) throw new Error("no slot");
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (let from = 0; from < bytes.length; from += 8192) binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
  const inside = new TextEncoder().encode(btoa(binary));
  const made = new Uint8Array(at + inside.length + whole.length - end);
  made.set(whole.subarray(0, at));
  made.set(inside, at);
  made.set(whole.subarray(end), at + inside.length);
  return made;
};
