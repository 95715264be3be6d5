// Takes a WebAssembly program apart: instructions into one stream, and each sort of operands into one of its own.
// Packed with xz they are an eighth smaller, because like lies beside like. together.mjs is the way back.
import { ADDRESS, FIRST_ADDRESS, isMemory, isVariables, LONG_PREFIX, longShape, shape, STREAMS } from "./opcodes.mjs";
import { Recent } from "./recent.mjs";
import { together } from "./together.mjs";
import { stop } from "./files.mjs";

const CODE_SECTION = 10;
const CONST = 0x41;

class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }
  // A number and the bytes that it is written with.
  number() {
    const start = this.at;
    let [value, shift, byte] = [0, 0, 0];
    do {
      byte = this.bytes[this.at++];
      value += (byte & 127) * 2 ** shift;
      shift += 7;
    } while (byte >= 128);
    const signed = byte & 64 ? value - 2 ** shift : value;
    return { value, signed, bytes: this.bytes.subarray(start, this.at) };
  }
  take(count) {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
}

// As few bytes as it takes; compilers write it so too.
function written(number) {
  const bytes = [];
  for (; number >= 128; number >>>= 7) bytes.push((number & 127) | 128);
  return [...bytes, number];
}

function code(wasm) {
  for (const reader = new Reader(wasm, 8); reader.at < wasm.length; ) {
    const [kind] = reader.take(1);
    const length = reader.number().value;
    if (kind === CODE_SECTION) return reader;
    reader.take(length);
  }
  return stop("the program has no code");
}

/** The streams, by name. */
export function apart(wasm) {
  const streams = Object.fromEntries(STREAMS.map((name) => [name, []]));
  const put = (name, bytes) => streams[name].push(bytes);
  const reader = code(wasm);
  const functions = reader.number().value;
  const before = wasm.subarray(0, reader.at);

  let recent;
  const operands = ({ stream, numbers = 0, bytes = 0, list }) => {
    if (isVariables(stream)) return put(stream, written(recent.rank(reader.number().value)));
    const first = list === undefined ? undefined : reader.number();
    if (first) put(stream, first.bytes);
    if (list === 0) put(stream, reader.take(first.value));
    else for (let left = list ? first.value + list : numbers; left > 0; left -= 1) put(stream, reader.number().bytes);
    if (bytes) put(stream, reader.take(bytes));
  };
  const instruction = () => {
    const at = reader.at;
    const [op] = reader.take(1);
    const known = (found) => found ?? stop(`an instruction that is not known here: ${[...wasm.subarray(at, at + 2)]}`);
    if (op === LONG_PREFIX) {
      const [second] = reader.take(1);
      put("op", [op, second]);
      return operands(known(longShape(second)));
    }
    if (op === ADDRESS) known(undefined);
    if (op === CONST) {
      const { signed, bytes } = reader.number();
      const address = signed >= FIRST_ADDRESS;
      put("op", [address ? ADDRESS : op]);
      return put(address ? "address" : shape(op, wasm[reader.at]).stream, bytes);
    }
    put("op", [op]);
    if (isMemory(op)) put("op", reader.number().bytes);
    return operands(known(shape(op, wasm[reader.at])));
  };
  for (let left = functions; left > 0; left -= 1) {
    const end = reader.number().value + reader.at;
    const groups = reader.number();
    recent = new Recent();
    put("head", groups.bytes);
    for (let group = groups.value; group > 0; group -= 1) {
      put("head", reader.number().bytes);
      put("head", reader.take(1));
    }
    while (reader.at < end) instruction();
  }
  const sizes = Buffer.alloc(12);
  [wasm.length, functions, before.length].forEach((value, place) => sizes.writeUInt32LE(value, place * 4));
  streams.around = [sizes, before, wasm.subarray(reader.at)];

  const joined = Object.fromEntries(STREAMS.map((name) => [name, Buffer.concat(streams[name].map((bytes) => Buffer.from(bytes)))]));
  if (!Buffer.from(together((name) => joined[name])).equals(wasm)) stop("the program does not come together again as it was");
  return joined;
}
