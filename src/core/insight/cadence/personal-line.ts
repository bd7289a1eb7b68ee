import { medianOf, quantileOf } from "../../load/index.ts";
import type { CadenceRun } from "./clean-runs.ts";
import { fitIntercept, fitTheilSen, type Point } from "./theil-sen.ts";

const LEAST_SPREAD = 0.4;
const USUAL_SLOPE = 6.5;
const REFERENCE_SPEED = 3;

/** The runner's own step rate by speed: C = a + b v. */
export interface PersonalLine {
  /** b, steps per minute for each m/s. */
  readonly slope: number;
  /** a, steps per minute. */
  readonly intercept: number;
  /** Whether the slope is the runner's own or the usual 6.5, as the speeds lie too near each other. */
  readonly ownSlope: boolean;
  /** Step rate at 3.0 m/s: Cref. */
  readonly reference: number;
  /** The runner's own median speed, m/s, and the step rate there. */
  readonly ownSpeed: number;
  readonly atOwnSpeed: number;
}

/**
 * The personal line of cleaned runs by Theil-Sen, where the speeds spread over 0.4 m/s (from the tenth to the ninetieth
 * percent of the samples); else with the usual slope of 6.5. Null without runs.
 * Source: RULES section 6.
 * @example derivePersonalLine(runs)?.reference // 164
 */
export function derivePersonalLine(runs: readonly CadenceRun[]): PersonalLine | null {
  const points = runs.flatMap(({ samples }) =>
    samples.map(({ speed, cadence }) => ({ x: speed, y: cadence })),
  );
  const ownSpeed = medianOf(points.map(({ x }) => x));
  const own = spreadOf(points) >= LEAST_SPREAD ? fitTheilSen(points) : null;
  const slope = own?.slope ?? USUAL_SLOPE;
  const intercept = own?.intercept ?? fitIntercept(points, USUAL_SLOPE);
  if (ownSpeed === null || intercept === null) return null;
  return {
    slope,
    intercept,
    ownSlope: own !== null,
    reference: intercept + slope * REFERENCE_SPEED,
    ownSpeed,
    atOwnSpeed: intercept + slope * ownSpeed,
  };
}

function spreadOf(points: readonly Point[]): number {
  const speeds = Float64Array.from(points, ({ x }) => x).sort();
  // The tiny lift keeps 3.4 - 3.0 = 0.3999... at 0.4.
  return (quantileOf(speeds, 0.9) ?? 0) - (quantileOf(speeds, 0.1) ?? 0) + 1e-9;
}
