import type { Branded } from "./brand.ts";
import { err, ok, type Result } from "./result.ts";

/** A calendar day without zone, `YYYY-MM-DD`. Sorts as text. */
export type LocalDate = Branded<string, "LocalDate">;

/** Whole days since 1970-01-01, for arithmetic on calendars. */
export type DayNumber = Branded<number, "DayNumber">;

export type LocalDateFault = { readonly code: "date.impossible"; readonly text: string };

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads `YYYY-MM-DD`; an impossible day (2026-02-30) is a fault, never the next month.
 * @example parseLocalDate("2026-11-23") // { ok: true, value: "2026-11-23" }
 */
export function parseLocalDate(text: string): Result<LocalDate, LocalDateFault> {
  const match = PATTERN.exec(text);
  if (!match) return err({ code: "date.impossible", text });
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().slice(0, 10) === text
    ? ok(text as LocalDate)
    : err({ code: "date.impossible", text });
}

/** A literal date known to be valid (constants, tests); throws on a bad one. @example localDate("2026-11-23") */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) throw new RangeError(`"${text}" is no date (YYYY-MM-DD)`);
  return parsed.value;
}

/** The number of a day since 1970-01-01. @example dayNumberOf(localDate("1970-01-02")) // 1 */
export const dayNumberOf = (date: LocalDate): DayNumber =>
  (Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
    MS_PER_DAY) as DayNumber;

/** The day with that number. @example dateOfDayNumber(1 as DayNumber) // "1970-01-02" */
export const dateOfDayNumber = (day: number): LocalDate =>
  new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as LocalDate;

/** The date some whole days later (or earlier). @example addDays(localDate("2026-12-31"), 1) // "2027-01-01" */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  dateOfDayNumber(dayNumberOf(date) + days);

/** Whole days from one date to another, negative when it lies before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumberOf(to) - dayNumberOf(from);

/** 0 Monday to 6 Sunday. @example weekdayOf(localDate("2026-11-23")) // 0 */
export const weekdayOf = (date: LocalDate): number => (((dayNumberOf(date) + 3) % 7) + 7) % 7;

/** The month of a date, `YYYY-MM`. */
export const monthOf = (date: LocalDate): string => date.slice(0, 7);

/** Every date from the first to the last, both included. */
export function datesFrom(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const start = dayNumberOf(first);
  const count = Math.max(0, dayNumberOf(last) - start + 1);
  return Array.from({ length: count }, (_, index) => dateOfDayNumber(start + index));
}
