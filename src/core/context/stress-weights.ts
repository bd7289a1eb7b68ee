import type { Site } from "../body/index.ts";

/** How a run loads one site. */
export interface StressWeights {
  /** Per kilometre. */
  readonly distance: number;
  /** Per hundred metres up. */
  readonly up: number;
  /** Per hundred metres down. */
  readonly down: number;
  /** Growth with each metre per second over 3. */
  readonly speed: number;
  /** Power of expected over actual cadence: above 0 long steps weigh more, below 0 short ones do. */
  readonly longSteps: number;
}

const weigh = (
  distance: number,
  [up, down]: readonly [number, number],
  [speed, longSteps]: readonly [number, number],
): StressWeights => ({ distance, up, down, speed, longSteps });

/**
 * Weights of every site: distance, [up, down], [speed, long steps]. They only rank the sites of one runner. Descents
 * weigh most on quads and knees, climbs on calves and glutes, speed on calves and the back of the leg, long steps on
 * knees and hips, short ones on calves and Achilles.
 * @source own default; directions from RULES 2.6 (descents) and section 6 (Heiderscheit 2011, 10.1249/MSS.0b013e3181ebedf4)
 */
export const STRESS_WEIGHTS: Readonly<Record<Site, StressWeights>> = {
  calf: weigh(1, [1.2, 0.5], [0.25, -0.4]),
  quads: weigh(0.9, [0.6, 2], [0.15, 0.6]),
  hamstrings: weigh(0.8, [0.8, 0.4], [0.3, 0.3]),
  glutes: weigh(0.8, [1.2, 0.6], [0.25, 0.5]),
  foot_plantar: weigh(0.8, [0.4, 0.4], [0.2, -0.2]),
  itb_tfl: weigh(0.7, [0.3, 0.8], [0.15, 0.5]),
  hip_flexors: weigh(0.7, [0.6, 0.3], [0.25, 0.2]),
  shin: weigh(0.7, [0.3, 0.8], [0.2, 0.6]),
  achilles: weigh(0.9, [1, 0.3], [0.25, -0.4]),
  knee_front: weigh(0.7, [0.3, 1.5], [0.15, 1]),
  knee_outer: weigh(0.6, [0.2, 0.8], [0.15, 0.8]),
  hip_outer: weigh(0.6, [0.4, 0.5], [0.15, 0.6]),
  forefoot: weigh(0.7, [0.5, 0.3], [0.2, -0.3]),
  ankle: weigh(0.5, [0.3, 0.5], [0.15, 0]),
  adductors: weigh(0.4, [0.3, 0.3], [0.2, 0.2]),
  knee_inner: weigh(0.4, [0.2, 0.6], [0.15, 0.6]),
  knee_back: weigh(0.4, [0.2, 0.3], [0.15, 0.3]),
  midfoot_top: weigh(0.4, [0.2, 0.2], [0.15, 0]),
  low_back: weigh(0.4, [0.4, 0.4], [0.15, 0.3]),
  upper_body: weigh(0.2, [0.1, 0.1], [0.1, 0]),
};
