import type { Tag } from "./scan-tags.ts";
import { findValue, nameBytes, readValue, type ValueRange } from "./tag-attributes.ts";

const SOURCE_NAME = nameBytes("sourceName");
/** What comes later shares the last number. */
const MOST_SOURCES = 255;

/** The apps and devices of an export, by number. */
export interface Sources {
  readonly names: string[];
  /** The number of the tag's source. */
  readonly find: (tag: Tag) => number;
}

/** Records of one source follow each other: its name is compared as bytes and made a text only when it changes. */
export function startSources(): Sources {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const value: ValueRange = { from: 0, to: 0 };
  let last = new Uint8Array(0);
  let lastNumber = -1;
  const find = (tag: Tag): number => {
    if (!findValue(tag, SOURCE_NAME, value)) value.to = value.from = tag.from;
    if (lastNumber >= 0 && isSame(tag.bytes, value, last)) return lastNumber;
    last = tag.bytes.slice(value.from, value.to);
    // Phones write "Apple Watch" with a blank that does not break.
    const name = readValue(tag.bytes, value).replaceAll("\u00a0", " ");
    lastNumber = numbers.get(name) ?? Math.min(names.length, MOST_SOURCES);
    if (!numbers.has(name) && names.length <= MOST_SOURCES) {
      numbers.set(name, lastNumber);
      names.push(name);
    }
    return lastNumber;
  };
  return { names, find };
}

function isSame(bytes: Uint8Array, { from, to }: ValueRange, other: Uint8Array): boolean {
  if (to - from !== other.length) return false;
  for (let i = 0; i < other.length; i += 1) if (bytes[from + i] !== other[i]) return false;
  return true;
}
