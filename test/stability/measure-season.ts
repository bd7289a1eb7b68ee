import type { LoadHistory } from "../../src/core/load/index.ts";
import { timingScore, UNANCHORED_SCORE } from "../../src/core/plan/rules/t1b-best-hours.ts";
import { daysBetween, localDateAt } from "../../src/core/units/index.ts";
import { listProposed, type Season } from "./season.ts";

/** Days ahead, first and last of each class. */
export const LEADS = [
  [0, 2],
  [3, 7],
  [8, 14],
  [15, 28],
  [29, 400],
] as const;

/** How many shown sessions stood one morning and began at another hour, or on no near date, the next. */
export interface Moves {
  readonly lead: string;
  readonly shown: number;
  /** Another start, or gone. */
  readonly moved: number;
  /** Another date, or gone. */
  readonly otherDate: number;
}

/** Holds every session shown one morning against the plan of the next. */
export function countMoves({ mornings }: Season): readonly Moves[] {
  return LEADS.map(([from, to]) => {
    let shown = 0;
    let moved = 0;
    let otherDate = 0;
    for (const { today, shownBefore, plan, context } of mornings) {
      const now = listProposed(plan);
      for (const before of shownBefore) {
        const date = localDateAt(before.start, context.zone);
        const lead = daysBetween(today, date);
        if (lead < from || lead > to) continue;
        shown += 1;
        if (!now.some(({ start, form }) => start === before.start && form === before.form)) moved += 1;
        if (!now.some(({ start }) => localDateAt(start, context.zone) === date)) otherDate += 1;
      }
    }
    return { lead: to > 100 ? `over ${from - 1}` : `${from} to ${to}`, shown, moved, otherDate };
  });
}

/** Moved of shown, percent. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

export interface Timing {
  readonly sessions: number;
  /** Those with a very hard session in the week before or after. */
  readonly scored: number;
  readonly meanScore: number;
}

const HOUR_MS = 3_600_000;
const REACH_HOURS = 168;
const FLOOR = 48;

/** T1b for the full sessions that took place, against the training that really was done. */
export function scoreTiming({ treatments }: Season, { sessions }: LoadHistory): Timing {
  const veryHard = sessions.filter((one) => one.class === "veryHard");
  const full = treatments.filter(({ form }) => form !== "gentle");
  const scores = full.flatMap(({ start, form }) => {
    const since = veryHard.map(({ end }) => (start - end) / HOUR_MS).filter((hours) => hours >= 0);
    const hours = Math.min(...since);
    if (hours <= REACH_HOURS) return [timingScore({ form: form ?? "deep", hours, floor: FLOOR })];
    const ahead = veryHard.some((one) => one.start > start && one.start - start <= REACH_HOURS * HOUR_MS);
    return ahead ? [UNANCHORED_SCORE] : [];
  });
  const meanScore = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  return { sessions: full.length, scored: scores.length, meanScore };
}
