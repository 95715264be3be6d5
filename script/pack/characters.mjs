// Bytes as text that stands in a page, one character a byte, and back.
//
// HTML would change a null and a carriage return, and would take some words for the end of the block. So each stretch of
// bytes has a key in front of it, and every byte of it is changed by that key (exclusive or): there is nearly always one
// with which none of this stands there. It costs a third of a percent; writing such bytes as two would cost four times
// that.

const STRETCH = 300;
const NULL = 0;
const RETURN = 13;

const isPlain = (byte) => byte !== NULL && byte !== RETURN;
// "<" ends the block only before "/", and begins a comment before "!"; at the end nobody knows what comes next.
const isMarkup = (bytes, at) => bytes[at] === 60 && [33, 47, undefined].includes(bytes[at + 1]);
const stands = (bytes) => bytes.every((byte, at) => isPlain(byte) && !isMarkup(bytes, at));

function coded(stretch) {
  for (let key = 1; key < 256; key += 1) {
    const out = [key, ...stretch.map((byte) => byte ^ key)];
    if (stands(out)) return out;
  }
  throw new Error("no key for a stretch of bytes: let stretches be shorter");
}

/** As characters; for the side that packs. */
export function asCharacters(bytes) {
  const stretches = [];
  for (let at = 0; at < bytes.length; at += STRETCH) stretches.push(...coded([...bytes.subarray(at, at + STRETCH)]));
  const out = Buffer.from(stretches);
  if (!Buffer.from(asBytes(out)).equals(bytes)) throw new Error("the bytes are not the same when they are read again");
  return out;
}

/** The bytes again. */
export function asBytes(coded) {
  const out = new Uint8Array(coded.length - Math.ceil(coded.length / (STRETCH + 1)));
  for (let from = 0, to = 0; from < coded.length; from += STRETCH + 1)
    for (const byte of coded.subarray(from + 1, from + STRETCH + 1)) out[to++] = byte ^ coded[from];
  return out;
}
