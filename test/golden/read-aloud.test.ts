import { expect, test } from "vitest";
import { deriveAllowedNow } from "../../src/core/plan/allowed-now.ts";
import { derivePlan } from "../../src/core/plan/index.ts";
import { checkPlan } from "../plan-checker/check-plan.ts";
import { readPlan } from "./read-plan.ts";
import { SITUATIONS } from "./situations.ts";

/**
 * Whole plans as their runners read them, kept as pages beside this file. A page that changes was meant to: read it
 * aloud before it is kept (`npx vitest run test/golden/read-aloud -u`).
 */
test.each(Object.entries(SITUATIONS))("%s reads as it did, and breaks no hard rule", async (name, context) => {
  const plan = derivePlan(context);
  expect(checkPlan(context, plan)).toEqual([]);
  const page = `# ${name}\n${readPlan(plan, deriveAllowedNow(context))}`;
  await expect(page).toMatchFileSnapshot(`read-aloud/${name.replaceAll(/[^a-z]+/gi, "-")}.md`);
});
