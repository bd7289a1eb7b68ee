import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Activity } from "../../src/core/activity/index.ts";
import { type ArchiveEntry, aZipArchive } from "./import-archives.ts";
import { aFitFile, aGpxFile, text } from "./import-runs.ts";
import { dumpDatabase, openSetting, type Setting } from "./import-setting.ts";

let setting: Setting;

beforeEach(async () => {
  setting = await openSetting();
});

afterEach(() => setting.close());

const HEAD =
  "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Perceived Exertion,Moving Time,Distance";

const ROWS = [
  '11,"Mar 2, 2026, 5:00:00 PM",Evening by the river,Run,1200,3.60,activities/11.fit.gz,6,1200,3600',
  '12,"Mar 3, 2026, 5:00:00 PM","Slow, with Ann",Run,1200,3.60,activities/12.gpx,,1200,3600',
  '13,"Mar 5, 2026, 6:30:00 AM",Treadmill at the hotel,Run,1800,5.00,,8,1795,5000',
];

const archiveEntries = (rows = ROWS): readonly ArchiveEntry[] => [
  { name: "activities/11.fit.gz", bytes: gzipSync(aFitFile({ start: "2026-03-02T17:00:00Z" })) },
  { name: "activities/12.gpx", bytes: aGpxFile({ start: "2026-03-03T17:00:00Z" }) },
  { name: "media/1.jpg", bytes: text("x") },
  { name: "activities.csv", bytes: text([HEAD, ...rows].join("\n")) },
];

const titles = (activities: readonly Activity[]) => activities.map(({ summary, rpe }) => [summary.name, rpe]);

test("A Strava archive gives its files their titles and felt effort, and rows without a file become activities", async () => {
  const archive = setting.put("export.zip", aZipArchive(archiveEntries()));
  const { files } = await setting.import([archive]);
  expect(files.map(({ path, outcome }) => [path.slice(archive.length), outcome])).toEqual([
    ["!activities.csv", "skipped"],
    ["!activities.csv#13", "imported"],
    ["!activities/11.fit.gz", "imported"],
    ["!activities/12.gpx", "imported"],
    ["!media/1.jpg", "skipped"],
  ]);
  expect(files[0]).toMatchObject({ code: "file.listOfActivities" });
  const activities = await setting.store.activities.list(setting.runner);
  expect(titles(activities)).toEqual([
    ["Evening by the river", 6],
    ["Slow, with Ann", null],
    ["Treadmill at the hotel", 8],
  ]);
  expect(activities[2]?.summary).toMatchObject({ distance: 5000, elapsed: 1800, sport: "run" });
});

test("The unpacked archive in a folder is read alike, also where the system has unpacked the files in it", async () => {
  for (const { name, bytes } of archiveEntries()) setting.put(`strava/${name}`, bytes);
  setting.put("strava/activities/11.fit", aFitFile({ start: "2026-03-02T17:00:00Z" }));
  const { files } = await setting.import([setting.folder]);
  expect(files.map(({ outcome }) => outcome)).toEqual([
    "skipped",
    "imported",
    "imported",
    "duplicate",
    "imported",
    "skipped",
  ]);
  const activities = await setting.store.activities.list(setting.runner);
  expect(titles(activities).map(([title]) => title)).toEqual([
    "Evening by the river",
    "Slow, with Ann",
    "Treadmill at the hotel",
  ]);
});

test("The same Strava archive a second time changes nothing", async () => {
  const archive = setting.put("export.zip", aZipArchive(archiveEntries()));
  await setting.import([archive]);
  const before = dumpDatabase(setting.database);
  const { counts } = await setting.import([archive]);
  expect(counts).toEqual({ imported: 0, duplicate: 3, skipped: 2, unreadable: 0 });
  expect(dumpDatabase(setting.database)).toBe(before);
});

test("A later archive with one more row brings that one activity and no other", async () => {
  await setting.import([setting.put("march.zip", aZipArchive(archiveEntries()))]);
  const more = '14,"Mar 7, 2026, 8:00:00 AM",Park,Run,1500,4.00,,,1500,4000';
  const later = setting.put("april.zip", aZipArchive(archiveEntries([...ROWS, more])));
  const { files, counts } = await setting.import([later]);
  expect(counts).toEqual({ imported: 1, duplicate: 3, skipped: 2, unreadable: 0 });
  expect(files.find(({ outcome }) => outcome === "imported")?.path).toBe(`${later}!activities.csv#14`);
  expect(await setting.store.activities.list(setting.runner)).toHaveLength(4);
});

test("A row whose file is missing from the archive becomes an activity from its numbers", async () => {
  const entries = archiveEntries().filter(({ name }) => name !== "activities/12.gpx");
  const archive = setting.put("export.zip", aZipArchive(entries));
  const { files } = await setting.import([archive]);
  expect(
    files.filter(({ outcome }) => outcome === "imported").map(({ path }) => path.slice(archive.length)),
  ).toEqual(["!activities.csv#12", "!activities.csv#13", "!activities/11.fit.gz"]);
});

test("The list alone gives only the activities that never had a file; the others wait for theirs", async () => {
  const list = setting.put("activities.csv", [HEAD, ...ROWS].join("\n"));
  const { files } = await setting.import([list]);
  expect(files.map(({ path, outcome }) => [path.slice(list.length), outcome])).toEqual([
    ["", "skipped"],
    ["#13", "imported"],
  ]);
  expect(files[0]?.reason).toContain("2 rows name files that are not here");
});

test("A row of the list that cannot be read has its own row with the line", async () => {
  const list = setting.put("activities.csv", [HEAD, ...ROWS, "15,no date,Lost,Run,60,1,,,60,1"].join("\n"));
  const { files } = await setting.import([list]);
  expect(files.at(-1)).toMatchObject({ path: `${list}#line-5`, outcome: "unreadable", at: { line: 5 } });
});
