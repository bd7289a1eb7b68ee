import type { LocalDate } from "../units/index.ts";

/**
 * What watches tell of nights and mornings. Heart-rate variability comes as one of two measures that cannot be compared:
 * the root mean square of successive differences, and the standard deviation of the intervals.
 */
export const WELLNESS_KINDS = ["restingHeartRate", "hrvRmssd", "hrvSdnn", "sleep"] as const;

export type WellnessKind = (typeof WELLNESS_KINDS)[number];

/** One figure of one day from one source. */
export interface WellnessValue {
  /** The runner's calendar day; of a night the day on which it ended. */
  readonly date: LocalDate;
  readonly kind: WellnessKind;
  /** Beats per minute, milliseconds, or hours of sleep. */
  readonly value: number;
  /** Who told it, "Garmin": two watches may tell different figures of a day. */
  readonly source: string;
}
