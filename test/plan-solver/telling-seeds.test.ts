import { expect, test } from "vitest";
import type { Problem } from "../../src/core/plan/problem.ts";
import { drawSmallProblem, expectExact, FEW_WEEKS } from "./expect-exact.ts";

/**
 * Random runners on whom a slip of the search shows that most others hide: full months, gentle booked sessions,
 * sessions exactly the spacing apart, firm work that asks for another before it.
 */
const TELLING = [37, 58, 82, 86, 89, 116, 120, 159, 161, 178, 184, 232, 259, 287];
const MONTHS = { ...FEW_WEEKS, days: [30, 75], freeDays: 0.12, halfHours: 2 } as const;
const TELLING_MONTHS = [71, 120, 212, 259, 295];
/** Where prices are coarse, many plans cost the same. */
const TELLING_TIES = [126, 212, 369, 427];
const COARSE = 600;

const problemOf = (seed: number, shape: typeof FEW_WEEKS): Problem => {
  const problem = drawSmallProblem(seed, shape);
  if (problem === null) throw new Error(`seed ${seed} draws no small problem any more: look for another`);
  return problem;
};

const inSteps = (prices: Int32Array): Int32Array =>
  prices.map((price) => Math.round(price / COARSE) * COARSE);

const priceCoarsely = (problem: Problem): Problem => ({
  ...problem,
  cost: inSteps(problem.cost),
  gap: inSteps(problem.gap),
  leftover: inSteps(problem.leftover),
});

test.each(TELLING)("no plan is cheaper for runner %i", (seed) =>
  expectExact(problemOf(seed, FEW_WEEKS), seed),
);

test.each(TELLING_MONTHS)("no plan is cheaper for runner %i over months", (seed) =>
  expectExact(problemOf(seed, MONTHS), seed),
);

test.each(TELLING_TIES)("of many plans at one price runner %i gets the first", (seed) => {
  const problem = priceCoarsely(problemOf(seed, FEW_WEEKS));
  expectExact(problem, seed);
});

test("they hold full months, booked gentle sessions, and firm work that asks for another", () => {
  const problems = [
    ...TELLING.map((seed) => problemOf(seed, FEW_WEEKS)),
    ...TELLING_MONTHS.map((seed) => problemOf(seed, MONTHS)),
  ];
  const nodes = problems.flatMap(({ count, ...one }) =>
    Array.from({ length: count }, (_, node) => ({ ...one, node })),
  );
  expect(problems.some(({ capacity }) => capacity.some((most) => most > 1))).toBe(true);
  expect(nodes.some(({ booked, full, node }) => booked[node] === 1 && full[node] === 0)).toBe(true);
  expect(nodes.some(({ level, node }) => level[node]! > 0)).toBe(true);
});
