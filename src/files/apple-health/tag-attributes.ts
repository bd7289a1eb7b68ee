import type { Tag } from "./scan-tags.ts";

const EQUALS = 0x3d;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BLANK = 0x20;
const DOUBLE = 0x22;
const SINGLE = 0x27;

/** Where a value stands in the bytes. */
export interface ValueRange {
  from: number;
  to: number;
}

/** A name as its bytes. @example nameBytes("Record") */
export const nameBytes = (name: string): Uint8Array =>
  Uint8Array.from(name, (letter) => letter.charCodeAt(0));

/** Whether bytes stand at a place. */
export function standsAt(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  for (let i = 0; i < name.length; i += 1) if (bytes[at + i] !== name[i]) return false;
  return true;
}

/** Whether the tag opens an element of this name. */
export function isNamed({ bytes, from, to }: Tag, name: Uint8Array): boolean {
  const end = from + 1 + name.length;
  if (end >= to || !standsAt(bytes, from + 1, name)) return false;
  const next = bytes[end]!;
  return next <= BLANK || next === GREATER || next === SLASH;
}

/** Whether the tag closes itself. */
export const isSelfClosing = ({ bytes, to }: Tag): boolean => bytes[to - 2] === SLASH;

/** Whether the tag closes an element. */
export const isClosing = ({ bytes, from }: Tag): boolean => bytes[from + 1] === SLASH;

/** Points at the value of an attribute and tells whether it is there; the first one counts where a name stands twice. */
export function findValue(tag: Tag, name: Uint8Array, value: ValueRange): boolean {
  const { bytes, to } = tag;
  let at = tag.from + 1;
  while (at < to) {
    while (at < to && bytes[at] !== EQUALS) at += 1;
    const nameEnd = at;
    at += 1;
    while (at < to && bytes[at]! <= BLANK) at += 1;
    const quote = bytes[at];
    if (at >= to || (quote !== DOUBLE && quote !== SINGLE)) continue;
    const from = at + 1;
    at = from;
    while (at < to && bytes[at] !== quote) at += 1;
    if (isNameBefore(bytes, nameEnd, name)) {
      value.from = from;
      value.to = at;
      return true;
    }
    at += 1;
  }
  return false;
}

function isNameBefore(bytes: Uint8Array, end: number, name: Uint8Array): boolean {
  let to = end;
  while (bytes[to - 1]! <= BLANK) to -= 1;
  const from = to - name.length;
  return bytes[from - 1]! <= BLANK && standsAt(bytes, from, name);
}

const decoder = new TextDecoder("utf-8");

const MEANINGS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A value as text, its references resolved. */
export function readValue(bytes: Uint8Array, { from, to }: ValueRange): string {
  const raw = decoder.decode(bytes.subarray(from, to));
  if (!raw.includes("&")) return raw;
  return raw.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hexadecimal, word) => {
    if (word !== undefined) return MEANINGS[word] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
