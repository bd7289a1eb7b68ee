/** A moment as an export writes it, "2024-01-05 07:30:00 +0100". */
export interface HealthTime {
  /** Seconds since 1970. */
  seconds: number;
  offsetMinutes: number;
}

const LENGTH = 25;
const ZERO = 0x30;
const MINUS = 0x2d;
const PLUS = 0x2b;
const SECONDS_PER_DAY = 86_400;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = bytes[at]! - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Reads a moment where it stands, without making an object: a large export has tens of millions.
 * @returns whether there is one
 * @example readHealthTime(bytes, from, to, time) // time.seconds, time.offsetMinutes
 */
export function readHealthTime(bytes: Uint8Array, from: number, to: number, time: HealthTime): boolean {
  if (to - from !== LENGTH) return false;
  const year = digits(bytes, from, 4);
  const month = digits(bytes, from + 5, 2);
  const day = digits(bytes, from + 8, 2);
  const clock = readClock(bytes, from);
  const sign = bytes[from + 20];
  const offset = digits(bytes, from + 21, 2) * 60 + digits(bytes, from + 23, 2);
  if (!(year >= FIRST_YEAR && year < LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return false;
  if (!(clock >= 0 && offset <= 14 * 60) || (sign !== PLUS && sign !== MINUS)) return false;
  time.offsetMinutes = sign === MINUS ? -offset : offset;
  time.seconds = daysSince1970(year, month, day) * SECONDS_PER_DAY + clock - time.offsetMinutes * 60;
  return time.seconds >= 0;
}

function readClock(bytes: Uint8Array, from: number): number {
  const hour = digits(bytes, from + 11, 2);
  const minute = digits(bytes, from + 14, 2);
  const second = digits(bytes, from + 17, 2);
  return hour < 24 && minute < 60 && second <= 60 ? hour * 3600 + minute * 60 + second : Number.NaN;
}

/** Days from 1970-01-01, the year taken to begin in March so that the leap day comes last. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + dayOfYear - 719_468;
}
