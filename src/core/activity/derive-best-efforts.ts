const GRADED_WINDOW = 20 * 60;
const HEART_WINDOW = 30 * 60;
const COVERAGE = 0.9;

export interface EffortInput {
  readonly time: Float64Array;
  readonly values: Float64Array;
  /** Seconds that each value stands for. */
  readonly weights: Float64Array;
}

/**
 * Best mean of grade-adjusted speed over twenty minutes by the clock; a pause counts as standing still (RULES 2.12a).
 * @returns m/s; null when the recording is shorter or speed is unknown
 * Source: practice.
 * @example deriveBestGradedSpeed({ time, values: gradedSpeed, weights })
 */
export function deriveBestGradedSpeed(input: EffortInput): number | null {
  return findBest(input, GRADED_WINDOW, (sum, _known, passed) => sum / passed);
}

/**
 * Best mean heart rate over thirty minutes by the clock in which at least nine tenths of the time are known (2.12a).
 * @returns beats per minute; null when the recording is shorter or heart rate is unknown
 * Source: practice.
 * @example deriveBestHeartRate({ time, values: heartRate, weights })
 */
export function deriveBestHeartRate(input: EffortInput): number | null {
  return findBest(input, HEART_WINDOW, (sum, known, passed) =>
    known >= COVERAGE * passed ? sum / known : Number.NaN,
  );
}

type MeanOf = (sum: number, known: number, passed: number) => number;

/** Two pointers over prefix sums: one pass, whatever the window. */
function findBest({ time, values, weights }: EffortInput, window: number, meanOf: MeanOf): number | null {
  const { sums, known } = prefixSums(values, weights);
  let best = Number.NEGATIVE_INFINITY;
  let to = 0;
  for (let from = 0; from < time.length; from++) {
    while (to < time.length && time[to]! - time[from]! < window) to += 1;
    if (to === time.length) break;
    const mean = meanOf(sums[to]! - sums[from]!, known[to]! - known[from]!, time[to]! - time[from]!);
    if (mean > best) best = mean;
  }
  return best > 0 ? best : null;
}

function prefixSums(
  values: Float64Array,
  weights: Float64Array,
): { sums: Float64Array; known: Float64Array } {
  const sums = new Float64Array(values.length + 1);
  const known = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) {
    const counts = Number.isFinite(values[i]!);
    sums[i + 1] = sums[i]! + (counts ? values[i]! * weights[i]! : 0);
    known[i + 1] = known[i]! + (counts ? weights[i]! : 0);
  }
  return { sums, known };
}
