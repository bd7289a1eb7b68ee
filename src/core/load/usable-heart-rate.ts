import { type ActivitySummary, type Histogram, secondsIn } from "../activity/index.ts";

const LOWEST = 40;
const ABOVE_MAX = 5;
const COVERAGE = 0.8;

/**
 * The heart rates of a session that may count: 40 bpm to 5 above the highest. Null where the sensor followed the
 * steps, or where what is left covers less than 80 % of the moving time.
 * Source: RULES 2.10, 2.11.
 * @example findUsableHeartRate(summary, 190) // null for a session without a sensor
 */
export function findUsableHeartRate(summary: ActivitySummary, maxHeartRate: number | null): Histogram | null {
  if (summary.flags.includes("heartRate.lockedToCadence")) return null;
  const highest = maxHeartRate === null ? Number.POSITIVE_INFINITY : maxHeartRate + ABOVE_MAX;
  const heartRate = cutHistogram(summary.histograms.heartRate, LOWEST, highest);
  const time = summary.moving > 0 ? summary.moving : summary.elapsed;
  const covered = secondsIn(heartRate);
  return covered > 0 && covered >= COVERAGE * time ? heartRate : null;
}

/** The bins whose lower edge lies within the limits, both included. */
function cutHistogram(histogram: Histogram, lowest: number, highest: number): Histogram {
  const last = histogram.seconds.length - 1;
  const from = Math.max(0, Math.ceil((lowest - histogram.first) / histogram.step));
  const to = Math.min(last, Math.floor((highest - histogram.first) / histogram.step));
  if (from === 0 && to === last) return histogram;
  return {
    first: histogram.first + from * histogram.step,
    step: histogram.step,
    seconds: histogram.seconds.slice(from, Math.max(from, to + 1)),
  };
}

/**
 * Mean heart rate in bpm, bins at their lower edge as recorded; null where nothing was. Source: practice.
 * @example meanHeartRateIn({ first: 150, step: 1, seconds: [60, 60] }) // 150.5
 */
export function meanHeartRateIn(heartRate: Histogram): number | null {
  const total = secondsIn(heartRate);
  if (!(total > 0)) return null;
  let sum = 0;
  const { first, step, seconds } = heartRate;
  for (let bin = 0; bin < seconds.length; bin++) sum += seconds[bin]! * (first + bin * step);
  return sum / total;
}
