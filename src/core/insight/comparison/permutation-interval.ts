import { seededRandom } from "../seeded-random.ts";

/** One less than a round number, so that the tails hold whole ranks. */
const ROUNDS = 3999;
const TAIL = 0.025;

/** A mean difference with the values that chance does not contradict. */
export interface PermutationInterval {
  readonly mean: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Two-sided probability of a difference as far from 0 when signs are drawn by lot. */
  readonly p: number;
}

/**
 * The mean of paired differences, with the 95 % interval that the sign-flip permutation test leaves: every value that the
 * test would not reject. Flipping the signs of a subset after taking off d gives a larger mean just where the subset's
 * mean lies below d, so the ends are quantiles of the means of random subsets (Hartigan's typical values).
 * The same seed gives the same answer; scaling the differences scales the interval and leaves p.
 * Source: Fisher 1935, The Design of Experiments; Hartigan 1969, J Am Stat Assoc 64:1303-1317 (known,
 * not checked again).
 * @param differences one or more
 * @example derivePermutationInterval([-1, -2, 0, -1, -1, -2, -1, 0], 7).mean // -1
 */
export function derivePermutationInterval(differences: readonly number[], seed: number): PermutationInterval {
  const means = drawSubsetMeans(differences, seed);
  const rank = TAIL * (ROUNDS + 1);
  const atMost = means.filter((mean) => mean <= 0).length;
  const atLeast = means.filter((mean) => mean >= 0).length;
  return {
    mean: differences.reduce((sum, one) => sum + one, 0) / differences.length,
    low: means[rank - 1]!,
    high: means[ROUNDS - rank]!,
    p: Math.min(1, (2 * (1 + Math.min(atMost, atLeast))) / (ROUNDS + 1)),
  };
}

/** Means of random subsets that are not empty, in rising order. */
function drawSubsetMeans(differences: readonly number[], seed: number): Float64Array {
  const random = seededRandom(seed);
  const means = new Float64Array(ROUNDS);
  for (let round = 0; round < ROUNDS; ) {
    let sum = 0;
    let count = 0;
    for (const difference of differences) {
      if (random() < 0.5) continue;
      sum += difference;
      count += 1;
    }
    if (count > 0) means[round++] = sum / count;
  }
  return means.sort();
}
