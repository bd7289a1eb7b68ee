import { type DeviceTotals, isPlausibleDate, NO_TOTALS, type Sport } from "../../core/activity/index.ts";
import { type Instant, instant, metres, seconds } from "../../core/units/index.ts";
import { findSport } from "../sport-name.ts";

const LONGEST_TITLE = 120;
const LONGEST = 14 * 86_400;

/** Numbers of an activity in our units, nothing checked yet; what a service does not tell is left out. */
export interface ListedNumbers {
  readonly distance?: number | null;
  readonly elapsed?: number | null;
  readonly moving?: number | null;
  readonly ascent?: number | null;
  readonly descent?: number | null;
  readonly avgHeartRate?: number | null;
  readonly maxHeartRate?: number | null;
  readonly avgCadence?: number | null;
}

/** The totals of an activity without what cannot be: zero metres, no seconds, months of running. */
export function presentTotals(numbers: ListedNumbers): DeviceTotals {
  const distance = aboveZero(numbers.distance);
  const elapsed = findDuration(numbers.elapsed);
  const moving = findDuration(numbers.moving);
  const ascent = notBelowZero(numbers.ascent);
  const descent = notBelowZero(numbers.descent);
  return {
    ...NO_TOTALS,
    distance: distance === null ? null : metres(distance),
    elapsed: elapsed === null ? null : seconds(elapsed),
    moving: moving === null ? null : seconds(moving),
    ascent: ascent === null ? null : metres(ascent),
    descent: descent === null ? null : metres(descent),
    avgHeartRate: aboveZero(numbers.avgHeartRate),
    maxHeartRate: aboveZero(numbers.maxHeartRate),
    avgCadence: aboveZero(numbers.avgCadence),
  };
}

const aboveZero = (value: number | null | undefined): number | null =>
  value !== null && value !== undefined && value > 0 ? value : null;

const notBelowZero = (value: number | null | undefined): number | null =>
  value === 0 ? 0 : aboveZero(value);

function findDuration(value: number | null | undefined): number | null {
  const duration = aboveZero(value);
  return duration !== null && duration >= 1 && duration <= LONGEST ? duration : null;
}

/** A title in one line, no longer than is fit to be shown. @example findTitle("Park\nwith Ann") // "Park" */
export function findTitle(text: string | null): string | null {
  const first = text?.split(/[\r\n]/)[0]?.trim() ?? "";
  return first === "" ? null : first.slice(0, LONGEST_TITLE);
}

/** A felt effort from 1 to 10; what lies outside tells nothing. @example findEffort(0) // null */
export const findEffort = (value: number | null): number | null =>
  value !== null && value >= 1 && value <= 10 ? value : null;

/** A moment that can be the start of an activity, in whole milliseconds. */
export const findStart = (milliseconds: number | null): Instant | null =>
  milliseconds !== null && isPlausibleDate(milliseconds) ? instant(Math.floor(milliseconds)) : null;

/** Minutes between a local clock and UTC: whole quarter-hours, 14 hours at most; null where it is no such offset. */
export function findOffset(localMilliseconds: number | null, at: Instant | null): number | null {
  if (localMilliseconds === null || at === null) return null;
  const minutes = (localMilliseconds - at) / 60_000;
  return minutes % 15 === 0 && Math.abs(minutes) <= 14 * 60 ? minutes + 0 : null;
}

/** The sport of a service's word; `other` where the word is not known. */
export const nameSport = (word: string | null): { readonly sport: Sport; readonly indoor: boolean } =>
  findSport(word ?? "") ?? { sport: "other", indoor: false };

export const NO_START = "It tells no start that can be read.";
export const NO_DURATION = "It tells no duration.";
