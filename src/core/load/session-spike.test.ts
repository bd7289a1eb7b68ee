import fc from "fast-check";
import { expect, test } from "vitest";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { deriveSpike, findLongestBefore } from "./session-spike.ts";

test.each([
  [11, "reference"],
  [11.01, "small"],
  [13, "small"],
  [13.1, "moderate"],
  [20, "moderate"],
  [20.1, "large"],
])("2.9 %f km after a longest of 10 km is %s", (distance, category) => {
  expect(deriveSpike({ distance, longestBefore: 10 })).toEqual({ ratio: distance / 10, category });
});

test("2.9 a run without one in the 30 days before has no baseline, never an infinite ratio", () => {
  expect(deriveSpike({ distance: 12, longestBefore: 0 })).toEqual({ ratio: null, category: "no_baseline" });
});

test("2.9 the baseline reaches back 30 days and leaves out the run's own day", () => {
  const runs = [
    { day: 0, distance: 30 },
    { day: 1, distance: 12 },
    { day: 30, distance: 8 },
    { day: 31, distance: 10 },
    { day: 31, distance: 15 },
    { day: 62, distance: 9 },
  ];
  expect(Array.from(findLongestBefore(runs))).toEqual([0, 30, 30, 12, 12, 0]);
});

const runsArb = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: 120 }), distance: fc.integer({ min: 0, max: 40 }) }), {
    maxLength: 60,
  })
  .map((runs) => [...runs].sort((one, other) => one.day - other.day));

test("2.9 the sliding search finds the same longest run as looking at every pair", () => {
  fc.assert(
    fc.property(runsArb, (runs) => {
      const slow = runs.map((run) =>
        Math.max(
          0,
          ...runs.filter(({ day }) => day < run.day && day >= run.day - 30).map(({ distance }) => distance),
        ),
      );
      expect(Array.from(findLongestBefore(runs))).toEqual(slow);
    }),
    { numRuns: proofSize({ sample: 300 }), seed: 9 },
  );
});

test("7.5 scaling all distances leaves the spike unchanged", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(0.1, 0.5, 1.609344, 3, 1000),
      (distance, longestBefore, factor) => {
        const scaled = deriveSpike({ distance: distance * factor, longestBefore: longestBefore * factor });
        expect(scaled.category).toBe(deriveSpike({ distance, longestBefore }).category);
      },
    ),
    { numRuns: proofSize({ sample: 300 }), seed: 10 },
  );
});
