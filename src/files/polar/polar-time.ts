import { asText } from "../json/json-value.ts";
import { readClockTime } from "../list/local-time.ts";
import { readTime, readTimeOffset } from "../xml/read-time.ts";

/** The wall clock of an exercise: minutes east of UTC, and the seconds between which its samples lie. */
export interface PolarClock {
  readonly offsetMinutes: number | null;
  readonly from: number;
  readonly to: number;
}

/**
 * Seconds since 1970 of one of Polar's times: the runner's wall clock, unless it tells its own zone.
 * @returns NaN where it is no time, or a wall clock without its zone
 */
export function readPolarTime(value: unknown, offsetMinutes: number | null): number {
  const text = asText(value);
  if (text === null) return Number.NaN;
  if (/Z$/i.test(text) || readTimeOffset(text) !== null) return readTime(text);
  const clock = readClockTime(text);
  return clock === null || offsetMinutes === null ? Number.NaN : clock / 1000 - offsetMinutes * 60;
}

/** Seconds before the start and after the end at which a first sample may still lie. */
const SLACK = 300;

/**
 * How the times of a series are meant: on the wall clock of the exercise or in UTC, whichever has it begin nearer to
 * the start.
 * @returns the offset to read them with; null where with neither it would lie within the exercise
 */
export function findClockOf(first: unknown, { offsetMinutes, from, to }: PolarClock): number | null {
  const late = (offset: number): number => readPolarTime(first, offset) - from;
  const fitting = [offsetMinutes ?? 0, 0].filter(
    (offset) => late(offset) >= -SLACK && late(offset) <= to - from + SLACK,
  );
  const [one = null, other = null] = fitting;
  if (one === null || other === null) return one;
  return Math.abs(late(one)) <= Math.abs(late(other)) ? one : other;
}
