import type { PlanningContext } from "../context/index.ts";
import { dayNumberOf, type Instant, instant } from "../units/index.ts";

/** The horizon as minutes since today's midnight: instants, so that a day may have 1380, 1440 or 1500 of them. */
export interface DayAxis {
  readonly origin: Instant;
  readonly days: number;
  /** Minute at which each day of the horizon begins, and at the end the minute at which the last one ends. */
  readonly starts: Int32Array;
  /** Starts of the days behind, nearest first: `behind[0]` is yesterday's. */
  readonly behind: Int32Array;
}

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
/** Clock changes happen in the first hours of a day; after this minute the day is counted from its end. */
const CLOCK_CHANGE_MINUTE = 240;

/** Lays the days of the context on one axis. */
export function deriveDayAxis({ days, todayIndex, horizon }: PlanningContext): DayAxis {
  const today = days[todayIndex];
  if (!today) throw new RangeError("the context has no day for today");
  const origin = today.start;
  const count = Math.min(horizon, days.length - todayIndex);
  const starts = new Int32Array(count + 1);
  for (let day = 0; day < count; day += 1) starts[day] = minutesFrom(origin, days[todayIndex + day]!.start);
  starts[count] = minutesFrom(origin, days[todayIndex + count - 1]!.end);
  const behind = new Int32Array(todayIndex);
  for (let back = 0; back < todayIndex; back += 1) {
    behind[back] = minutesFrom(origin, days[todayIndex - 1 - back]!.start);
  }
  return { origin, days: count, starts, behind };
}

const minutesFrom = (origin: Instant, at: Instant): number => Math.round((at - origin) / MS_PER_MINUTE);

/** The last whole minute at or before a moment: for what begins. */
export const minuteBefore = (axis: DayAxis, at: Instant): number =>
  Math.floor((at - axis.origin) / MS_PER_MINUTE);

/** The first whole minute at or after a moment: for what ends. */
export const minuteAfter = (axis: DayAxis, at: Instant): number =>
  Math.ceil((at - axis.origin) / MS_PER_MINUTE);

/** The moment of a minute on the axis. */
export const instantOf = (axis: DayAxis, minute: number): Instant =>
  instant(axis.origin + minute * MS_PER_MINUTE);

/** The minute at which a day begins, days behind included; beyond the context days have 1440 minutes. */
export function startOfDay(axis: DayAxis, day: number): number {
  if (day >= 0) {
    const known = Math.min(day, axis.days);
    return axis.starts[known]! + (day - known) * MINUTES_PER_DAY;
  }
  const known = Math.min(-day, axis.behind.length);
  const from = known === 0 ? 0 : axis.behind[known - 1]!;
  return from - (-day - known) * MINUTES_PER_DAY;
}

/** The day that a minute lies in, counted from today; the guess is off by one at most around clock changes. */
export function dayOf(axis: DayAxis, minute: number): number {
  let day = Math.floor(minute / MINUTES_PER_DAY);
  while (startOfDay(axis, day) > minute) day -= 1;
  while (startOfDay(axis, day + 1) <= minute) day += 1;
  return day;
}

/** The wall-clock minute of a moment on its day, right on days of 23 and 25 hours too. */
export function clockMinute(axis: DayAxis, day: number, minute: number): number {
  const since = minute - startOfDay(axis, day);
  if (since < CLOCK_CHANGE_MINUTE) return since;
  return MINUTES_PER_DAY - (startOfDay(axis, day + 1) - minute);
}

/** Days from today to a date of the context. */
export const dayOfDate = (context: PlanningContext, date: PlanningContext["today"]): number =>
  dayNumberOf(date) - dayNumberOf(context.today);
