import fc from "fast-check";
import { expect, test } from "vitest";
import { proofSize } from "../../../../test/builders/proof-size.ts";
import { seededRandom } from "../seeded-random.ts";
import { derivePermutationInterval } from "./permutation-interval.ts";

/** Paired differences around a known middle. */
function draw(seed: number, count: number, middle: number): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => middle + (random() + random() + random() - 1.5) * 2);
}

test.each([0, -1.2])(
  "W5 of 100 made-up logs with a true difference of %f, 90 intervals or more hold it",
  (truth) => {
    const runs = proofSize({ sample: 100 });
    const held = Array.from({ length: runs }, (_, seed) => {
      const { low, high } = derivePermutationInterval(draw(seed + 1, 14, truth), 1);
      return low <= truth && truth <= high;
    }).filter(Boolean).length;
    expect(held / runs).toBeGreaterThanOrEqual(0.9);
  },
);

test("W5 eight differences that all point one way are beyond chance, and those around zero are not", () => {
  const down = derivePermutationInterval([-1, -2, -1, -1.5, -2, -1, -0.5, -1], 7);
  expect(down.mean).toBeCloseTo(-1.25, 9);
  expect(down.high).toBeLessThan(0);
  // The exact two-sided p is 2 / 256.
  expect(down.p).toBeLessThan(0.02);
  const even = derivePermutationInterval([-1, 1, -2, 2, -0.5, 0.5, -1, 1], 7);
  expect(even).toMatchObject({ mean: 0, p: expect.closeTo(1, 1) });
  expect(even.low).toBeLessThan(0);
  expect(even.high).toBeGreaterThan(0);
});

test("W5 the ends agree with the exact quantiles of all subset means", () => {
  const differences = [-3, -1, 0, 1, 2, 4, 5, 7, 8, 9];
  const all = Array.from({ length: 2 ** 10 - 1 }, (_, mask) => {
    const some = differences.filter((_, index) => ((mask + 1) >> index) & 1);
    return some.reduce((sum, one) => sum + one, 0) / some.length;
  }).sort((a, b) => a - b);
  const { low, high } = derivePermutationInterval(differences, 3);
  expect(Math.abs(low - all[25]!)).toBeLessThan(0.35);
  expect(Math.abs(high - all[all.length - 26]!)).toBeLessThan(0.35);
});

const differencesArb = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 8, maxLength: 30 });

test("W5 scaling all scores scales the interval and leaves p, turning them round turns it round", () => {
  fc.assert(
    fc.property(differencesArb, fc.constantFrom(0.25, 2, 8), (differences, scale) => {
      const { mean, low, high, p } = derivePermutationInterval(differences, 5);
      const scaled = derivePermutationInterval(
        differences.map((one) => one * scale),
        5,
      );
      expect(scaled).toEqual({ mean: mean * scale, low: low * scale, high: high * scale, p });
      const turned = derivePermutationInterval(
        differences.map((one) => -one),
        5,
      );
      expect(turned.low).toBeCloseTo(-high, 9);
      expect(turned.high).toBeCloseTo(-low, 9);
      expect(turned.p).toBe(p);
    }),
    { numRuns: proofSize({ sample: 60 }), seed: 2 },
  );
});

test("W5 a constant added to all differences moves the interval by as much", () => {
  fc.assert(
    fc.property(differencesArb, fc.integer({ min: -9, max: 9 }), (differences, more) => {
      const before = derivePermutationInterval(differences, 5);
      const after = derivePermutationInterval(
        differences.map((one) => one + more),
        5,
      );
      expect(after.low).toBeCloseTo(before.low + more, 6);
      expect(after.high).toBeCloseTo(before.high + more, 6);
    }),
    { numRuns: proofSize({ sample: 60 }), seed: 4 },
  );
});

test("W5 the same seed gives the same answer, and the mean lies between the ends", () => {
  const differences = draw(9, 20, -0.4);
  const once = derivePermutationInterval(differences, 11);
  expect(derivePermutationInterval(differences, 11)).toEqual(once);
  expect(once.low).toBeLessThan(once.mean);
  expect(once.high).toBeGreaterThan(once.mean);
});
