import { expect, test } from "vitest";
import {
  countMissingReport,
  countPlaywright,
  countVitest,
  formatCounts,
  sumCounts,
} from "../../scripts/setup/count-results.mjs";

const passing = {
  name: "a.test.ts",
  status: "passed",
  assertionResults: [{ status: "passed", fullName: "runs" }],
};
const failing = {
  name: "b.test.ts",
  status: "failed",
  assertionResults: [{ status: "failed", fullName: "walks" }],
};
const broken = { name: "c.test.ts", status: "failed", assertionResults: [] };
const skipping = {
  name: "d.test.ts",
  status: "passed",
  assertionResults: [{ status: "skipped", fullName: "swims" }],
};

test("passed, failed and skipped tests are counted, and each failure is named", () => {
  expect(countVitest({ testResults: [passing, failing, skipping] }, 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 1,
    failures: ["b.test.ts: walks"],
  });
});

test("a test file that breaks before its first test counts as failed", () => {
  expect(countVitest({ testResults: [passing, broken] }, 1)).toMatchObject({ passed: 1, failed: 1 });
});

test("a runner that ends badly has failed although every test passed", () => {
  expect(countVitest({ testResults: [passing] }, 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(countMissingReport("vitest", 134)).toMatchObject({ passed: 0, failed: 1 });
});

test("browser tests are counted, flaky ones as passed, and faults outside a test as failed", () => {
  const report = {
    stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 3 },
    suites: [{ suites: [{ specs: [{ title: "opens", file: "plan.spec.ts", ok: false }] }] }],
    errors: [{ message: "no such file\n  at line 1" }],
  };
  expect(countPlaywright(report, 1)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 3,
    failures: ["plan.spec.ts: opens", "playwright: no such file"],
  });
});

test("the closing line sums all runners and names skipped tests only when there are some", () => {
  const one = { passed: 2, failed: 0, skipped: 0, failures: [] };
  expect(formatCounts(sumCounts([one, one]))).toBe("4 passed, 0 failed");
  expect(formatCounts(sumCounts([one, { ...one, failed: 1, skipped: 2 }]))).toBe(
    "4 passed, 1 failed, 2 skipped",
  );
});
