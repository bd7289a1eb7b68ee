import fc from "fast-check";
import { expect, test } from "vitest";
import { proofSize } from "../../../../test/builders/proof-size.ts";
import { seededRandom } from "../seeded-random.ts";
import { fitIntercept, fitTheilSen } from "./theil-sen.ts";

test("6 a line is found exactly, and no line goes through points with one speed", () => {
  const points = [2, 2.5, 3, 3.5].map((x) => ({ x, y: 145 + 6 * x }));
  expect(fitTheilSen(points)?.slope).toBeCloseTo(6, 9);
  expect(fitTheilSen(points)?.intercept).toBeCloseTo(145, 9);
  expect(
    fitTheilSen([
      { x: 3, y: 160 },
      { x: 3, y: 170 },
    ]),
  ).toBeNull();
  expect(fitTheilSen([])).toBeNull();
  expect(fitIntercept([], 6.5)).toBeNull();
});

test("6 a known line comes back from noisy steps, a quarter of them wild", () => {
  const random = seededRandom(5);
  const points = Array.from({ length: 500 }, (_, index) => {
    const x = 2.2 + random() * 2;
    const noise = (random() + random() + random() - 1.5) * 4;
    return { x, y: index % 4 === 0 ? 131 + random() * 120 : 146 + 6.2 * x + noise };
  });
  const line = fitTheilSen(points);
  expect(Math.abs((line?.slope ?? 0) - 6.2)).toBeLessThan(2);
  expect(Math.abs((line?.intercept ?? 0) + 3 * (line?.slope ?? 0) - (146 + 18.6))).toBeLessThan(2);
});

test("6 the order of the steps does not matter, and more steps everywhere only raise the line", () => {
  const point = fc.record({ x: fc.integer({ min: 20, max: 50 }), y: fc.integer({ min: 130, max: 220 }) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
      const line = fitTheilSen(points);
      expect(fitTheilSen(points.toReversed())?.slope ?? null).toBe(line?.slope ?? null);
      const raised = fitTheilSen(points.map(({ x, y }) => ({ x, y: y + 8 })));
      expect(raised?.slope).toBe(line?.slope);
      if (line !== null) expect(raised?.intercept).toBeCloseTo(line.intercept + 8, 6);
    }),
    { numRuns: proofSize({ sample: 150 }), seed: 9 },
  );
});
