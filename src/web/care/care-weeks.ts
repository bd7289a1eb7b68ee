import { deriveLadder, type LadderStep, mondayOf } from "../../core/care/index.ts";
import { addDays, localDate } from "../../core/units/index.ts";
import type { CareView } from "../../http/contract.ts";

export type CareRecord = CareView["care"][number];

/** A week of the log, Monday to Sunday, the latest record first. */
export interface LoggedWeek {
  readonly monday: string;
  /** Days with enough self-care to count. */
  readonly days: number;
  /** What the ladder asked for. */
  readonly asked: LadderStep;
  readonly current: boolean;
  readonly records: readonly CareRecord[];
}

const DAYS_A_WEEK = 7;

/** This week, even with nothing in it, and the weeks before back to the first record; the latest first. */
export function deriveLoggedWeeks(
  care: readonly CareRecord[],
  { today, step }: { readonly today: string; readonly step: LadderStep },
): readonly LoggedWeek[] {
  const thisMonday = mondayOf(localDate(today));
  const done = care.map(({ date, minutes }) => ({ date: localDate(date), minutes }));
  // Seen from the Monday ahead, the ladder judges this week as well.
  const judged = deriveLadder({ done, today: addDays(thisMonday, DAYS_A_WEEK) }).weeks;
  const current = judged.at(-1)?.monday === thisMonday ? judged.at(-1)?.days : 0;
  const before = judged.filter(({ monday }) => monday < thisMonday);
  return [
    ...before.map(({ monday, asked, days }) => ({ monday, asked, days, current: false })),
    { monday: thisMonday, asked: step, days: current ?? 0, current: true },
  ]
    .map((week) => ({ ...week, records: recordsOf(care, week.monday) }))
    .reverse();
}

const recordsOf = (care: readonly CareRecord[], monday: string): readonly CareRecord[] =>
  care
    .filter(({ date }) => mondayOf(localDate(date)) === monday)
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
