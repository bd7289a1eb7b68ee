import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { expectNoChangeAgain, fixture, importArchive, sampleEntry } from "./import-exports.ts";
import { aFitFile, aGpxFile, text } from "./import-runs.ts";
import { openSetting, type Setting } from "./import-setting.ts";

let setting: Setting;

beforeEach(async () => {
  setting = await openSetting();
});

afterEach(() => setting.close());

const readActivities = () => setting.store.activities.list(setting.runner);

const RUNKEEPER_ID = "11111111-aaaa-4aaa-8aaa-00000000000";

test("A Runkeeper export: runs with a track come from it, the others from their numbers", async () => {
  const ledger = await importArchive(setting, [
    sampleEntry("cardioActivities.csv", "lists/runkeeper-kilometres.csv"),
    { name: "measurements.csv", bytes: text("Date,Type,Value\n2026-03-01 08:00:00,weight,70\n") },
    { name: "2026-03-02-183000.gpx", bytes: aGpxFile({ start: "2026-03-02T17:30:00Z", minutes: 30 }) },
  ]);
  expect(ledger).toEqual([
    ["measurements.csv", "skipped", "file.notTraining"],
    ["2026-03-02-183000.gpx", "imported", null],
    ["cardioActivities.csv", "skipped", "file.listOfActivities"],
    [`cardioActivities.csv#${RUNKEEPER_ID}2`, "imported", null],
    [`cardioActivities.csv#${RUNKEEPER_ID}3`, "imported", null],
    ["cardioActivities.csv#line-6", "unreadable", "file.damaged"],
    ["cardioActivities.csv#line-7", "unreadable", "file.damaged"],
  ]);
  const activities = await readActivities();
  expect(
    activities.map(({ summary }) => [summary.name, summary.sport, summary.distance, summary.moving]),
  ).toEqual([
    ["Slow, with Ann", "run", 5393.9, 1800],
    ["Round the lake", "run", 10_500, 3723],
    [null, "strength", null, 2700],
  ]);
  expect(activities[1]?.summary).toMatchObject({
    startedAt: Date.UTC(2026, 2, 4, 5, 15, 30),
    localDate: "2026-03-04",
    flags: expect.arrayContaining(["samples.none", "offset.assumed"]),
  });
  await expectNoChangeAgain(setting);
});

test("intervals.icu: its activities.csv is known by its content and gives runs that came as files their effort", async () => {
  const ledger = await importArchive(setting, [
    sampleEntry("activities.csv", "lists/intervals-activities.csv"),
    {
      name: "i7002.fit",
      bytes: aFitFile({ start: "2026-07-02T04:00:10Z", minutes: 30, metresPerSecond: 2.78 }),
    },
  ]);
  expect(ledger).toEqual([
    ["i7002.fit", "imported", null],
    ["activities.csv", "skipped", "file.listOfActivities"],
    ["activities.csv#i7001", "imported", null],
    ["activities.csv#i7002", "duplicate", "file.sameRun"],
    ["activities.csv#line-4", "unreadable", "file.damaged"],
    ["activities.csv#line-5", "unreadable", "file.damaged"],
  ]);
  const activities = await readActivities();
  expect(
    activities.map(({ summary, rpe }) => [summary.name, rpe, summary.distance, summary.sampleCount]),
  ).toEqual([
    ["Hills, six times", 7, 10_020.5, 0],
    ["Easy", null, 5004, 361],
  ]);
  await expectNoChangeAgain(setting);
});

test("The JSON list of intervals.icu names the same runs as its table", async () => {
  await importArchive(setting, [sampleEntry("activities.csv", "lists/intervals-activities.csv")]);
  const json = setting.put("activities.json", fixture("lists/intervals-activities.json"));
  const { files } = await setting.import([json]);
  expect(files.map(({ path, outcome }) => [path.slice(json.length), outcome])).toEqual([
    ["", "skipped"],
    ["#i7001", "duplicate"],
    ["#123456", "imported"],
    ["#entry-3", "unreadable"],
    ["#entry-4", "unreadable"],
  ]);
  expect(await readActivities()).toHaveLength(3);
});

test("A Runalyze backup as it comes, under gzip: its activities from their numbers, felt effort left out", async () => {
  const backup = new Uint8Array(gzipSync(fixture("lists/runalyze-backup.json")));
  const ledger = await importArchive(setting, [
    { name: "runalyze-backup.json.gz", bytes: backup },
    {
      name: "17.fit",
      bytes: aFitFile({ start: "2026-03-02T17:30:20Z", minutes: 52, metresPerSecond: 3.28 }),
    },
  ]);
  expect(ledger).toEqual([
    ["17.fit", "imported", null],
    ["runalyze-backup.json.gz", "skipped", "file.listOfActivities"],
    ["runalyze-backup.json.gz#17", "duplicate", "file.sameRun"],
    ["runalyze-backup.json.gz#18", "imported", null],
    ["runalyze-backup.json.gz#19", "imported", null],
    ["runalyze-backup.json.gz#line-16", "unreadable", "file.damaged"],
    ["runalyze-backup.json.gz#line-17", "unreadable", "file.damaged"],
    ["runalyze-backup.json.gz#line-18", "unreadable", "file.damaged"],
  ]);
  const activities = await readActivities();
  expect(activities.map(({ summary, rpe }) => [summary.name, summary.sport, summary.moving, rpe])).toEqual([
    ["Ridge and back", "run", 3120, null],
    [null, "strength", 2400, null],
    [null, "run", 1500, null],
  ]);
  await expectNoChangeAgain(setting);
});

test("COROS and other services whose exports are FIT, TCX and GPX need no list", async () => {
  const ledger = await importArchive(setting, [
    { name: "COROS/Run20260302.fit", bytes: aFitFile({ start: "2026-03-02T17:00:00Z" }) },
    { name: "COROS/Run20260303.gpx", bytes: aGpxFile({ start: "2026-03-03T17:00:00Z" }) },
    { name: "COROS/summary.csv", bytes: text("Split,Time,Distance\n1,5:00,1.00\n") },
  ]);
  expect(ledger.map(([, outcome]) => outcome)).toEqual(["imported", "imported", "unreadable"]);
});

test("Lists are settled after the files of the same import, also where they stand before them in a folder", async () => {
  setting.put("a/activities.csv", fixture("lists/intervals-activities.csv"));
  setting.put("z/i7001.fit", aFitFile({ start: "2026-03-02T17:30:00Z", minutes: 50, metresPerSecond: 3.34 }));
  const { files } = await setting.import([`${setting.folder}/a`, `${setting.folder}/z`]);
  expect(files.map(({ outcome }) => outcome)).toEqual([
    "imported",
    "skipped",
    "duplicate",
    "imported",
    "unreadable",
    "unreadable",
  ]);
  const [run] = await readActivities();
  expect([run?.summary.name, run?.rpe]).toEqual(["Hills, six times", 7]);
});

test("A file whose run a list told before takes title and effort from it, and one that has its own keeps them", async () => {
  await importArchive(setting, [sampleEntry("activities.csv", "lists/intervals-activities.csv")]);
  const fit = aFitFile({ start: "2026-03-02T17:30:00Z", minutes: 50, metresPerSecond: 3.34 });
  await setting.import([setting.put("late.fit", fit)]);
  const [run] = await readActivities();
  expect([run?.summary.name, run?.rpe, run?.summary.sampleCount]).toEqual(["Hills, six times", 7, 601]);
});
