import type { Backward } from "./backward.ts";
import { APART, DEEP_APART, layerAfter, mayFollow, placeOf, tableSize } from "./board.ts";
import type { Problem } from "./problem.ts";

/** Where the path stands: the last session and the last full one. */
interface Stand {
  readonly node: number;
  readonly layer: number;
  readonly last: number;
  readonly deep: number;
}

/**
 * The one best plan among equals: stop before adding, then the earliest start, then the gentler form. Nodes are in
 * that order already, so the first that keeps to the optimum is taken.
 */
export function findPath(problem: Problem, backward: Backward, best: number): readonly number[] {
  const chosen: number[] = [];
  let stand: Stand = { node: -1, layer: 0, last: 0, deep: problem.initialDeep };
  let left = best;
  for (;;) {
    const next = findNext(problem, backward, { stand, left });
    if (next === null) return chosen;
    chosen.push(next.node);
    stand = next.stand;
    left = next.left;
  }
}

interface Step {
  readonly stand: Stand;
  readonly left: number;
}

function findNext(problem: Problem, backward: Backward, step: Step): (Step & { node: number }) | null {
  const { stand, left } = step;
  const booked = problem.booked.indexOf(1, stand.node + 1);
  if (booked < 0 && problem.leftover[stand.last] === left) return null;
  if (booked >= 0) {
    const direct = take(problem, backward, { step, node: booked });
    if (direct) return direct;
  }
  const end = booked < 0 ? problem.count : booked;
  for (let node = stand.node + 1; node < end; node += 1) {
    if (!standsAfter(problem, stand, node)) continue;
    const taken = take(problem, backward, { step, node });
    if (taken) return taken;
  }
  throw new Error("the optimum has no path");
}

/** Spacing, and what a firm session needs before it. Around a booked one T11 has cut the starts already. */
function standsAfter(problem: Problem, stand: Stand, node: number): boolean {
  if (!mayFollow(problem, stand, node)) return false;
  if (stand.node < 0) return true;
  const bothDeep = problem.deep[stand.node] === 1 && problem.deep[node] === 1;
  return problem.start[node]! - problem.start[stand.node]! >= (bothDeep ? DEEP_APART : APART);
}

/** The step to a node, if it keeps to the optimum. */
function take(
  problem: Problem,
  backward: Backward,
  { step, node }: { readonly step: Step; readonly node: number },
): (Step & { node: number }) | null {
  const { stand, left } = step;
  const layer = layerAt(problem, stand, node);
  if (layer < 0) return null;
  const full = problem.full[node] === 1;
  const last = full ? problem.day[node]! + 1 : stand.last;
  const deep = full ? problem.deep[node]! : stand.deep;
  const gap = full ? problem.gap[stand.last * problem.days + problem.day[node]!]! : 0;
  const after = left - gap - problem.cost[node]!;
  const rest = full
    ? backward.full[node * problem.layers + layer]
    : backward.gentle[backward.gentleAt[node]! * tableSize(problem) + placeOf(problem, layer, deep, last)];
  return rest === after ? { node, stand: { node, layer, last, deep }, left: after } : null;
}

function layerAt(problem: Problem, stand: Stand, node: number): number {
  const month = problem.monthOfDay[problem.day[node]!]!;
  const same = stand.node >= 0 && problem.monthOfDay[problem.day[stand.node]!] === month;
  const layer = same ? stand.layer : 0;
  return problem.booked[node] === 1 ? layer : layerAfter(problem, layer, month);
}
