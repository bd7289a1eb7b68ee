import { expect, test } from "vitest";
import { derivePlan } from "../../src/core/plan/index.ts";
import { checkPlan } from "../plan-checker/check-plan.ts";
import { aProofContext } from "./proof-contexts.ts";

const CONTEXTS = 600;

test("T1 to T16 no plan of up to a year, over both changes of the clocks, breaks a hard rule", () => {
  const names = new Set<string>();
  let sessions = 0;
  for (let number = 0; number < CONTEXTS; number += 1) {
    const { name, context } = aProofContext(number);
    const plan = derivePlan(context);
    expect({ number, faults: checkPlan(context, plan) }).toEqual({ number, faults: [] });
    names.add(name);
    sessions += plan.items.filter(({ status }) => status === "proposed").length;
  }
  console.info(
    `No hard rule broken: ${CONTEXTS} runners, ${sessions} sessions (npm run prove: 10,000 runners)`,
  );
  expect(names.size).toBe(7);
  expect(sessions).toBeGreaterThan(CONTEXTS);
});
