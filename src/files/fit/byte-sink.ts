import { type BaseTypeName, KIND, sizeOfKind } from "./base-types.ts";

/** Bytes that grow while a file is written. */
export interface ByteSink {
  bytes: Uint8Array;
  view: DataView;
  length: number;
}

/** An empty sink with room for some bytes. */
export function startSink(capacity = 1024): ByteSink {
  const bytes = new Uint8Array(capacity);
  return { bytes, view: new DataView(bytes.buffer), length: 0 };
}

/** Opens so many bytes at the end and returns where they begin. */
export function openBytes(sink: ByteSink, count: number): number {
  const at = sink.length;
  sink.length += count;
  if (sink.length > sink.bytes.length) growSink(sink);
  return at;
}

function growSink(sink: ByteSink): void {
  const larger = new Uint8Array(Math.max(sink.length, sink.bytes.length * 2));
  larger.set(sink.bytes);
  sink.bytes = larger;
  sink.view = new DataView(larger.buffer);
}

/** Appends single bytes. */
export function putBytes(sink: ByteSink, bytes: ArrayLike<number>): void {
  const at = openBytes(sink, bytes.length);
  sink.bytes.set(bytes, at);
}

type NumberType = Exclude<BaseTypeName, "string">;

/** Smallest and largest value of a type and its sign for "invalid", which lies just outside. */
const LIMITS: Readonly<Record<NumberType, readonly [least: number, most: number, invalid: number]>> = {
  enum: [0, 0xfe, 0xff],
  byte: [0, 0xfe, 0xff],
  uint8: [0, 0xfe, 0xff],
  uint8z: [1, 0xff, 0],
  sint8: [-0x80, 0x7e, 0x7f],
  uint16: [0, 0xfffe, 0xffff],
  uint16z: [1, 0xffff, 0],
  sint16: [-0x8000, 0x7ffe, 0x7fff],
  uint32: [0, 0xfffffffe, 0xffffffff],
  uint32z: [1, 0xffffffff, 0],
  sint32: [-0x80000000, 0x7ffffffe, 0x7fffffff],
  float32: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN],
  float64: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN],
};

/** Appends a number; one that does not fit its type is written as "invalid". */
export function putNumber(sink: ByteSink, type: NumberType, value: number, little: boolean): void {
  const [least, most, invalid] = LIMITS[type];
  const isFloat = type === "float32" || type === "float64";
  const rounded = isFloat ? value : Math.round(value);
  const stored = rounded >= least && rounded <= most ? rounded : invalid;
  const at = openBytes(sink, sizeOfKind(KIND[type]));
  if (isFloat) putFloat(sink, type, at, stored, little);
  else putInteger(sink, at, stored, sizeOfKind(KIND[type]), little);
}

function putFloat(
  sink: ByteSink,
  type: "float32" | "float64",
  at: number,
  value: number,
  little: boolean,
): void {
  if (type === "float32") sink.view.setFloat32(at, value, little);
  else sink.view.setFloat64(at, value, little);
}

function putInteger({ view }: ByteSink, at: number, value: number, size: number, little: boolean): void {
  if (size === 1) view.setUint8(at, value);
  else if (size === 2) view.setUint16(at, value, little);
  else view.setUint32(at, value, little);
}

const MOST_TEXT_BYTES = 254;
/** Half a character, which has no bytes of its own. */
const LONE_SURROGATE = /^[\ud800-\udfff]$/;
const REPLACEMENT = "\ufffd";

/** UTF-8 bytes of a text with its closing zero, cut between characters where a field cannot hold more. */
export function textBytes(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const encoded = encodeCharacter(LONE_SURROGATE.test(character) ? REPLACEMENT : character);
    if (bytes.length + encoded.length > MOST_TEXT_BYTES) break;
    bytes.push(...encoded);
  }
  return [...bytes, 0];
}

const encodeCharacter = (character: string): readonly number[] =>
  encodeURIComponent(character)
    .split(/%(..)/)
    .flatMap((part, index) => {
      if (part === "") return [];
      return index % 2 === 1 ? [Number.parseInt(part, 16)] : [part.charCodeAt(0)];
    });
