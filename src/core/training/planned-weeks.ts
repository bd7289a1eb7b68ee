import { dayNumberOf, type LocalDate, weekdayOf } from "../units/index.ts";
import type { PlannedSession } from "./training-day.ts";

/** With so many planned sessions a calendar week is planned as a whole: its other days are rest. */
const WHOLE_WEEK = 3;

/** The Monday of a date's calendar week, as a day number. */
export const mondayOf = (date: LocalDate): number => dayNumberOf(date) - weekdayOf(date);

/** The Monday of a day's calendar week. 1970-01-05 was a Monday. */
export const mondayOfDay = (day: number): number => Math.floor((day - 4) / 7) * 7 + 4;

/**
 * Mondays of the calendar weeks that the runner's training plan covers: those with three planned sessions or more.
 * There nothing is expected beside the plan, and the block follows from it.
 * Source: PLANNER "Expected sessions" and "Future blocks"; the three are our own default.
 * @example findPlannedWeeks(planned).has(mondayOf(localDate("2026-11-25")))
 */
export function findPlannedWeeks(planned: readonly PlannedSession[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { date } of planned) counts.set(mondayOf(date), (counts.get(mondayOf(date)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= WHOLE_WEEK).map(([monday]) => monday));
}

/** Whether a day lies in one of those weeks. */
export const isInPlannedWeek = (weeks: ReadonlySet<number>, day: number): boolean =>
  weeks.has(mondayOfDay(day));
