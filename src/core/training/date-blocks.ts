import { type Because, because, dateOfDayNumber, dayNumberOf, kilometresOf } from "../units/index.ts";
import type { DatedRace } from "./dated-race.ts";
import { type DayColumns, sumOfDays } from "./day-columns.ts";
import type { Block } from "./training-day.ts";

/** A block that follows from a date: a race's, or the first run after a gap. */
export interface DateBlock {
  readonly block: Extract<Block, "returning" | "raceWeek" | "recovery" | "taper">;
  /** Why, for the day with that index. */
  readonly because: (day: number) => Because;
}

const RACE_WEEK_DAYS = 7;
const TAPER_DAYS = 14;
const RECOVERY_DAYS = { short: 0, mid: 3, long: 7, ultra: 14 } as const;
const GAP_DAYS = 14;
const RETURNING_DAYS = 14;

/**
 * The blocks that dates decide, per day (null where none): race week (7 days up to an A or B race), taper (8 to 14 days
 * before one of class long or ultra), recovery (3, 7, 14 days after a race of class mid, long, ultra) and returning
 * (14 days from the first run after 14 days or more without one). The higher in that table of 2.10 wins.
 * Source: RULES 2.10, 2.11; own defaults.
 * @example deriveDateBlocks(columns, races)[columns.today]?.block // "raceWeek"
 */
export function deriveDateBlocks(
  columns: DayColumns,
  races: readonly DatedRace[],
): readonly (DateBlock | null)[] {
  const marks: (DateBlock | null)[] = new Array(columns.length).fill(null);
  const mark = (from: number, to: number, block: DateBlock): void => {
    for (let day = Math.max(0, from); day <= Math.min(to, columns.length - 1); day += 1) marks[day] = block;
  };
  for (const race of races.filter(asksForTaper)) {
    const day = dayNumberOf(race.date) - columns.first;
    mark(day - TAPER_DAYS, day - RACE_WEEK_DAYS - 1, beforeRace("taper", race, day));
  }
  for (const race of races) {
    const day = dayNumberOf(race.date) - columns.first;
    mark(day + 1, day + RECOVERY_DAYS[race.class], afterRace(race, day));
  }
  for (const race of races.filter((one) => one.priority !== "C")) {
    const day = dayNumberOf(race.date) - columns.first;
    mark(day - RACE_WEEK_DAYS, day, beforeRace("raceWeek", race, day));
  }
  for (const { day, gap } of findReturns(columns))
    mark(day, day + RETURNING_DAYS - 1, returning(columns, day, gap));
  return marks;
}

const asksForTaper = ({ priority, class: name }: DatedRace): boolean =>
  priority !== "C" && (name === "long" || name === "ultra");

const nameOf = (race: DatedRace): string =>
  race.name ?? `the race of ${Number(kilometresOf(race.distance).toFixed(1))} km`;

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

const beforeRace = (block: "taper" | "raceWeek", race: DatedRace, raceDay: number): DateBlock => ({
  block,
  because: (day) =>
    because(
      "2.10",
      day === raceDay ? `Day of ${nameOf(race)}.` : `${days(raceDay - day)} to ${nameOf(race)}.`,
      {
        race: race.date,
        days: raceDay - day,
      },
    ),
});

const afterRace = (race: DatedRace, raceDay: number): DateBlock => ({
  block: "recovery",
  because: (day) =>
    because("2.10", `${days(day - raceDay)} after ${nameOf(race)}.`, {
      race: race.date,
      class: race.class,
      days: day - raceDay,
    }),
});

const returning = ({ first }: DayColumns, resumed: number, gap: number): DateBlock => ({
  block: "returning",
  because: () =>
    because(
      "2.11",
      `Running resumed on ${dateOfDayNumber(first + resumed)} after ${gap} days without a run.`,
      {
        resumed: dateOfDayNumber(first + resumed),
        gap,
      },
    ),
});

/** First days of running after a gap; ahead only where the gap is one already, as nothing is known of what comes. */
function findReturns(columns: DayColumns): readonly { readonly day: number; readonly gap: number }[] {
  const found: { day: number; gap: number }[] = [];
  let last = -1;
  for (let day = 0; day < columns.length; day += 1) {
    if (sumOfDays(columns.runs, day, day) === 0) continue;
    const gap = day - last - 1;
    const seen = Math.min(gap, columns.today - last - 1);
    if (last >= 0 && seen >= GAP_DAYS) found.push({ day, gap });
    last = day;
  }
  return found;
}
