import type { Problem } from "../../src/core/plan/problem.ts";

/** What a set of sessions costs, added up from the priced problem: nodes in order of time, booked ones among them. */
export function pricePlan(problem: Problem, chosen: readonly number[]): number {
  const full = chosen.filter((node) => problem.full[node] === 1);
  const sessions = chosen.reduce((total, node) => total + problem.cost[node]!, 0);
  const lasts = [0, ...full.map((node) => problem.day[node]! + 1)];
  const gaps = full.reduce(
    (total, node, index) => total + problem.gap[lasts[index]! * problem.days + problem.day[node]!]!,
    0,
  );
  return sessions + gaps + problem.leftover[lasts.at(-1)!]!;
}
