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

/** The list beside its files on the disk, without the treadmill run that has none. */
const putUnpacked = (folder: string) => {
  const [eleven, twelve] = archiveEntries();
  setting.put(`${folder}/activities/11.fit.gz`, eleven!.bytes);
  setting.put(`${folder}/activities/12.gpx`, twelve!.bytes);
  return {
    files: `${setting.folder}/${folder}/activities`,
    list: setting.put(`${folder}/activities.csv`, [HEAD, ...ROWS.slice(0, 2)].join("\n")),
  };
};

const TITLED = [
  ["Evening by the river", 6],
  ["Slow, with Ann", null],
];

const UNTITLED = [
  [null, null],
  [null, null],
];

const readTitles = async () => titles(await setting.store.activities.list(setting.runner));

test("The list is read before its files also where it is named after them", async () => {
  const { files, list } = putUnpacked("strava");
  const report = await setting.import([files, list]);
  expect(report.files[0]).toMatchObject({ path: list, outcome: "skipped" });
  expect(report.counts).toEqual({ imported: 2, duplicate: 0, skipped: 1, unreadable: 0 });
  expect(await readTitles()).toEqual(TITLED);
});

test("A list that comes in a later import than its files gives them titles and effort; again it changes nothing", async () => {
  const { files, list } = putUnpacked("strava");
  await setting.import([files]);
  expect(await readTitles()).toEqual(UNTITLED);
  await setting.import([list]);
  expect(await readTitles()).toEqual(TITLED);
  const before = dumpDatabase(setting.database);
  await setting.import([list]);
  await setting.import([files]);
  await setting.import([files, list]);
  expect(dumpDatabase(setting.database)).toBe(before);
});

test("A list that was imported before gives titles once more to files that came in without it", async () => {
  const { files, list } = putUnpacked("strava");
  await setting.import([list]);
  await setting.import([files]);
  expect(await readTitles()).toEqual(UNTITLED);
  await setting.import([list]);
  expect(await readTitles()).toEqual(TITLED);
});

test("An archive gives titles to files of the same bytes that came in by themselves, under whatever name", async () => {
  const [eleven, twelve, ...others] = archiveEntries(ROWS.slice(0, 2));
  await setting.import([
    setting.put("copied/evening.fit", aFitFile({ start: "2026-03-02T17:00:00Z" })),
    setting.put("strava/activities/12.gpx", twelve!.bytes),
  ]);
  const archive = setting.put("export.zip", aZipArchive([eleven!, twelve!, ...others]));
  const { counts } = await setting.import([archive]);
  expect(counts).toEqual({ imported: 0, duplicate: 2, skipped: 2, unreadable: 0 });
  expect(await readTitles()).toEqual(TITLED);
  const before = dumpDatabase(setting.database);
  await setting.import([archive]);
  expect(dumpDatabase(setting.database)).toBe(before);
});

test("Files beside an archive take their titles from the list in it, and a second time changes nothing", async () => {
  const { files } = putUnpacked("a");
  const archive = setting.put("b.zip", aZipArchive(archiveEntries().slice(3)));
  await setting.import([files, archive]);
  expect(await readTitles()).toEqual([...TITLED, ["Treadmill at the hotel", 8]]);
  const before = dumpDatabase(setting.database);
  await setting.import([files, archive]);
  expect(dumpDatabase(setting.database)).toBe(before);
});

test("A title that a recording has already stays, and so does the runner's own felt effort", async () => {
  const { files, list } = putUnpacked("strava");
  await setting.import([files, list]);
  const [first] = await setting.store.activities.list(setting.runner);
  await setting.store.activities.correct(setting.runner, first!.id, { rpe: 3 });
  setting.put("strava/activities.csv", [HEAD, ...ROWS].join("\n").replace("Evening by the river", "Renamed"));
  await setting.import([list]);
  expect(await readTitles()).toEqual([
    ["Evening by the river", 3],
    ["Slow, with Ann", null],
    ["Treadmill at the hotel", 8],
  ]);
});
