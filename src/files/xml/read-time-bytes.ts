import { BYTE } from "./byte-class.ts";
import { type ByteRange, POWER } from "./read-number-bytes.ts";
import { isDay } from "./read-time.ts";

const TO_SECONDS = 19;
const LONGEST_FRACTION = 15;
/** Date.UTC, by which other times are read, takes years before 100 for those of the twentieth century. */
const FIRST_YEAR = 100;
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * Seconds since 1970 of a time as devices write it (2026-03-01T07:00:00Z, with a fraction or not), without making a
 * string of it.
 * @returns exactly what readTime(text) gives, or NaN for what must be read as a string
 */
export function readTimeBytes(range: ByteRange): number {
  const { bytes, from, to } = range;
  if (to - from < TO_SECONDS || !isMarked(bytes, from)) return Number.NaN;
  const year = 100 * readTwo(bytes, from) + readTwo(bytes, from + 2);
  const month = readTwo(bytes, from + 5);
  const day = readTwo(bytes, from + 8);
  const hour = readTwo(bytes, from + 11);
  const minute = readTwo(bytes, from + 14);
  const second = readTwo(bytes, from + 17);
  // A NaN among them fails its test.
  if (!(year >= FIRST_YEAR && month >= 1 && day >= 1 && hour <= 24 && minute <= 59 && second <= 60))
    return Number.NaN;
  if (!isDay(year, month, day)) return Number.NaN;
  const midnight = 86_400 * (countDays(year, month) + day - 1);
  return midnight + 3600 * hour + 60 * minute + second + readFraction(range);
}

/** Days from 1970 to the first of a month. */
function countDays(year: number, month: number): number {
  const before = month > 2 ? year : year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
  return 365 * (year - 1970) + leaps + DAYS_BEFORE[month - 1]!;
}

const isMarked = (bytes: Uint8Array, from: number): boolean =>
  bytes[from + 4] === BYTE.minus &&
  bytes[from + 7] === BYTE.minus &&
  bytes[from + 10] === BYTE.upperT &&
  bytes[from + 13] === BYTE.colon &&
  bytes[from + 16] === BYTE.colon;

function readTwo(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - BYTE.zero;
  const ones = bytes[at + 1]! - BYTE.zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

/** What stands behind the seconds: nothing or a fraction, then nothing or Z. */
function readFraction({ bytes, from, to }: ByteRange): number {
  const end = bytes[to - 1] === BYTE.upperZ ? to - 1 : to;
  const first = from + TO_SECONDS;
  if (first === end) return 0;
  const count = end - first - 1;
  if (bytes[first] !== BYTE.point || count < 1 || count > LONGEST_FRACTION) return Number.NaN;
  let parts = 0;
  for (let at = first + 1; at < end; at++) {
    const digit = bytes[at]! - BYTE.zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    parts = parts * 10 + digit;
  }
  return parts / POWER[count]!;
}
