import { BYTE, CLASS_OF, isHarmless, NAME, NAME_START, PLAIN, skipBlanks } from "./byte-class.ts";
import { startAttributeText } from "./byte-text.ts";
import type { XmlText } from "./xml-listener.ts";

const MOST = 48;

/** Where the attributes of the open tag stand. */
export interface AttributeList {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly nameFrom: Int32Array;
  readonly nameTo: Int32Array;
  readonly valueFrom: Int32Array;
  readonly valueTo: Int32Array;
  count: number;
  readonly find: (name: string) => XmlText | null;
}

export function startAttributes(bytes: Uint8Array, end: number): AttributeList {
  const value = startAttributeText(bytes);
  const list: AttributeList = {
    bytes,
    end,
    nameFrom: new Int32Array(MOST),
    nameTo: new Int32Array(MOST),
    valueFrom: new Int32Array(MOST),
    valueTo: new Int32Array(MOST),
    count: 0,
    find: (name) => {
      const index = findAttribute(list, name);
      if (index < 0) return null;
      value.point(list.valueFrom[index]!, list.valueTo[index]!);
      return value;
    },
  };
  return list;
}

/** Passes over the attributes of a tag; the place of the `>` or `/` behind them, -1 where one is not plain. */
export function scanAttributes(list: AttributeList, from: number): number {
  const { bytes } = list;
  list.count = 0;
  let at = from;
  while (at >= 0) {
    const next = skipBlanks(bytes, at);
    if (bytes[next] === BYTE.greater || bytes[next] === BYTE.slash) return next;
    if (next === at) return -1;
    at = scanAttribute(list, next);
  }
  return -1;
}

function scanAttribute(list: AttributeList, from: number): number {
  const { bytes, count } = list;
  if (count === MOST || (CLASS_OF[bytes[from]!]! & NAME_START) === 0) return -1;
  const classes = CLASS_OF;
  let at = from;
  while ((classes[bytes[at]!]! & NAME) !== 0) at += 1;
  list.nameFrom[count] = from;
  list.nameTo[count] = at;
  at = skipBlanks(bytes, at);
  if (bytes[at] !== BYTE.equals) return -1;
  at = skipBlanks(bytes, at + 1);
  const end = scanValue(list, at);
  list.valueFrom[count] = at + 1;
  list.valueTo[count] = end;
  list.count += 1;
  return end < 0 || isRepeated(list) ? -1 : end + 1;
}

/** The place of the quote that ends a value. */
function scanValue({ bytes, end }: AttributeList, from: number): number {
  const classes = CLASS_OF;
  const quote = bytes[from];
  if (quote !== BYTE.doubleQuote && quote !== BYTE.quote) return -1;
  for (let at = from + 1; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte === quote) return at;
    if ((classes[byte]! & PLAIN) === 0 && !isHarmless(bytes, at)) return -1;
  }
  return -1;
}

function isRepeated({ bytes, nameFrom, nameTo, count }: AttributeList): boolean {
  const from = nameFrom[count - 1]!;
  const length = nameTo[count - 1]! - from;
  for (let other = 0; other < count - 1; other++) {
    if (nameTo[other]! - nameFrom[other]! !== length) continue;
    let i = 0;
    while (i < length && bytes[nameFrom[other]! + i] === bytes[from + i]) i += 1;
    if (i === length) return true;
  }
  return false;
}

function findAttribute({ bytes, nameFrom, nameTo, count }: AttributeList, name: string): number {
  for (let index = 0; index < count; index++) {
    const from = nameFrom[index]!;
    if (nameTo[index]! - from !== name.length) continue;
    let i = 0;
    while (i < name.length && bytes[from + i] === name.charCodeAt(i)) i += 1;
    if (i === name.length) return index;
  }
  return -1;
}
