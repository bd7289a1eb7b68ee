import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { encodeFit } from "../../src/files/index.ts";
import { type ArchiveEntry, aZipArchive } from "./import-archives.ts";
import { aFitFile, aRecordedRun, text } from "./import-runs.ts";
import { dumpDatabase, openSetting, type Setting } from "./import-setting.ts";

let setting: Setting;

beforeEach(async () => {
  setting = await openSetting();
});

afterEach(() => setting.close());

const UPLOADS = "DI_CONNECT/DI-Connect-Uploaded-Files";
const FITNESS = "DI_CONNECT/DI-Connect-Fitness";
const LIST = `${FITNESS}/ann_0_summarizedActivities.json`;

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../files/not-ok/${name}`, import.meta.url));

const json = (name: string, value: unknown): ArchiveEntry => ({ name, bytes: text(JSON.stringify(value)) });

const day = (number: number): string => `2026-03-${String(number).padStart(2, "0")}`;
const RUN_DAYS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What Garmin's list says of a run of 20 minutes and 3600 m. */
const listed = (number: number, change: object = {}) => ({
  activityId: 700 + number,
  name: `Run of day ${number}`,
  activityType: "running",
  beginTimestamp: Date.parse(`${day(number)}T17:00:00Z`),
  startTimeLocal: Date.parse(`${day(number)}T18:00:00Z`),
  duration: 1_200_000,
  elapsedDuration: 1_200_000,
  distance: 360_000,
  workoutRpe: 50,
  ...change,
});

const LISTED = [
  ...RUN_DAYS.map((number) => listed(number)),
  listed(20, {
    name: "Typed in",
    distance: 1_000_000,
    duration: 3_000_000,
    elapsedDuration: 3_100_000,
    avgHr: 141,
  }),
  listed(21, { beginTimestamp: null }),
];

const partOne: readonly ArchiveEntry[] = [
  ...RUN_DAYS.map((number) => ({
    name: `ann_${number}.fit`,
    bytes: aFitFile({ start: `${day(number)}T17:00:00Z` }),
  })),
  { name: "ann_monitoring.fit", bytes: fixture("monitoring.fit") },
  { name: "ann_settings.fit", bytes: fixture("settings.fit") },
];

const partTwo: readonly ArchiveEntry[] = [
  { name: "ann_1_again.fit", bytes: aFitFile({ start: `${day(1)}T17:00:00Z` }) },
  { name: "ann_workout.fit", bytes: fixture("workout.fit") },
  { name: "ann_30.fit", bytes: aFitFile({ start: `${day(30)}T05:00:00Z` }) },
  { name: "ann_course.fit", bytes: fixture("course.fit") },
  { name: "ann_broken.fit", bytes: fixture("breaks-off-in-the-header.fit") },
  { name: "ann_note.txt", bytes: text("Weight entered by hand") },
];

const archive = (rows: readonly object[] = LISTED): Uint8Array =>
  aZipArchive([
    json(LIST, [{ summarizedActivitiesExport: rows }]),
    json(`${FITNESS}/ann_personalRecord.json`, [{ personalRecords: [] }]),
    json(`${FITNESS}/ann_gear.json`, [{ gearDTOS: [] }]),
    json(`${FITNESS}/ann_workout.json`, [{ workoutName: "6 x 800 m" }]),
    json("DI_CONNECT/DI-Connect-User/user_profile.json", { userName: "ann" }),
    json("DI_CONNECT/DI-Connect-Social/social-profile.json", {}),
    { name: `${UPLOADS}/UploadedFiles_0-_Part1.zip`, bytes: aZipArchive(partOne) },
    { name: `${UPLOADS}/UploadedFiles_0-_Part2.zip`, bytes: aZipArchive(partTwo) },
    json("my-own-notes.json", { kind: "not of Garmin" }),
  ]);

const PART_1 = `${UPLOADS}/UploadedFiles_0-_Part1.zip`;
const PART_2 = `${UPLOADS}/UploadedFiles_0-_Part2.zip`;

const EXPECTED = [
  [`${FITNESS}/ann_personalRecord.json`, "skipped", "file.notTraining"],
  [`${FITNESS}/ann_gear.json`, "skipped", "file.notTraining"],
  [`${FITNESS}/ann_workout.json`, "skipped", "file.notTraining"],
  ["DI_CONNECT/DI-Connect-User/user_profile.json", "skipped", "file.notTraining"],
  ["DI_CONNECT/DI-Connect-Social/social-profile.json", "skipped", "file.notTraining"],
  ...RUN_DAYS.map((number) => [`${PART_1}!ann_${number}.fit`, "imported", undefined]),
  [`${PART_1}!ann_monitoring.fit`, "skipped", "file.notTraining"],
  [`${PART_1}!ann_settings.fit`, "skipped", "file.notTraining"],
  [`${PART_2}!ann_1_again.fit`, "duplicate", "file.sameBytes"],
  [`${PART_2}!ann_workout.fit`, "skipped", "file.notTraining"],
  [`${PART_2}!ann_30.fit`, "imported", undefined],
  [`${PART_2}!ann_course.fit`, "skipped", "file.notTraining"],
  [`${PART_2}!ann_broken.fit`, "unreadable", "file.truncated"],
  [`${PART_2}!ann_note.txt`, "unreadable", "file.unknown"],
  ["my-own-notes.json", "unreadable", "file.unknown"],
  [LIST, "skipped", "file.listOfActivities"],
  ...RUN_DAYS.map((number) => [`${LIST}#${700 + number}`, "duplicate", "file.sameRun"]),
  [`${LIST}#720`, "imported", undefined],
  [`${LIST}#entry-14`, "unreadable", "file.damaged"],
];

