import { addDays, datesFrom, daysBetween, type LocalDate, localDateAt } from "../../src/core/units/index.ts";
import type { Season } from "./season.ts";

/** How often full sessions took place in heavy blocks, as each morning knew them. */
export interface HeavyGaps {
  readonly heavyDays: number;
  /** Length of each block, days. */
  readonly blocks: readonly number[];
  /** Full sessions on heavy days. */
  readonly sessions: number;
  /** Days between two sessions with heavy days only from one to the other. */
  readonly inside: readonly number[];
  /** Days before each session on a heavy day, whatever lay between. */
  readonly before: readonly number[];
}

/** Measures the gaps of the sessions that took place. */
export function measureHeavyGaps({ mornings, treatments }: Season): HeavyGaps {
  const heavy = new Set(
    mornings
      .filter(({ context }) => context.days[context.todayIndex]?.block === "heavy")
      .map(({ today }) => today),
  );
  const zone = mornings[0]!.context.zone;
  const dates = treatments
    .filter(({ form }) => form !== "gentle")
    .map(({ start }) => localDateAt(start, zone));
  const pairs = dates.slice(1).map((date, index) => ({ from: dates[index]!, date }));
  const gap = ({ from, date }: { readonly from: LocalDate; readonly date: LocalDate }) =>
    daysBetween(from, date);
  return {
    heavyDays: heavy.size,
    blocks: listBlocks(heavy),
    sessions: dates.filter((date) => heavy.has(date)).length,
    inside: pairs.filter(({ from, date }) => datesFrom(from, date).every((one) => heavy.has(one))).map(gap),
    before: pairs.filter(({ date }) => heavy.has(date)).map(gap),
  };
}

function listBlocks(heavy: ReadonlySet<LocalDate>): readonly number[] {
  return [...heavy]
    .filter((date) => !heavy.has(addDays(date, -1)))
    .map((first) => {
      let days = 1;
      while (heavy.has(addDays(first, days))) days += 1;
      return days;
    });
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
