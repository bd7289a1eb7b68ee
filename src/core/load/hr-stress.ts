import type { Histogram } from "../activity/index.ts";
import {
  deriveBanisterTrimp,
  type HeartRateReserve,
  type TrimpRates,
  trimpPerMinute,
} from "./banister-trimp.ts";

/**
 * Points of an hour at threshold heart rate, which is worth 100.
 * Source: RULES 2.4.
 * @example deriveHourAtThreshold({ max: 190, rest: 50, sex: "male" }, 170) // 170.65
 */
export const deriveHourAtThreshold = (reserve: HeartRateReserve, thresholdHeartRate: number): number =>
  60 * trimpPerMinute(thresholdHeartRate, reserve);

/**
 * Heart-rate stress: Banister's impulse as a percentage of one hour at threshold heart rate, so that such an hour
 * is 100. Null where an hour at threshold counts nothing.
 * Source: construction "TRIMP(100)" of GoldenCheetah; RULES 2.4. Not the proprietary hrTSS.
 * @example deriveHrStress(hourAt150, deriveTrimpRates(reserve), deriveHourAtThreshold(reserve, 170)) // 63.34
 */
export function deriveHrStress(
  heartRate: Histogram,
  rates: TrimpRates,
  hourAtThreshold: number,
): number | null {
  return hourAtThreshold > 0 ? (100 * deriveBanisterTrimp(heartRate, rates)) / hourAtThreshold : null;
}
