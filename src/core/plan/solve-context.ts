import { type Built, deriveCandidates } from "./candidates.ts";
import type { PlanFacts } from "./facts.ts";
import { deriveProblem, type Problem } from "./problem.ts";
import { type Solution, solve } from "./search.ts";

/** A problem with its exact solution. */
export interface Solved {
  readonly problem: Problem;
  readonly solution: Solution;
}

/** The context, cut and priced, and its best plan; for the calendar once more without the price of change. */
export interface SolvedContext extends Solved {
  readonly built: Built;
  readonly display: Solved;
}

/** Builds and solves. Nothing shown before means that both objectives are one. */
export function solveFacts(facts: PlanFacts): SolvedContext {
  const built = deriveCandidates(facts);
  const problem = deriveProblem(built, "withChange");
  const solved: Solved = { problem, solution: solve(problem) };
  if (built.pricer.shown.length === 0) return { built, ...solved, display: solved };
  const plain = deriveProblem(built, "plain");
  return { built, ...solved, display: { problem: plain, solution: solve(plain) } };
}
