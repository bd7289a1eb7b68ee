const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  ene: 1,
  gen: 1,
  feb: 2,
  fev: 2,
  mar: 3,
  mrz: 3,
  mrt: 3,
  maa: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  may: 5,
  mai: 5,
  mag: 5,
  mei: 5,
  jun: 6,
  juin: 6,
  giu: 6,
  jul: 7,
  juil: 7,
  lug: 7,
  aug: 8,
  aou: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  okt: 10,
  ott: 10,
  out: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  dic: 12,
};

const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]) ?m?\b|(\d{1,2}):(\d{2})(?::(\d{2}))?/;

/** Which number comes first in 3/4/2025: unknown until another date of the list tells. */
export type SlashOrder = "dayFirst" | "monthFirst";

/**
 * Milliseconds since 1970 of a date as Strava writes it (UTC), in any of the languages of its lists. A date without
 * a time of day is noon, which is the same day nearly everywhere.
 * @returns NaN for what is no date
 * @example parseStravaDate("2 Nov 2025, 07:01:02", "dayFirst") // 1762066862000
 */
export function parseStravaDate(text: string, order: SlashOrder): number {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s+/g, " ")
    .toLowerCase()
    .replace(/([ap])\. ?m\./, "$1m");
  const day = readDay(plain, order);
  if (!day) return Number.NaN;
  const [year, month, date] = day;
  const clock = readClock(plain);
  const at = Date.UTC(year, month - 1, date, 0, 0, clock);
  const real = new Date(Date.UTC(year, month - 1, date));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date ? at : Number.NaN;
}

/**
 * The order of day and month in a list's dates with slashes: a number above 12 gives it away; else day first, as most
 * of the world writes.
 * @example findSlashOrder(["3/14/2025, 7:00:00 AM"]) // "monthFirst"
 */
export function findSlashOrder(dates: readonly string[]): SlashOrder {
  const months = dates.some((text) => Number(/^\s*\d{1,2}\/(\d{1,2})\/\d{4}/.exec(text)?.[1] ?? 0) > 12);
  return months ? "monthFirst" : "dayFirst";
}

type Day = readonly [year: number, month: number, date: number];

function readDay(text: string, order: SlashOrder): Day | null {
  const iso = /^ ?(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const numbers = /^ ?(\d{1,2})([./-])(\d{1,2})\2(\d{4})/.exec(text);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
    const monthFirst = numbers[2] === "/" && order === "monthFirst";
    return monthFirst ? [year, first, second] : [year, second, first];
  }
  const worded = /^ ?(\d{1,2})[. ]+(?:de )?([a-z]{3,})[.,]? (?:de )?(\d{4})/.exec(text);
  if (worded) return withMonth(worded[3]!, worded[2]!, worded[1]!);
  const american = /^ ?([a-z]{3,})[.]? (\d{1,2}),? (\d{4})/.exec(text);
  return american ? withMonth(american[3]!, american[1]!, american[2]!) : null;
}

function withMonth(year: string, word: string, date: string): Day | null {
  const month = MONTHS[word.slice(0, 4)] ?? MONTHS[word.slice(0, 3)];
  return month === undefined ? null : [Number(year), month, Number(date)];
}

/** Seconds since midnight; noon where no clock time stands. */
function readClock(text: string): number {
  const match = CLOCK.exec(text);
  if (!match) return 12 * 3600;
  const half = match[4];
  const hour = Number(match[1] ?? match[5]);
  const minute = Number(match[2] ?? match[6]);
  const second = Number(match[3] ?? match[7] ?? 0);
  const hours = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return hours * 3600 + minute * 60 + second;
}
