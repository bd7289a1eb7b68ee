import { afterEach, beforeEach, expect, test } from "vitest";
import { expectNoChangeAgain, importArchive, sampleEntry } from "./import-exports.ts";
import { aFitFile, text } from "./import-runs.ts";
import { openSetting, type Setting } from "./import-setting.ts";

let setting: Setting;

beforeEach(async () => {
  setting = await openSetting();
});

afterEach(() => setting.close());

const readActivities = () => setting.store.activities.list(setting.runner);

test("A Polar Flow export: sessions of both shapes with their samples, all else passed over with its reason", async () => {
  const ledger = await importArchive(setting, [
    sampleEntry("training-session-2026-03-02-1.json", "ok/polar-session-older-shape.json"),
    sampleEntry("training-session-2026-03-04-2.json", "ok/polar-session-newer-shape.json"),
    { name: "activity-2026-03-02-3.json", bytes: text('{"exportVersion":"1.6","samples":{}}') },
    { name: "account-data-4.json", bytes: text('{"username":"ann"}') },
    { name: "247ohr_2026_03-5.json", bytes: text('{"deviceDays":[]}') },
    { name: "training-target-2026-03-09-6.json", bytes: text('{"startTime":"x","exercises":[]}') },
    {
      name: "training-session-2026-03-07-7.json",
      bytes: text('{"startTime":"x","stopTime":"y","exercises":['),
    },
  ]);
  expect(ledger).toEqual([
    ["training-session-2026-03-02-1.json", "imported", null],
    ["training-session-2026-03-04-2.json", "imported", null],
    ["activity-2026-03-02-3.json", "skipped", "file.notTraining"],
    ["account-data-4.json", "skipped", "file.notTraining"],
    ["247ohr_2026_03-5.json", "skipped", "file.notTraining"],
    ["training-target-2026-03-09-6.json", "skipped", "file.notTraining"],
    ["training-session-2026-03-07-7.json", "unreadable", "file.damaged"],
  ]);
  const [older, newer] = await readActivities();
  expect(older?.summary).toMatchObject({
    name: "River loop",
    sport: "run",
    distance: 360,
    elapsed: 120,
    avgHeartRate: 145,
    maxHeartRate: 160,
    utcOffsetMinutes: 60,
    sampleCount: 61,
    device: null,
  });
  expect(older?.summary.avgCadence).toBeCloseTo(172);
  expect(newer?.summary).toMatchObject({
    name: null,
    distance: 360.5,
    localDate: "2026-03-04",
    utcOffsetMinutes: -300,
    sampleCount: 121,
    device: "Polar Test 3",
  });
  await expectNoChangeAgain(setting);
});

test("A Suunto log beside the FIT file of the same run is one run, and the richer one speaks", async () => {
  const fit = aFitFile({ start: "2026-03-05T17:00:00Z", minutes: 2, rich: false });
  const ledger = await importArchive(setting, [
    { name: "run.fit", bytes: fit },
    sampleEntry("ann_workout.json", "ok/suunto-log.json"),
  ]);
  expect(ledger).toEqual([
    ["run.fit", "imported", null],
    ["ann_workout.json", "duplicate", "file.sameRun"],
  ]);
  const [run] = await readActivities();
  expect(run?.summary).toMatchObject({ device: "Tromso", distance: 362, elapsed: 125.5, moving: 120 });
  expect(run?.summary.avgHeartRate).toBeCloseTo(138);
  await expectNoChangeAgain(setting);
});
