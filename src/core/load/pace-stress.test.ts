import { expect, test } from "vitest";
import { fromMinutes } from "../units/index.ts";
import { derivePaceStress, meanSpeedIn } from "./pace-stress.ts";

test("2.5 30 minutes at 5:00/km with threshold 4:30 are 40.5", () => {
  const stress = derivePaceStress({
    duration: fromMinutes(30),
    speed: 1000 / 300,
    thresholdSpeed: 1000 / 270,
  });
  expect(stress).toBeCloseTo(40.5, 10);
});

test("2.5 60 minutes at 4:45/km with threshold 4:15 are 80.06", () => {
  const stress = derivePaceStress({
    duration: fromMinutes(60),
    speed: 1000 / 285,
    thresholdSpeed: 1000 / 255,
  });
  expect(stress).toBeCloseTo(80.06, 2);
});

test("2.5 mean speed weighs each bin's middle by its seconds", () => {
  expect(meanSpeedIn({ first: 3, step: 0.05, seconds: [60, 0, 180] })).toBeCloseTo(
    (60 * 3.025 + 180 * 3.125) / 240,
    10,
  );
  expect(meanSpeedIn({ first: 0, step: 0.05, seconds: [] })).toBeNull();
});
