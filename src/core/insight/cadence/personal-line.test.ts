import { expect, test } from "vitest";
import { daysAgo, TODAY } from "../../../../test/builders/insight-log.ts";
import { aCadenceRun, type CadenceWords } from "../../../../test/builders/some-cadence.ts";
import { seededRandom } from "../seeded-random.ts";
import { cleanCadenceRuns } from "./clean-runs.ts";
import { derivePersonalLine } from "./personal-line.ts";

const lineOf = (words: Partial<CadenceWords>, days: readonly number[] = [1, 4, 8, 12]) =>
  derivePersonalLine(
    cleanCadenceRuns(
      days.flatMap((day) => aCadenceRun({ date: daysAgo(day), intercept: 146, slope: 5.6, ...words })),
      TODAY,
    ),
  );

test("6 a runner's own line comes back from noisy steps, with the step rate at 3.0 m/s", () => {
  const lines = Array.from({ length: 10 }, (_, seed) => {
    const random = seededRandom(seed);
    return lineOf({ noise: () => (random() + random() - 1) * 6, slowest: 2.6, fastest: 3.8 });
  });
  for (const line of lines) {
    expect(line?.ownSlope).toBe(true);
    expect(Math.abs((line?.slope ?? 0) - 5.6)).toBeLessThan(1.5);
    expect(Math.abs((line?.reference ?? 0) - (146 + 5.6 * 3))).toBeLessThan(0.6);
  }
  const mean = lines.reduce((sum, line) => sum + (line?.slope ?? 0), 0) / lines.length;
  expect(Math.abs(mean - 5.6)).toBeLessThan(0.4);
});

test("6 where all speeds lie within 0.4 m/s the usual slope of 6.5 stands in", () => {
  const line = lineOf({ slowest: 2.9, fastest: 3.2 });
  expect(line).toMatchObject({ ownSlope: false, slope: 6.5 });
  expect(line?.ownSpeed).toBeCloseTo(3.05, 6);
  expect(line?.atOwnSpeed).toBeCloseTo(146 + 5.6 * 3.05, 1);
});

test("6 speeds that spread over just 0.4 m/s are enough for an own slope", () => {
  const slow = lineOf({ slowest: 3, fastest: 3.5 });
  expect(slow?.ownSlope).toBe(true);
  expect(slow?.slope).toBeCloseTo(5.6, 6);
});

test("6 without runs there is no line", () => {
  expect(derivePersonalLine([])).toBeNull();
});
