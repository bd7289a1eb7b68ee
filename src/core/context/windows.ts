import { datesFrom, instantAt, type LocalDate, type TimeZone, weekdayOf } from "../units/index.ts";
import type { TimeSpan } from "./planning-context.ts";
import type { DayWindow, RunnerSettings } from "./runner-settings.ts";
import { clipSpans, cutSpans, mergeSpans } from "./time-spans.ts";

/** What windows are resolved from. */
export interface WindowSource {
  readonly settings: Pick<RunnerSettings, "availability" | "exceptions" | "busy" | "therapistDays">;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly zone: TimeZone;
  /** Nothing lies outside it. */
  readonly within: TimeSpan;
}

/**
 * When a session can be, as instants in order that do not touch: the week's windows on the therapist's days, on a date
 * with an exception that exception's windows instead, less the busy hours. Wall-clock times are resolved in the zone:
 * on a day of 23 hours a skipped hour gives no time, on one of 25 the repeated hour counts twice.
 * Source: RULES T14.
 * @example deriveWindows({ settings, from: today, to: today, zone, within }) // [{ start, end }]
 */
export function deriveWindows({ settings, from, to, zone, within }: WindowSource): readonly TimeSpan[] {
  const exceptions = new Map(settings.exceptions.map((one) => [one.date, one.windows]));
  const spans = datesFrom(from, to).flatMap((date) =>
    (exceptions.get(date) ?? findWeekly(settings, date)).map((window) => resolve(date, window, zone)),
  );
  return clipSpans(cutSpans(mergeSpans(spans), mergeSpans(settings.busy)), within);
}

function findWeekly(
  { availability, therapistDays }: WindowSource["settings"],
  date: LocalDate,
): readonly DayWindow[] {
  const weekday = weekdayOf(date);
  if (therapistDays.length > 0 && !therapistDays.includes(weekday)) return [];
  return availability.filter((window) => window.weekday === weekday);
}

const resolve = (date: LocalDate, { from, to }: DayWindow, zone: TimeZone): TimeSpan => ({
  start: instantAt(date, from, zone),
  end: instantAt(date, to, zone),
});
