/**
 * How much of a proof runs. `npm test` takes a sample of each, `npm run prove` the whole, and `npm run mutate` a
 * handful, as it runs the tests once for every changed line.
 */
type ProofSize = "mutation" | "sample" | "whole";

const size: ProofSize = ((): ProofSize => {
  const named = process.env.RESTRIDE_PROOF;
  return named === "whole" || named === "mutation" ? named : "sample";
})();

/** Whether this is `npm run prove`, which draws new random cases each time. */
export const isWholeProof = size === "whole";

/** A fiftieth of the sample, three at least, is enough to see most changed lines. */
const MUTATION_SHARE = 50;
const LEAST = 3;

/** How many cases of a proof to try. @example proofSize({ sample: 600, whole: 10_000 }) */
export function proofSize({ sample, whole = sample }: { sample: number; whole?: number }): number {
  if (size === "whole") return whole;
  return size === "sample" ? sample : Math.min(sample, Math.max(LEAST, Math.ceil(sample / MUTATION_SHARE)));
}
