import { expect, test } from "vitest";
import { minutesAtHeartRate, minutesAtSpeed } from "./time-above.ts";

const beats = { first: 168, step: 1, seconds: [60, 120, 180, 240] };

test.each([
  [168, 10],
  [169.2, 7],
  [170, 7],
  [171, 4],
  [172, 0],
  [100, 10],
])("2.10c from %f beats on there are %f minutes", (bpm, minutes) => {
  expect(minutesAtHeartRate(beats, bpm)).toBe(minutes);
});

test("2.10c the bin that the threshold speed falls into counts by its part above", () => {
  const speed = { first: 4, step: 0.05, seconds: [600, 1200] };
  expect(minutesAtSpeed(speed, 4.025)).toBeCloseTo(25, 10);
  expect(minutesAtSpeed(speed, 4.05)).toBeCloseTo(20, 10);
  expect(minutesAtSpeed(speed, 3)).toBeCloseTo(30, 10);
  expect(minutesAtSpeed(speed, 4.1)).toBeCloseTo(0, 10);
});
