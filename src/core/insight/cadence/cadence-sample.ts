import type { LocalDate, MetresPerSecond } from "../../units/index.ts";

/**
 * Steps at a speed for a while: ten seconds of a recording, a lap, or a whole run. What is finer than the run carries
 * its grade and the time since the start, as far as they are known.
 */
export interface CadenceSample {
  readonly date: LocalDate;
  /** Tells runs of one day apart; the date where absent. */
  readonly run?: string;
  /** Steps per minute, or strides per minute of a device that counts one foot. */
  readonly cadence: number;
  readonly speed: MetresPerSecond;
  readonly seconds: number;
  /** Rise over run, 0.02 is 2 %; null or absent where unknown. */
  readonly grade?: number | null;
  /** Seconds since the run's start; null or absent where unknown. */
  readonly sinceStart?: number | null;
}
