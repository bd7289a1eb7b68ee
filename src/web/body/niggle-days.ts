import type { NiggleView } from "../../http/contract.ts";
import { addDays, daysUntil } from "../design/dates.ts";

/** What follows from the days of a niggle: its score, how it stands, its line. */

type Day = NiggleView["days"][number];

/** Nothing new for so many days is quiet; the line breaks where as many are missing. */
export const QUIET_DAYS = 3;
const STRONG = 7;
const RISE = 2;

/** The score of a day: the highest that was said; "gone" is 0; null where no number can be known. */
export function scoreOf({ pain, run, morning, life, word }: Day): number | null {
  const said = [pain, run, morning, life].filter((score) => score !== null);
  if (said.length > 0) return Math.max(...said);
  return word === "gone" ? 0 : null;
}

export interface Scored {
  readonly date: string;
  readonly score: number;
}

/** Days with a score, the first first. */
export const scoredDays = ({ days }: Pick<NiggleView, "days">): readonly Scored[] =>
  days
    .flatMap((day) => {
      const score = scoreOf(day);
      return score === null ? [] : [{ date: day.date, score }];
    })
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));

export type Standing = "quiet" | "open" | "worse";

/** How a niggle stands: quiet, open, or strong or rising. */
export function standingOf(niggle: Pick<NiggleView, "days" | "pain">, today: string): Standing {
  const scores = scoredDays(niggle);
  const last = scores.at(-1);
  const before = scores.at(-2);
  const now = last?.score ?? niggle.pain ?? 0;
  if (now >= STRONG || (before !== undefined && now - before.score >= RISE)) return "worse";
  const newest = niggle.days.reduce<string | null>((max, { date }) => (max && max > date ? max : date), null);
  return newest !== null && daysUntil(newest, today) >= QUIET_DAYS ? "quiet" : "open";
}

/** The first day of a niggle: a day may be logged later than it was. */
export const firstDayOf = ({ openedOn, days }: Pick<NiggleView, "openedOn" | "days">): string =>
  [openedOn, ...days.map(({ date }) => date)].toSorted()[0] ?? openedOn;

/** The first day that was logged is day 1. */
export const dayNumber = (niggle: Pick<NiggleView, "openedOn" | "days">, today: string): number =>
  Math.max(0, daysUntil(firstDayOf(niggle), today)) + 1;

/** What was said of a day; null where nothing was. */
export const dayOf = ({ days }: Pick<NiggleView, "days">, date: string): Day | null =>
  days.find((day) => day.date === date) ?? null;

export interface LinePoint extends Scored {
  /** Days from the left edge. */
  readonly at: number;
}

/** The line in pieces: a gap of more than three days breaks it. */
export function lineOf(scores: readonly Scored[], from: string): readonly (readonly LinePoint[])[] {
  const points = scores
    .filter(({ date }) => date >= from)
    .map((one): LinePoint => ({ ...one, at: daysUntil(from, one.date) }));
  const pieces: LinePoint[][] = [];
  for (const point of points) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (piece && last && point.at - last.at <= QUIET_DAYS) piece.push(point);
    else pieces.push([point]);
  }
  return pieces;
}

const LEAST_DAYS = 27;
const MOST_DAYS = 90;
const BEFORE = 6;

/** From when on a niggle is shown: a little before it began, four weeks at least, a quarter of a year at most. */
export function lineStart(niggle: Pick<NiggleView, "days" | "openedOn">, today: string): string {
  const first = scoredDays(niggle)[0]?.date ?? niggle.openedOn;
  const back = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, daysUntil(first, today) + BEFORE));
  return addDays(today, -back);
}

interface LoadDays {
  readonly from: string | null;
  readonly load: readonly (number | null)[];
}

/** The load of each day from one to another, both counted in; 0 where none is known. */
export function loadBetween({ from, load }: LoadDays, first: string, last: string): readonly number[] {
  const length = daysUntil(first, last) + 1;
  const offset = from === null ? 0 : daysUntil(from, first);
  return Array.from({ length }, (_, day) => (from === null ? 0 : (load[offset + day] ?? 0)));
}
