import { expect, test } from "vitest";
import { fromKilometres, fromMinutes, metres } from "../units/index.ts";
import { deriveRaceClass } from "./race-class.ts";
import { estimateRaceTime } from "./race-time.ts";

const classOf = (km: number | null, minutes: number | null) =>
  deriveRaceClass({
    distance: km === null ? null : fromKilometres(km),
    expected: minutes === null ? null : fromMinutes(minutes),
  });

test.each([
  [5, "short"],
  [10, "short"],
  [10.1, "mid"],
  [21.0975, "mid"],
  [21.1, "mid"],
  [25, "long"],
  [42.195, "long"],
  [42.2, "long"],
  [50, "ultra"],
])("1.2 a race of %s km without a time is %s", (km, expected) => {
  expect(classOf(km, null)).toBe(expected);
});

test("1.2 a race over its class's own minutes is one class up, and only one", () => {
  expect([classOf(10, 75), classOf(10, 76), classOf(10, 400)]).toEqual(["short", "mid", "mid"]);
  expect([classOf(21.1, 150), classOf(21.1, 151)]).toEqual(["mid", "long"]);
  expect([classOf(42.2, 390), classOf(42.2, 391)]).toEqual(["long", "ultra"]);
  expect(classOf(50, 900)).toBe("ultra");
});

test("1.2 an event by time alone goes by its minutes", () => {
  expect([75, 150, 390, 720].map((minutes) => classOf(null, minutes))).toEqual([
    "short",
    "mid",
    "long",
    "ultra",
  ]);
  expect(classOf(0, 720)).toBe("ultra");
});

test("1.2 an event of which neither distance nor time is known counts as the longest", () => {
  expect(classOf(null, null)).toBe("ultra");
});

test("a race without an expected time is taken at 6:00 per km, or by the runner's own threshold", () => {
  expect(estimateRaceTime(metres(10_000), null).time).toBe(3600);
  expect(estimateRaceTime(metres(15_000), 15_000 / 3600).time).toBeCloseTo(3600, 6);
  const marathon = estimateRaceTime(metres(42_195), 15_000 / 3600);
  expect(marathon.time / 3600).toBeCloseTo(2.99, 2);
  expect(marathon.because.text).toContain("threshold");
});
