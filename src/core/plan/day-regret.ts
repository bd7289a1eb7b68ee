import { NOWHERE } from "./board.ts";
import type { Problem } from "./problem.ts";
import type { Solution } from "./search.ts";

/**
 * For each day what the best full session on it costs over the optimum, in thousandths of a point; NOWHERE where none
 * can be. Booked sessions count: their own day costs nothing, unless they are better cancelled.
 * @param cancelled places in the list of booked sessions of those that are better cancelled
 */
export function deriveDayRegrets(
  problem: Problem,
  solution: Solution,
  cancelled: ReadonlySet<number> = new Set(),
): Int32Array {
  const regrets = new Int32Array(problem.days).fill(NOWHERE);
  for (let node = 0; node < problem.count; node += 1) {
    if (problem.full[node] !== 1) continue;
    if (problem.booked[node] === 1 && cancelled.has(problem.source[node]!)) continue;
    const day = problem.day[node]!;
    regrets[day] = Math.min(regrets[day]!, solution.regret[node]!);
  }
  return regrets;
}
