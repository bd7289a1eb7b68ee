import type { Histogram } from "../activity/index.ts";
import { secondsIn } from "../activity/index.ts";
import { hoursOf, type Seconds } from "../units/index.ts";

/**
 * Pace stress: 100 * hours * (grade-adjusted speed / threshold speed)^2, so that an hour at threshold is 100.
 * Speeds in m/s, both above 0.
 * Source: the public form of rTSS; RULES 2.5. Not the proprietary normalised graded pace.
 * @example derivePaceStress({ duration: fromMinutes(30), speed: 1000 / 300, thresholdSpeed: 1000 / 270 }) // 40.5
 */
export function derivePaceStress(session: {
  readonly duration: Seconds;
  readonly speed: number;
  readonly thresholdSpeed: number;
}): number {
  const intensity = session.speed / session.thresholdSpeed;
  return 100 * hoursOf(session.duration) * intensity ** 2;
}

/**
 * Mean grade-adjusted speed in m/s, each bin counted at its middle: off by half a bin (0.025 m/s) at most.
 * Null where nothing was recorded. Source: practice.
 * @example meanSpeedIn({ first: 3, step: 0.05, seconds: [60, 60] }) // 3.05
 */
export function meanSpeedIn(speed: Histogram): number | null {
  const total = secondsIn(speed);
  if (!(total > 0)) return null;
  let sum = 0;
  const { first, step, seconds } = speed;
  for (let bin = 0; bin < seconds.length; bin++) sum += seconds[bin]! * (first + (bin + 0.5) * step);
  return sum / total;
}
