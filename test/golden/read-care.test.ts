import { expect, test } from "vitest";
import { CARE_RUNNERS, planCare } from "./care-runners.ts";
import { readCare } from "./read-care.ts";

/**
 * Two weeks of self-care as their runners read them, kept as pages beside this file. A page that changes was meant to:
 * read it aloud before it is kept (`npx vitest run test/golden/read-care -u`).
 */
test.each(Object.entries(CARE_RUNNERS))("S1 to S9 %s reads as it did", async (name, runner) => {
  const page = `# ${name}\n${readCare(planCare(runner))}`;
  await expect(page).toMatchFileSnapshot(`read-care/${name.replaceAll(/[^a-z0-9]+/gi, "-")}.md`);
});

test("S7 no two things of one day, and no two places that rest, share an id", () => {
  for (const runner of Object.values(CARE_RUNNERS)) {
    const ids = planCare(runner).plan.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
