import type { SessionFacts } from "./session-facts.ts";
import type { Thresholds } from "./thresholds.ts";
import { minutesAtHeartRate, minutesAtSpeed } from "./time-above.ts";

const NEAR_THRESHOLD = 0.97;
const ABOVE_THRESHOLD = 1.05;

/** Minutes near and above threshold; 0 while the threshold is unset. */
export interface ThresholdTime {
  /** At or above the threshold heart rate. */
  readonly atHeartRate: number;
  /** At or above 0.97 of threshold speed. */
  readonly atSpeed: number;
  /** At or above 1.05 of threshold speed. */
  readonly aboveSpeed: number;
}

/**
 * Minutes of a session at and above the personal thresholds, from its histograms alone.
 * Source: RULES 2.10 (c), 2.12a.
 * @example deriveThresholdTime(facts, thresholds).atSpeed // 34
 */
export function deriveThresholdTime(facts: SessionFacts, thresholds: Thresholds): ThresholdTime {
  const bpm = thresholds.thresholdHeartRate.value;
  const speed = thresholds.thresholdSpeed.value;
  const minutesFrom = (share: number): number =>
    facts.speed === null || speed === null ? 0 : minutesAtSpeed(facts.speed, share * speed);
  return {
    atHeartRate: facts.heartRate === null || bpm === null ? 0 : minutesAtHeartRate(facts.heartRate, bpm),
    atSpeed: minutesFrom(NEAR_THRESHOLD),
    aboveSpeed: minutesFrom(ABOVE_THRESHOLD),
  };
}
