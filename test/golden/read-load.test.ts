import { expect, test } from "vitest";
import { deriveLoadHistory } from "../../src/core/load/index.ts";
import { readHistory } from "./read-history.ts";
import { RUNNERS } from "./runners.ts";

/**
 * What load tells of whole runners, kept as pages beside this file and read against RULES 2.1 to 2.12a. A page that
 * changes was meant to: read it before it is kept (`npx vitest run test/golden/read-load -u`).
 */
test.each(Object.entries(RUNNERS))("2.1 to 2.12a %s reads as it did", async (name, runner) => {
  const page = `# ${name}\n${readHistory(deriveLoadHistory(runner))}`;
  await expect(page).toMatchFileSnapshot(`read-load/${name.replaceAll(/[^a-z0-9]+/gi, "-")}.md`);
});
