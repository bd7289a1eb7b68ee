import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const CHILD = fileURLToPath(new URL("health-memory-child.ts", import.meta.url));

test("An export of 200 MB is read in a heap of 48 MB, and the process grows by less than half of the export", () => {
  const told = execFileSync(process.execPath, ["--max-old-space-size=48", "--import", "tsx", CHILD], {
    encoding: "utf8",
  });
  const { whole, megabytes, grown } = JSON.parse(told);
  expect(whole).toBe(true);
  expect(megabytes).toBeGreaterThan(199);
  expect(grown).toBeLessThan(100);
});
