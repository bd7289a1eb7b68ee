import { expect, test } from "vitest";
import { findExportReason } from "./export-parts.ts";

test.each([
  ["g.zip!DI_CONNECT/DI-Connect-Fitness/ann_personalRecord.json", /personal records/],
  ["g.zip!DI_CONNECT/DI-Connect-Fitness/ann_workout.json", /`training import`/],
  ["g.zip!DI_CONNECT/DI-Connect-Fitness/ann_gear.json", /gear/],
  ["g/DI_CONNECT/DI-Connect-Social/ann.json", /Contacts/],
  ["DI-Connect-User/user_profile.json", /Garmin's account export/],
  ["p.zip!activity-2026-03-02-1.json", /steps of a day/],
  ["polar/sleep_result_2026.json", /sleep/],
  ["polar/training-target-2026-03-02.json", /`training import`/],
  ["p.zip!polar/sport-profiles-1.json", /Polar's export/],
])("%s is passed over with its reason", (path, reason) => {
  expect(findExportReason(path, true)).toMatch(reason);
  expect(findExportReason(path, false)).toBeNull();
});

test.each(["notes.json", "activity-of-mine.json", "training-session-2026.json", "MY_CONNECT/a.json"])(
  "%s deserves a look",
  (path) => {
    expect(findExportReason(path, true)).toBeNull();
  },
);

test("Runkeeper's measurements are known by their name, as long as they are a table", () => {
  expect(findExportReason("r.zip!measurements.csv", false)).toMatch(/measurements/);
  expect(findExportReason("measurements.json", true)).toBeNull();
});
