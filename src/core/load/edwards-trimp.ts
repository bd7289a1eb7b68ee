import type { Histogram } from "../activity/index.ts";

/**
 * Edwards' training impulse: minutes in each tenth of the highest heart rate from 50 % up, times 1 to 5.
 * Below 50 % nothing counts. Shown beside other figures, never used by a rule.
 * Source: Edwards 1993, The Heart Rate Monitor Book; RULES 2.3.
 * @example deriveEdwardsTrimp({ first: 150, step: 1, seconds: [600] }, 200) // 10 min in zone 3: 30
 */
export function deriveEdwardsTrimp(heartRate: Histogram, maxHeartRate: number): number {
  let trimp = 0;
  heartRate.seconds.forEach((seconds, bin) => {
    trimp += (seconds / 60) * edwardsZone(heartRate.first + bin * heartRate.step, maxHeartRate);
  });
  return trimp;
}

// The tiny lift keeps 110 of 220 bpm in zone 1 whatever the binary fraction says.
const edwardsZone = (heartRate: number, maxHeartRate: number): number =>
  Math.min(5, Math.max(0, Math.floor((heartRate / maxHeartRate) * 10 - 4 + 1e-9)));
