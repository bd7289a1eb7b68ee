import type { WellnessKind, WellnessValue } from "./wellness.ts";

const LIMITS: Readonly<Record<WellnessKind, readonly [least: number, most: number]>> = {
  restingHeartRate: [25, 120],
  hrvRmssd: [1, 300],
  hrvSdnn: [1, 400],
  sleep: [0.25, 20],
};

/**
 * Whether a figure can be true of a living runner; watches write zeros and fillers where they know nothing. Resting heart
 * rate 25 to 120 bpm, HRV 1 to 300 ms (SDNN 400), sleep a quarter of an hour to 20 hours.
 * Source: practice.
 * @example isPlausibleWellness({ date, kind: "restingHeartRate", value: 0, source: "Garmin" }) // false
 */
export function isPlausibleWellness({ kind, value }: WellnessValue): boolean {
  const [least, most] = LIMITS[kind];
  return value >= least && value <= most;
}
