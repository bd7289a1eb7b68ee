import { type Backward, walkBackward } from "./backward.ts";
import { NOWHERE, tableSize } from "./board.ts";
import { type Forward, walkForward } from "./forward.ts";
import { findPath } from "./path.ts";
import type { Problem } from "./problem.ts";

/** The best plan there is, and for every session what the best plan with it costs more. */
export interface Solution {
  /** Price of the best plan, thousandths of a point, the constant included. */
  readonly total: number;
  /** Its sessions, as nodes in order of time, booked ones among them. */
  readonly chosen: readonly number[];
  /** For each node what the best plan that holds it costs over the optimum; NOWHERE where none can. */
  readonly regret: Int32Array;
}

/**
 * Solves the problem exactly: no plan that keeps the rules costs less, and each regret is exact too.
 * A shortest path through a graph without cycles, walked from both ends with one minimum for each date of the last
 * full session, as the need goes by date: O(days^2 + nodes + gentle nodes x days).
 */
export function solve(problem: Problem): Solution {
  const forward = walkForward(problem);
  const backward = walkBackward(problem);
  return {
    total: forward.best + problem.constant,
    chosen: findPath(problem, backward, forward.best),
    regret: deriveRegrets(problem, forward, backward),
  };
}

function deriveRegrets(problem: Problem, forward: Forward, backward: Backward): Int32Array {
  const regret = new Int32Array(problem.count);
  for (let node = 0; node < problem.count; node += 1) {
    const full = problem.full[node] === 1;
    const width = full ? problem.layers : tableSize(problem);
    const table = full ? node : forward.gentleAt[node]!;
    const before = full ? forward.full : forward.gentle;
    const after = full ? backward.full : backward.gentle;
    const best = cheapestSum(before, after, { from: table * width, width });
    regret[node] = best >= NOWHERE ? NOWHERE : best - forward.best;
  }
  return regret;
}

function cheapestSum(
  before: Int32Array,
  after: Int32Array,
  { from, width }: { readonly from: number; readonly width: number },
): number {
  let best = NOWHERE;
  for (let place = from; place < from + width; place += 1) {
    if (before[place]! < NOWHERE && after[place]! < NOWHERE) {
      best = Math.min(best, before[place]! + after[place]!);
    }
  }
  return best;
}
