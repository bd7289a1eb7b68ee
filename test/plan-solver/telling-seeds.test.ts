import { expect, test } from "vitest";
import type { Problem } from "../../src/core/plan/problem.ts";
import { drawProblem } from "./draw-problem.ts";
import { drawSmallProblem, expectExact } from "./expect-exact.ts";

/**
 * Draws on which a slip of the search shows that most others hide: full months, gentle booked sessions, starts exactly
 * the spacing apart, firm work that asks for another before it, many sets at one price.
 */
const PROBLEMS = [
  4, 9, 12, 15, 16, 22, 60, 63, 70, 72, 73, 89, 94, 115, 129, 138, 194, 205, 211, 304, 388, 391, 438,
];
const RUNNERS = [37, 58, 82, 86, 89, 116, 120, 159, 161, 178, 184, 232, 259, 287];

const runnerOf = (seed: number): Problem => {
  const problem = drawSmallProblem(seed);
  if (problem === null) throw new Error(`seed ${seed} draws no small problem any more: look for another`);
  return problem;
};

test.each(PROBLEMS)("no set is cheaper, and none earlier at the same price, in problem %i", (seed) =>
  expectExact(drawProblem(seed), seed),
);

test.each(RUNNERS)("no plan is cheaper for runner %i", (seed) => expectExact(runnerOf(seed), seed));

test("they hold full months, booked gentle sessions, and firm work that asks for another", () => {
  const problems = [...PROBLEMS.map(drawProblem), ...RUNNERS.map(runnerOf)];
  const nodes = problems.flatMap(({ count, booked, full, level }) =>
    Array.from({ length: count }, (_, node) => ({
      isGentleBooked: booked[node] === 1 && full[node] === 0,
      level: level[node]!,
    })),
  );
  expect(problems.some(({ capacity }) => capacity.some((most) => most > 1))).toBe(true);
  expect(nodes.some(({ isGentleBooked }) => isGentleBooked)).toBe(true);
  expect(new Set(nodes.map(({ level }) => level))).toEqual(new Set([0, 1, 2]));
});
