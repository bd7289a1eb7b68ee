import { NOWHERE } from "../../src/core/plan/board.ts";
import type { Problem } from "../../src/core/plan/problem.ts";

/** What trying every set of sessions finds. */
export interface Forced {
  readonly best: number;
  /** All best sets; more than one where costs tie. */
  readonly optima: readonly (readonly number[])[];
  /** For each node the cheapest set that holds it. */
  readonly bestWith: readonly number[];
}

const HOUR = 60;

/**
 * Tries every allowed set of sessions, one after the other: no dynamic programme, no minimum kept by day. Shares the
 * prices and the rules that cut single starts with the planner, nothing of its search.
 */
export function solveByForce(problem: Problem): Forced {
  let best = Number.POSITIVE_INFINITY;
  let optima: number[][] = [];
  const bestWith = new Array<number>(problem.count).fill(NOWHERE);
  const visit = (chosen: readonly number[]): void => {
    const cost = priceOf(problem, chosen);
    if (cost < best) optima = [];
    if (cost <= best) optima.push([...chosen]);
    best = Math.min(best, cost);
    for (const node of chosen) bestWith[node] = Math.min(bestWith[node]!, cost);
  };
  const extend = (chosen: readonly number[], from: number): void => {
    if (from === problem.count) {
      visit(chosen);
      return;
    }
    if (problem.booked[from] === 0) extend(chosen, from + 1);
    if (problem.booked[from] === 1 || isAllowed(problem, chosen, from)) extend([...chosen, from], from + 1);
  };
  extend([], 0);
  return { best, optima, bestWith };
}

/** Against all sessions chosen so far, not the last one alone. */
function isAllowed(problem: Problem, chosen: readonly number[], node: number): boolean {
  for (const other of chosen) {
    const gap = problem.start[node]! - problem.start[other]!;
    if (gap < 84 * HOUR) return false;
    if (problem.deep[node] === 1 && problem.deep[other] === 1 && gap < 120 * HOUR) return false;
  }
  return monthHasRoom(problem, chosen, node) && mayBeDeep(problem, chosen, node);
}

function monthHasRoom(
  { capacity, monthOfDay, day, booked }: Problem,
  chosen: readonly number[],
  node: number,
) {
  if (capacity.length === 0) return true;
  const month = monthOfDay[day[node]!]!;
  const taken = chosen.filter((other) => booked[other] === 0 && monthOfDay[day[other]!] === month);
  return taken.length < capacity[month]!;
}

/** What a deep session asks of the last full one before it. */
function mayBeDeep(problem: Problem, chosen: readonly number[], node: number): boolean {
  if (problem.deep[node] === 0) return true;
  const last = chosen.filter((other) => problem.full[other] === 1).at(-1);
  const date = last === undefined ? problem.dateOf[0]! : problem.day[last]!;
  const deep = last === undefined ? problem.initialDeep === 1 : problem.deep[last] === 1;
  const day = problem.day[node]!;
  if (date < problem.earliest[day]! || date > problem.latest[day]!) return false;
  if (problem.level[node] === 0) return true;
  return deep && (problem.level[node] === 1 || day - date <= 28);
}

function priceOf(problem: Problem, chosen: readonly number[]): number {
  let cost = 0;
  let last = 0;
  for (const node of chosen) {
    cost += problem.cost[node]!;
    if (problem.full[node] === 0) continue;
    cost += problem.gap[last * problem.days + problem.day[node]!]!;
    last = problem.day[node]! + 1;
  }
  return cost + problem.leftover[last]!;
}

/** The one that ties leave: stop before adding, then the earliest start, then the gentler form. */
export function firstOfOptima(problem: Problem, optima: readonly (readonly number[])[]): readonly number[] {
  const rank = (set: readonly number[], at: number): number => {
    const node = set[at];
    return node === undefined || problem.booked[node] === 1 ? -1 : node;
  };
  return optima.reduce((first, set) => {
    for (let at = 0; at < Math.max(first.length, set.length); at += 1) {
      if (rank(first, at) !== rank(set, at)) return rank(set, at) < rank(first, at) ? set : first;
    }
    return first;
  });
}
