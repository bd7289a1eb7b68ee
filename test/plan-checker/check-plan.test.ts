import { expect, test } from "vitest";
import type { PlanningContext } from "../../src/core/context/index.ts";
import { derivePlan, type Plan } from "../../src/core/plan/index.ts";
import { addHours } from "../../src/core/units/index.ts";
import { aContext } from "../builders/a-context.ts";
import { aRandomContext, type RandomShape } from "../builders/a-random-context.ts";
import { proofSize } from "../builders/proof-size.ts";
import { checkPlan } from "./check-plan.ts";

const CONTEXTS = proofSize({ sample: 1200 });

const shapes: readonly Omit<RandomShape, "seed">[] = [
  { days: [7, 28], windows: 2, freeDays: 0.6, halfHours: 8 },
  { days: [28, 60], windows: 1, freeDays: 0.7, halfHours: 8 },
  { days: [7, 20], windows: 1, freeDays: 1, halfHours: 28 },
];

const contextAt = (seed: number): PlanningContext =>
  aRandomContext({ ...shapes[seed % shapes.length]!, seed: 500_000 + seed });

test("T1 to T16 no plan for any of 1,200 runners breaks a hard rule", () => {
  let sessions = 0;
  let deep = 0;
  for (let seed = 0; seed < CONTEXTS; seed += 1) {
    const context = contextAt(seed);
    const plan = derivePlan(context);
    expect({ seed, faults: checkPlan(context, plan) }).toEqual({ seed, faults: [] });
    sessions += plan.items.filter(({ status }) => status === "proposed").length;
    deep += plan.items.filter(({ form }) => form === "deep").length;
  }
  expect(sessions).toBeGreaterThan(CONTEXTS);
  expect(deep).toBeGreaterThan(CONTEXTS / 4);
});

/** A plan whose first proposed session is made firm and moved by some hours. */
function spoil(plan: Plan, hoursLater: number): Plan {
  const items = plan.items.map((item) =>
    item.status === "proposed"
      ? { ...item, form: "deep" as const, start: addHours(item.start!, hoursLater) }
      : item,
  );
  return { ...plan, items };
}

test("the checker sees a plan whose sessions were made firm and moved", () => {
  let seen = 0;
  let spoilt = 0;
  for (let seed = 0; seed < proofSize({ sample: 150 }); seed += 1) {
    const context = contextAt(seed);
    const plan = derivePlan(context);
    if (!plan.items.some(({ status }) => status === "proposed")) continue;
    spoilt += 1;
    if (checkPlan(context, spoil(plan, -26)).length > 0) seen += 1;
  }
  expect(seen).toBe(spoilt);
});

test("T2 the checker knows a firm session on the eve of intervals", () => {
  const context = aContext({
    days: 7,
    sessions: [{ cls: "hard", start: 4 * 1440 + 1080, end: 4 * 1440 + 1140 }],
    avail: [[2 * 1440 + 540, 2 * 1440 + 660]],
  });
  const plan = derivePlan(context);
  expect(checkPlan(context, plan)).toEqual([]);
  const rules = checkPlan(context, spoil(plan, 34)).map(({ rule }) => rule);
  expect(rules).toContain("T2");
});