test("A Garmin export with archives inside brings every run once, with title and effort out of its list", async () => {
  const path = setting.put("garmin.zip", archive());
  const { files, counts } = await setting.import([path]);
  expect(files.map(({ path: at, outcome, code }) => [at.slice(path.length + 1), outcome, code])).toEqual(
    EXPECTED,
  );
  expect(counts).toEqual({ imported: 14, duplicate: 13, skipped: 10, unreadable: 4 });
  const activities = await setting.store.activities.list(setting.runner);
  expect(activities.map(({ summary, rpe }) => [summary.localDate, summary.name, rpe])).toEqual([
    ...RUN_DAYS.map((number) => [day(number), `Run of day ${number}`, 5]),
    [day(20), "Typed in", 5],
    [day(30), null, null],
  ]);
  expect(activities[0]?.summary).toMatchObject({ distance: 3600, elapsed: 1200, sampleCount: 241 });
  expect(activities[12]?.summary).toMatchObject({
    distance: 10_000,
    elapsed: 3100,
    moving: 3000,
    avgHeartRate: 141,
    utcOffsetMinutes: 60,
    sampleCount: 0,
  });
});

test("What a part of the export is stands in its row, planned workouts with how to bring them in", async () => {
  const path = setting.put("garmin.zip", archive());
  const { files } = await setting.import([path]);
  const reason = (name: string) => files.find((file) => file.path.endsWith(name))?.reason;
  expect(reason("_workout.json")).toMatch(/Planned workouts.*`training import`/);
  expect(reason("_gear.json")).toMatch(/gear/);
  expect(reason("user_profile.json")).toMatch(/Garmin's account export/);
  expect(reason("my-own-notes.json")).toMatch(/This is JSON, which Restride does not read/);
  expect(reason("_summarizedActivities.json")).toMatch(
    /activities, 13 in all: .*the others are taken from their numbers\./,
  );
});

test("The same export again changes nothing, a later one brings the new run and no other", async () => {
  const path = setting.put("garmin.zip", archive());
  await setting.import([path]);
  const before = dumpDatabase(setting.database);
  await setting.import([path]);
  expect(dumpDatabase(setting.database)).toBe(before);
  const later = setting.put("later.zip", archive([...LISTED, listed(22)]));
  const { counts } = await setting.import([later]);
  expect(counts.imported).toBe(1);
  expect(await setting.store.activities.list(setting.runner)).toHaveLength(15);
});

test("A list that came alone makes runs of its rows; their files come later and keep the titles", async () => {
  const list = JSON.stringify([{ summarizedActivitiesExport: LISTED.slice(0, 2) }]);
  await setting.import([setting.put("ann_summarizedActivities.json", list)]);
  expect(await setting.store.activities.list(setting.runner)).toHaveLength(2);
  const { counts } = await setting.import([setting.put("garmin.zip", archive([]))]);
  expect(counts.imported).toBe(11);
  const activities = await setting.store.activities.list(setting.runner);
  expect(activities.slice(0, 3).map(({ summary, rpe }) => [summary.name, rpe, summary.sampleCount])).toEqual([
    ["Run of day 1", 5, 241],
    ["Run of day 2", 5, 241],
    [null, null, 241],
  ]);
});

test("A list that is cut off is one row that says so, and the files of its archive come in", async () => {
  const cut = text(JSON.stringify([{ summarizedActivitiesExport: LISTED }]).slice(0, 700));
  const path = setting.put("garmin.zip", aZipArchive([{ name: LIST, bytes: cut }, partOne[0]!]));
  const { files } = await setting.import([path]);
  expect(files.map(({ outcome, code }) => [outcome, code])).toEqual([
    ["imported", undefined],
    ["unreadable", "file.damaged"],
  ]);
});

test("Legs of one multi-sport file get each its own title and effort, the whole of them is left out", async () => {
  const legs = [
    { ...aRecordedRun({ start: "2026-03-05T06:00:00Z" }), sport: "ride" as const },
    aRecordedRun({ start: "2026-03-05T06:25:00Z" }),
  ];
  const leg = (activityId: number, at: string, change: object) =>
    listed(5, { activityId, beginTimestamp: Date.parse(at), startTimeLocal: null, parentId: 900, ...change });
  const rows = [
    leg(900, "2026-03-05T06:00:00Z", { parent: true, parentId: null, duration: 2_700_000, name: "Whole" }),
    leg(901, "2026-03-05T06:00:00Z", { activityType: "cycling", name: "On the bike", workoutRpe: 30 }),
    leg(902, "2026-03-05T06:25:00Z", { name: "Off the bike", workoutRpe: 80 }),
  ];
  const { files } = await setting.import([
    setting.put("brick.fit", encodeFit(legs)),
    setting.put("x_summarizedActivities.json", JSON.stringify([{ summarizedActivitiesExport: rows }])),
  ]);
  expect(files.map(({ outcome }) => outcome)).toEqual(["imported", "skipped", "duplicate", "duplicate"]);
  expect(files[1]?.reason).toContain("1 that only sum up others are left out");
  const activities = await setting.store.activities.list(setting.runner);
  expect(activities.map(({ summary, rpe }) => [summary.sport, summary.name, rpe])).toEqual([
    ["ride", "On the bike", 3],
    ["run", "Off the bike", 8],
  ]);
});
