import type { Histogram } from "../activity/index.ts";

/**
 * Minutes at or above a heart rate. A bin holds the whole beats recorded, so it counts whole or not at all.
 * Source: RULES 2.10 (c).
 * @example minutesAtHeartRate({ first: 169, step: 1, seconds: [600, 1200] }, 170) // 20
 */
export function minutesAtHeartRate(heartRate: Histogram, bpm: number): number {
  const from = Math.max(0, Math.ceil((bpm - heartRate.first) / heartRate.step - 1e-9));
  let seconds = 0;
  for (let bin = from; bin < heartRate.seconds.length; bin++) seconds += heartRate.seconds[bin] ?? 0;
  return seconds / 60;
}

/**
 * Minutes at or above a speed in m/s. The bin that the speed falls into counts by its part above.
 * Source: RULES 2.10 (c).
 * @example minutesAtSpeed({ first: 4, step: 0.05, seconds: [60, 60] }, 4.025) // 1.5
 */
export function minutesAtSpeed(speed: Histogram, metresPerSecond: number): number {
  let seconds = 0;
  const threshold = (metresPerSecond - speed.first) / speed.step;
  for (let bin = Math.max(0, Math.floor(threshold)); bin < speed.seconds.length; bin++)
    seconds += speed.seconds[bin]! * Math.min(1, bin + 1 - threshold);
  return seconds / 60;
}
