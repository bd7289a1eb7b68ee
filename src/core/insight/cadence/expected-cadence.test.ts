import fc from "fast-check";
import { expect, test } from "vitest";
import { proofSize } from "../../../../test/builders/proof-size.ts";
import { deriveCadenceZ, deriveExpectedCadence } from "./expected-cadence.ts";

test.each([
  [3.04, 1.73, 165],
  [4.04, 1.73, 171.5],
  [2.54, 1.73, 161.75],
  [3.04, 1.83, 160.2],
  [3.04, 1.63, 169.8],
  [3.496, 1.73, 167.964],
])("6 a runner at %f m/s and %f m tall is expected to take %f steps a minute", (speed, height, expected) => {
  expect(deriveExpectedCadence({ speed, height })).toBeCloseTo(expected, 6);
});

test("6 eight steps a minute below the expectation are one spread below it", () => {
  const gait = { speed: 3.04, height: 1.73 };
  expect(deriveCadenceZ(157, gait)).toBe(-1);
  expect(deriveCadenceZ(165, gait)).toBe(0);
  expect(deriveCadenceZ(181, gait)).toBe(2);
});

test("6 beginners' measured step rates lie within one spread of the expectation for a usual height", () => {
  for (const [speed, cadence] of [
    [2.4, 154],
    [2.6, 158],
    [2.9, 160],
  ] as const)
    expect(Math.abs(deriveCadenceZ(cadence, { speed, height: 1.73 }))).toBeLessThan(1);
});

test("6 taller runners are expected to take fewer steps, faster ones more", () => {
  const speed = fc.double({ min: 2, max: 5, noNaN: true });
  const height = fc.double({ min: 1.4, max: 2.1, noNaN: true });
  fc.assert(
    fc.property(speed, height, (v, h) => {
      const here = deriveExpectedCadence({ speed: v, height: h });
      expect(deriveExpectedCadence({ speed: v, height: h + 0.01 })).toBeLessThan(here);
      expect(deriveExpectedCadence({ speed: v + 0.01, height: h })).toBeGreaterThan(here);
    }),
    { numRuns: proofSize({ sample: 100 }), seed: 3 },
  );
});
