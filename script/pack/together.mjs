// Puts a WebAssembly program together that apart.mjs took apart. Runs in the browser, and after packing as a check.
import { Recent } from "./recent.mjs";
import { ADDRESS, END, isMemory, isVariables, LONG_PREFIX, longShape, opens, shape, STREAMS } from "./opcodes.mjs";

export { STREAMS };

const CONST = 0x41;

/** The program. `stream(name)` gives the bytes of a stream. */
export function together(stream) {
  const from = Object.fromEntries(STREAMS.map((name) => [name, { bytes: stream(name), at: 0 }]));
  const { around, head, op: ops } = from;
  const word = () => {
    around.at += 4;
    return new DataView(around.bytes.buffer, around.bytes.byteOffset).getUint32(around.at - 4, true);
  };
  const [total, functions, before] = [word(), word(), word()];
  // A function is written five bytes late, so that its length fits before it.
  const out = new Uint8Array(total + 5);
  let to = 0;
  const copy = (source, count) => {
    out.set(source.bytes.subarray(source.at, source.at + count), to);
    source.at += count;
    to += count;
  };
  const number = (source) => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = source.bytes[source.at++];
      out[to++] = byte;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const write = (value) => {
    for (; value >= 128; value >>>= 7) out[to++] = (value & 127) | 128;
    out[to++] = value;
  };
  let recent;
  const operands = ({ stream: name, numbers = 0, bytes = 0, list }) => {
    const source = from[name];
    if (isVariables(name)) {
      const start = to;
      const rank = number(source);
      to = start;
      return write(recent.number(rank));
    }
    if (list === 0) copy(source, number(source));
    else for (let left = list ? number(source) + list : numbers; left > 0; left -= 1) number(source);
    if (bytes) copy(source, bytes);
  };
  const body = () => {
    recent = new Recent();
    for (let left = number(head); left > 0; left -= 1) {
      number(head);
      copy(head, 1);
    }
    for (let depth = 0; depth >= 0; ) {
      const op = ops.bytes[ops.at++];
      out[to++] = op === ADDRESS ? CONST : op;
      if (op === LONG_PREFIX) operands(longShape((out[to++] = ops.bytes[ops.at++])));
      else {
        if (isMemory(op)) number(ops);
        operands(shape(op, ops.bytes[ops.at]));
      }
      if (opens(op)) depth += 1;
      else if (op === END) depth -= 1;
    }
  };

  copy(around, before);
  for (let left = functions; left > 0; left -= 1) {
    const start = to;
    to += 5;
    body();
    const end = to;
    to = start;
    write(end - start - 5);
    out.copyWithin(to, start + 5, end);
    to += end - start - 5;
  }
  copy(around, around.bytes.length - around.at);
  return out.subarray(0, total);
}
