import { NOWHERE } from "./board.ts";
import type { Problem } from "./problem.ts";
import type { Solution } from "./search.ts";

/**
 * For each day what the best full session on it costs over the optimum, in thousandths of a point; NOWHERE where none
 * can be. Booked sessions count: their own day costs nothing.
 */
export function deriveDayRegrets(problem: Problem, solution: Solution): Int32Array {
  const regrets = new Int32Array(problem.days).fill(NOWHERE);
  for (let node = 0; node < problem.count; node += 1) {
    const day = problem.day[node]!;
    if (problem.full[node] === 1 && solution.regret[node]! < regrets[day]!) {
      regrets[day] = solution.regret[node]!;
    }
  }
  return regrets;
}
