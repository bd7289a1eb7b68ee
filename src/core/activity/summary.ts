import type { Instant, LocalDate, Metres, MetresPerSecond, Seconds } from "../units/index.ts";
import type { ActivityFlag, Lap } from "./recording.ts";
import type { Sport } from "./sport.ts";

/** Seconds spent per value: bin i holds the seconds at [first + i * step, first + (i + 1) * step). */
export interface Histogram {
  readonly first: number;
  readonly step: number;
  readonly seconds: readonly number[];
}

/**
 * All that is kept of a recording for calculation. Every load, class and threshold is derived from this alone,
 * for any threshold and at any time later, without opening the file again.
 */
export interface ActivitySummary {
  /** Version of the derivation; an older summary is derived again from the original. */
  readonly version: number;
  readonly sport: Sport;
  readonly indoor: boolean;
  readonly name: string | null;
  readonly device: string | null;
  readonly startedAt: Instant;
  readonly utcOffsetMinutes: number;
  /** The runner's calendar day of the start, fixed once at import. */
  readonly localDate: LocalDate;
  readonly distance: Metres | null;
  readonly elapsed: Seconds;
  readonly moving: Seconds;
  readonly ascent: Metres | null;
  readonly descent: Metres | null;
  readonly avgHeartRate: number | null;
  readonly maxHeartRate: number | null;
  /** Steps per minute on foot. */
  readonly avgCadence: number | null;
  /** Felt effort 0 to 10 as the file carries it; the runner's own entry stands in `Activity.rpe`. */
  readonly rpe: number | null;
  readonly histograms: ActivityHistograms;
  /** Best 20-minute mean of grade-adjusted speed (2.12a); null when shorter or unknown. */
  readonly bestGradedSpeed20: MetresPerSecond | null;
  /** Best 30-minute mean heart rate (2.12a); null when shorter, unknown or locked to cadence. */
  readonly bestHeartRate30: number | null;
  /** Share of moving time walked, 0 to 1; null where neither cadence nor speed tells. */
  readonly walkedShare: number | null;
  readonly sampleCount: number;
  readonly laps: readonly Lap[];
  readonly flags: readonly ActivityFlag[];
}

export interface ActivityHistograms {
  /** Step 1 bpm. Implausible values are left out. */
  readonly heartRate: Histogram;
  /** Grade-adjusted speed (Minetti 2002), step 0.05 m/s; on foot only. */
  readonly gradedSpeed: Histogram;
  /** Step 1 per minute; moving only. */
  readonly cadence: Histogram;
  /** Ground-contact balance, step 0.5 percent. */
  readonly balance: Histogram;
}

/** Seconds in a histogram, all bins. */
export function secondsIn(histogram: Histogram): number {
  let total = 0;
  for (const value of histogram.seconds) total += value;
  return total;
}

/** Nothing recorded. */
export const emptyHistogram = (step: number): Histogram => ({ first: 0, step, seconds: [] });
