import { expect, test } from "vitest";
import { readRules } from "./read-rules.ts";
import { RULE_WEEKS } from "./rule-weeks.ts";

/**
 * What the rules forbid, kept as pages beside this file and read against RULES 1.1 to 1.6. A page that changes was
 * meant to: read it before it is kept (`npx vitest run test/golden/read-rules -u`).
 */
test.each(Object.entries(RULE_WEEKS))("T1 to T14 %s reads as it did", async (name, week) => {
  const page = `# ${name}\n${readRules(week)}`;
  await expect(page).toMatchFileSnapshot(`read-rules/${name.replaceAll(/[^a-z0-9]+/gi, "-")}.md`);
});
