import type { Activity, Histogram } from "../activity/index.ts";
import type { LocalDate } from "../units/index.ts";

const HELD_SECONDS = 10;
const HIGHEST_PLAUSIBLE = 220;

/** A heart rate that the history vouches for, with the days on which it was reached. */
export interface HighestHeartRate {
  readonly bpm: number;
  readonly dates: readonly LocalDate[];
}

/**
 * The highest plausible heart rate of a history: held for 10 seconds (220 bpm at most) in at least two sessions, so
 * that one loose strap does not set it. With a single session that recorded any, that one; null without.
 * Source: RULES 2.11 (plausibility: practice).
 * @example findHighestHeartRate(activities) // { bpm: 188, dates: ["2026-03-02", "2026-04-18"] }
 */
export function findHighestHeartRate(activities: readonly Activity[]): HighestHeartRate | null {
  let first: { bpm: number; date: LocalDate } | null = null;
  let second: { bpm: number; date: LocalDate } | null = null;
  for (const { summary } of activities) {
    if (summary.flags.includes("heartRate.lockedToCadence")) continue;
    const bpm = findPeak(summary.histograms.heartRate);
    if (bpm === null) continue;
    const peak = { bpm, date: summary.localDate };
    if (first === null || bpm > first.bpm) [first, second] = [peak, first];
    else if (second === null || bpm > second.bpm) second = peak;
  }
  if (first === null) return null;
  return second === null
    ? { bpm: first.bpm, dates: [first.date] }
    : { bpm: second.bpm, dates: [first.date, second.date].sort() };
}

/** The heart rate at or above which 10 plausible seconds lie. */
function findPeak(heartRate: Histogram): number | null {
  let held = 0;
  for (let bin = heartRate.seconds.length - 1; bin >= 0; bin--) {
    const bpm = heartRate.first + bin * heartRate.step;
    if (bpm > HIGHEST_PLAUSIBLE) continue;
    held += heartRate.seconds[bin] ?? 0;
    if (held >= HELD_SECONDS) return bpm;
  }
  return null;
}
