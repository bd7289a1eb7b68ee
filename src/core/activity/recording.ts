import type { Instant, Metres, Seconds } from "../units/index.ts";
import type { Samples } from "./samples.ts";
import type { Sport } from "./sport.ts";

/** One session as a file tells it, before anything is derived from it. */
export interface Recording {
  readonly sport: Sport;
  /** The sport in the file's own words. */
  readonly sportName: string | null;
  readonly indoor: boolean;
  readonly name: string | null;
  /** Felt effort 0 to 10, where the file carries one. */
  readonly rpe: number | null;
  readonly device: string | null;
  readonly startedAt: Instant;
  /** Minutes east of UTC, where the file tells it. */
  readonly utcOffsetMinutes: number | null;
  /** What the device itself says of the whole session; null where it does not. */
  readonly totals: DeviceTotals;
  readonly laps: readonly Lap[];
  readonly samples: Samples;
  readonly flags: readonly ActivityFlag[];
}

export interface DeviceTotals {
  readonly distance: Metres | null;
  readonly elapsed: Seconds | null;
  /** Timer time: pauses taken out. */
  readonly moving: Seconds | null;
  readonly ascent: Metres | null;
  readonly descent: Metres | null;
  readonly avgHeartRate: number | null;
  readonly maxHeartRate: number | null;
  /** Steps per minute on foot, revolutions per minute elsewhere. */
  readonly avgCadence: number | null;
}

export interface Lap {
  readonly startedAt: Instant;
  readonly elapsed: Seconds;
  readonly distance: Metres | null;
  readonly avgHeartRate: number | null;
}

/** What was odd about a recording and what was done about it. The activity stays; the flag says so. */
export const ACTIVITY_FLAGS = [
  "file.truncated",
  "file.crcMismatch",
  "samples.timeWentBack",
  "samples.distanceShrank",
  "samples.speedImplausible",
  "samples.heartRateImplausible",
  "samples.altitudeImplausible",
  "samples.dateImplausible",
  "heartRate.fromDeveloperField",
  "heartRate.lockedToCadence",
  "positions.none",
  "samples.none",
  "offset.assumed",
  "totals.fromSamples",
] as const;

export type ActivityFlag = (typeof ACTIVITY_FLAGS)[number];

/** Nothing known. */
export const NO_TOTALS: DeviceTotals = {
  distance: null,
  elapsed: null,
  moving: null,
  ascent: null,
  descent: null,
  avgHeartRate: null,
  maxHeartRate: null,
  avgCadence: null,
};
