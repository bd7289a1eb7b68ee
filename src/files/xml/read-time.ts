const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([Zz]|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * Seconds since 1970 of an ISO 8601 time; without a zone it is UTC, as GPX and TCX ask for.
 * @returns NaN for what is no time
 * @example readTime("2026-03-01T07:00:00+02:00") // 1772341200
 */
export function readTime(text: string): number {
  const match = PATTERN.exec(text);
  if (!match) return Number.NaN;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (!isDay(year!, month!, day!) || hour! > 24 || minute! > 59 || second! > 60) return Number.NaN;
  const whole = Date.UTC(year!, month! - 1, day!, hour, minute, second) / 1000;
  const fraction = match[7] === undefined ? 0 : Number(`0.${match[7]}`);
  return whole + fraction - 60 * (readOffset(match[8]) ?? 0);
}

/**
 * Minutes east of UTC that a time tells; null for `Z`, which is what exporters write wherever the runner was.
 * @example readTimeOffset("2026-03-01T07:00:00+02:00") // 120
 */
export const readTimeOffset = (text: string): number | null => readOffset(PATTERN.exec(text)?.[8]);

function readOffset(zone: string | undefined): number | null {
  if (zone === undefined || zone === "Z" || zone === "z") return null;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", "") || 0);
  return minutes > 14 * 60 ? null : zone.startsWith("-") ? -minutes : minutes;
}

/** Whether a year has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]!) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
