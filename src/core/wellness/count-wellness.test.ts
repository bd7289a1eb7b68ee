import { expect, test } from "vitest";
import { localDate } from "../units/index.ts";
import { countWellness } from "./count-wellness.ts";

const on = (day: string) => ({ date: localDate(day), source: "Watch" });

test("values are counted by kind and day, in words", () => {
  expect(
    countWellness([
      { ...on("2026-11-01"), kind: "sleep", value: 7.5 },
      { ...on("2026-11-01"), kind: "restingHeartRate", value: 48 },
      { ...on("2026-11-01"), kind: "restingHeartRate", value: 49, source: "Other" },
      { ...on("2026-11-02"), kind: "restingHeartRate", value: 50 },
    ]),
  ).toBe("resting heart rate of 2 days, sleep of 1 day");
  expect(countWellness([])).toBe("nothing that is used");
});
