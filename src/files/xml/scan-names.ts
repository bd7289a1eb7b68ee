import { CLASS_OF, NAME, NAME_START } from "./byte-class.ts";
import { UNKNOWN_NAME } from "./xml-listener.ts";

const SLOTS = 512;
const MOST_NAMES = 200;

/** The names of a document as they stand in its bytes; each gets a row when it is first met. */
export interface NameTable {
  readonly bytes: Uint8Array;
  readonly numbers: ReadonlyMap<string, number>;
  /** Rows by hash; 0 is free, since row 0 is no name. */
  readonly slots: Int16Array;
  /** Of each row: where the name stands, how long it is, the listener's number for it. */
  readonly from: Int32Array;
  readonly length: Int32Array;
  readonly number: Int32Array;
  /** The name that followed the row's the last time: devices write the same row of elements for every moment. */
  readonly follower: Int16Array;
  last: number;
  count: number;
}

export const startNames = (bytes: Uint8Array, names: Readonly<Record<string, number>>): NameTable => ({
  bytes,
  numbers: new Map(Object.entries(names)),
  slots: new Int16Array(SLOTS),
  from: new Int32Array(MOST_NAMES + 1),
  length: new Int32Array(MOST_NAMES + 1),
  number: new Int32Array(MOST_NAMES + 1),
  follower: new Int16Array(MOST_NAMES + 1),
  last: 0,
  count: 0,
});

/** The row of the name that begins at a place; -1 where none of plain letters does, or where there are too many. */
export function scanName(table: NameTable, from: number): number {
  const guess = table.follower[table.last]!;
  if (guess > 0 && isNameAt(table, guess, from) && isNameEnd(table.bytes, from + table.length[guess]!)) {
    table.last = guess;
    return guess;
  }
  const row = findName(table, from);
  if (row < 0) return -1;
  table.follower[table.last] = row;
  table.last = row;
  return row;
}

const isNameEnd = (bytes: Uint8Array, at: number): boolean => (CLASS_OF[bytes[at]!]! & NAME) === 0;

function findName(table: NameTable, from: number): number {
  const { bytes, slots } = table;
  if ((CLASS_OF[bytes[from]!]! & NAME_START) === 0) return -1;
  let hash = 0;
  let at = from;
  for (; !isNameEnd(bytes, at); at += 1) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
  const length = at - from;
  let slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
  for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const row = slots[slot]!;
    if (table.length[row] === length && isNameAt(table, row, from)) return row;
  }
  if (table.count === MOST_NAMES) return -1;
  const row = addName(table, from, length);
  slots[slot] = row;
  return row;
}

/** Whether the bytes at a place begin with the name of a row. */
export function isNameAt(table: NameTable, row: number, at: number): boolean {
  const { bytes } = table;
  const from = table.from[row]!;
  const length = table.length[row]!;
  for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[at + i]) return false;
  return true;
}

function addName(table: NameTable, from: number, length: number): number {
  const name = String.fromCharCode(...table.bytes.subarray(from, from + length));
  table.count += 1;
  const row = table.count;
  table.from[row] = from;
  table.length[row] = length;
  // Prefixes differ between exporters; the names behind them do not.
  table.number[row] = table.numbers.get(name.slice(name.indexOf(":") + 1)) ?? UNKNOWN_NAME;
  return row;
}
