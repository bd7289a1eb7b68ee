import { expect, test } from "vitest";
import { NOWHERE } from "../../src/core/plan/board.ts";
import type { Problem } from "../../src/core/plan/problem.ts";
import { solve } from "../../src/core/plan/search.ts";
import { proofSize } from "../builders/proof-size.ts";
import { drawProblem } from "./draw-problem.ts";
import { drawSmallProblem, expectExact } from "./expect-exact.ts";

const CONTEXTS = proofSize({ sample: 600, whole: 3000 });
/** Problems that no runner has are quick to draw. */
const DRAWN = proofSize({ sample: 1500, whole: 30_000 });
const MOST_NODES = 22;
/** The whole proof takes minutes. */
const TIMEOUT = 15 * 60_000;
const FORCINGS = proofSize({ sample: 400, whole: 4000 });

test("no plan is cheaper than the planner's, and every regret is what trying all sets gives", {
  timeout: TIMEOUT,
}, () => {
  let compared = 0;
  let regrets = 0;
  let gentle = 0;
  let limited = 0;
  let booked = 0;
  for (let seed = 1; compared < CONTEXTS; seed += 1) {
    const problem = drawSmallProblem(seed);
    if (!problem) continue;
    expectExact(problem, seed);
    compared += 1;
    regrets += problem.count;
    if (problem.full.includes(0)) gentle += 1;
    if (problem.capacity.length > 0) limited += 1;
    if (problem.booked.includes(1)) booked += 1;
  }
  expect(regrets).toBeGreaterThan(CONTEXTS);
  expect(Math.min(gentle, limited, booked)).toBeGreaterThanOrEqual(Math.floor(CONTEXTS / 20));
});

test("the same holds for problems made of chance alone, with many sets at one price", {
  timeout: TIMEOUT,
}, () => {
  let compared = 0;
  for (let seed = 1; compared < DRAWN; seed += 1) {
    const problem = drawProblem(seed);
    if (problem.count === 0 || problem.count > MOST_NODES) continue;
    expectExact(problem, seed);
    compared += 1;
  }
});

test("forcing a session costs the optimum and its regret", { timeout: TIMEOUT }, () => {
  let forcings = 0;
  for (let seed = 20_001; forcings < FORCINGS; seed += 1) {
    const problem = drawSmallProblem(seed);
    if (!problem) continue;
    const found = solve(problem);
    for (let node = 0; node < problem.count; node += 1) {
      if (problem.booked[node] === 1 || found.regret[node]! >= NOWHERE) continue;
      expect({ seed, node, total: solve(force(problem, node)).total }).toEqual({
        seed,
        node,
        total: found.total + found.regret[node]! - FORCE,
      });
      forcings += 1;
    }
  }
});

/** More than any other session can save. */
const FORCE = 50_000_000;

/** The same problem with a reward for one session that nothing outweighs. */
function force(problem: Problem, node: number): Problem {
  const cost = problem.cost.slice();
  cost[node]! -= FORCE;
  return { ...problem, cost };
}
