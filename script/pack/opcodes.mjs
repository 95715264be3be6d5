// What stands behind each instruction of a WebAssembly program: which stream its operands belong to, and their shape.
// Shared by the side that takes a program apart and the side that puts it together.
// Source: WebAssembly Core Specification 2.0, 5.4 "Instructions".

/** An instruction that is free in the specification stands for `i32.const` of an address. */
export const ADDRESS = 0x06;
/** Constants from here on are addresses of texts and tables, as a rule. */
export const FIRST_ADDRESS = 1 << 20;

const CONST = 0x41;
const ADD = 0x6a;
const SUB = 0x6b;

// Shapes: so many numbers (LEB128), so many bytes, or a count and as many numbers (and one more) or bytes.
const numbers = (stream, count = 1) => ({ stream, numbers: count });
const bytes = (stream, count) => ({ stream, bytes: count });
const NONE = numbers("rest", 0);

const SHAPES = new Map([
  [0x02, numbers("type")],
  [0x03, numbers("type")],
  [0x04, numbers("type")],
  [0x0c, numbers("branch")],
  [0x0d, numbers("branch")],
  [0x0e, { stream: "table", list: 1 }],
  [0x10, numbers("call")],
  [0x11, numbers("indirect", 2)],
  [0x1c, { stream: "rest", list: 0 }],
  [0x20, numbers("local")],
  [0x21, numbers("set")],
  [0x22, numbers("tee")],
  [0x23, numbers("global")],
  [0x24, numbers("global")],
  [0x25, numbers("rest")],
  [0x26, numbers("rest")],
  [0x3f, numbers("rest")],
  [0x40, numbers("rest")],
  [ADDRESS, numbers("address")],
  [0x42, numbers("wide")],
  [0x43, bytes("float", 4)],
  [0x44, bytes("float", 8)],
  [0xd0, numbers("rest")],
  [0xd2, numbers("rest")],
]);
const LONG = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];
const BARE = (op) => op <= 0x01 || op === 0x05 || op === 0x0b || op === 0x0f || op === 0x1a || op === 0x1b || op === 0xd1 || (op >= 0x45 && op <= 0xc4);

/** Reading and writing memory: an alignment, which stays beside the instruction, and an offset. */
export const isMemory = (op) => op >= 0x28 && op <= 0x3e;
/** Behind this one stands a second number that says which instruction it is. */
export const LONG_PREFIX = 0xfc;
/** They open a block, which an `end` closes. */
export const opens = (op) => op >= 0x02 && op <= 0x04;
export const END = 0x0b;

/** The operands of an instruction; `next` is the instruction behind it. Undefined for what is not known here. */
export function shape(op, next) {
  // A constant that is added next is mostly a place on the stack: another kind of number than the others.
  if (op === CONST) return numbers(next === ADD || next === SUB ? "step" : "const");
  if (isMemory(op)) return numbers(op < 0x36 ? "load" : "store");
  return SHAPES.get(op) ?? (BARE(op) ? NONE : undefined);
}

/** The operands of an instruction with a long name. */
export const longShape = (second) => (LONG[second] === undefined ? undefined : numbers("rest", LONG[second]));

/** Whether what lies in that stream are the variables of a function, named by how lately they were used. */
export const isVariables = (name) => name === "local" || name === "set" || name === "tee";

/** In this order they lie in the archive. */
export const STREAMS = ["around", "head", "op", "type", "branch", "table", "call", "indirect", "local", "set", "tee", "global", "load", "store", "const", "step", "address", "wide", "float", "rest"];
