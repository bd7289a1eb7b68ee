import { expect } from "vitest";
import { NOWHERE } from "../../src/core/plan/board.ts";
import { deriveCandidates } from "../../src/core/plan/candidates.ts";
import { deriveFacts } from "../../src/core/plan/facts.ts";
import { deriveProblem, type Objective, type Problem } from "../../src/core/plan/problem.ts";
import { solve } from "../../src/core/plan/search.ts";
import { aRandomContext, type RandomShape } from "../builders/a-random-context.ts";
import { firstOfOptima, solveByForce } from "./solve-by-force.ts";

/** Sets grow fast: contexts with more sessions to choose from are left to the mixed-integer solver. */
const MOST_NODES = 26;

/** One free window on some of 4 to 24 days. */
export const FEW_WEEKS: Omit<RandomShape, "seed"> = {
  days: [4, 24],
  windows: 1,
  freeDays: 0.3,
  halfHours: 3,
};

/** The problem of a random runner; null where it holds no session, or more than can be tried one by one. */
export function drawSmallProblem(seed: number, shape: Omit<RandomShape, "seed"> = FEW_WEEKS): Problem | null {
  const objective: Objective = seed % 3 === 0 ? "plain" : "withChange";
  const problem = deriveProblem(deriveCandidates(deriveFacts(aRandomContext({ seed, ...shape }))), objective);
  return problem.count > 0 && problem.count <= MOST_NODES ? problem : null;
}

/** The search finds what trying every set finds: the price, the price of every session, and the first of all best sets. */
export function expectExact(problem: Problem, seed: number): void {
  const forced = solveByForce(problem);
  const found = solve(problem);
  const regrets = forced.bestWith.map((cost) => (cost >= NOWHERE ? NOWHERE : cost - forced.best));
  expect({ seed, total: found.total, regrets: [...found.regret], chosen: found.chosen }).toEqual({
    seed,
    total: forced.best + problem.constant,
    regrets,
    chosen: firstOfOptima(problem, forced.optima),
  });
}
