import { expect, test } from "vitest";
import { deriveEdwardsTrimp } from "./edwards-trimp.ts";

test("2.3 10, 20, 15, 10 and 5 minutes in the five zones make 160", () => {
  const zones = { first: 110, step: 20, seconds: [10, 20, 15, 10, 5].map((minutes) => minutes * 60) };
  expect(deriveEdwardsTrimp(zones, 200)).toBeCloseTo(160, 10);
});

test.each([
  [99, 0],
  [100, 1],
  [119, 1],
  [120, 2],
  [180, 5],
  [204, 5],
])("2.3 a minute at %i of 200 counts %i", (bpm, points) => {
  expect(deriveEdwardsTrimp({ first: bpm, step: 1, seconds: [60] }, 200)).toBe(points);
});
