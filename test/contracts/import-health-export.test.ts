import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UNPACK_LIMITS } from "../../src/app/import-files/unpack-limits.ts";
import {
  aHealthExport,
  aHealthRecord,
  aHealthWorkout,
  DISTANCE_5_KM,
  HEALTH_HEAD,
  HEALTH_TYPE,
  healthTime,
  someDistances,
  someHeartRates,
} from "../builders/a-health-export.ts";
import { findBeside } from "../builders/beside.ts";
import { aZipArchive } from "./import-archives.ts";
import { dumpDatabase, openSetting, type Setting } from "./import-setting.ts";

let setting: Setting;

beforeEach(async () => {
  setting = await openSetting();
});

afterEach(() => setting.close());

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const START = Date.UTC(2026, 2, 2, 6, 30);
const MINUTE = 60_000;

const run = (start: number, minutes = 30) =>
  aHealthWorkout({
    start: healthTime(start, 60),
    end: healthTime(start + minutes * MINUTE, 60),
    more: DISTANCE_5_KM,
  });

const night = (date: string, source = "Watch") =>
  aHealthRecord({
    type: HEALTH_TYPE.sleep,
    value: "HKCategoryValueSleepAnalysisAsleepCore",
    start: `${date} 00:30:00 +0100`,
    end: `${date} 07:00:00 +0100`,
    source,
  });

const morning = (date: string, value = 52) =>
  aHealthRecord({ type: HEALTH_TYPE.resting, value, start: `${date} 08:00:00 +0100` });

/** The route of such a run as the phone keeps it: a point a second, from a few seconds after the start on. */
function aRoute(start: number, minutes = 30): string {
  const seconds = minutes * 60 - 7;
  const step = 5060 / seconds / 111_195;
  const points = Array.from({ length: seconds }, (_, second) => {
    const time = new Date(start + (second + 4) * 1000).toISOString().replace(".000Z", "Z");
    return `<trkpt lon="11.5" lat="${(48 + second * step).toFixed(7)}"><ele>510.2</ele><time>${time}</time><extensions><speed>2.8</speed><course>0</course></extensions></trkpt>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="Apple Health Export" xmlns="http://www.topografix.com/GPX/1/1"><metadata><time>2026-11-20T19:00:00Z</time></metadata><trk><name>Route 2026-03-02 7:30am</name><trkseg>${points.join("")}</trkseg></trk></gpx>`;
}

const FOLDER = "apple_health_export/";
const EXPORT = aHealthExport(
  someHeartRates(START - 10 * MINUTE, 600),
  someDistances(START, 360, 13.9),
  morning("2026-03-01"),
  morning("2026-03-02", 50),
  night("2026-03-02"),
  run(START),
  run(START + 26 * 60 * MINUTE),
);

const anArchive = (xml: string, more: Parameters<typeof aZipArchive>[0] = []) =>
  aZipArchive([
    { name: `${FOLDER}export.xml`, bytes: bytesOf(xml) },
    {
      name: `${FOLDER}export_cda.xml`,
      bytes: bytesOf('<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>'),
    },
    { name: `${FOLDER}electrocardiograms/ecg_2026-01-01.csv`, bytes: bytesOf("Name,Tom\n") },
    ...more,
  ]);

describe("Apple Health's export.zip", () => {
  test("A run and its route end as one activity with heart rate, counted once; the nights are kept", async () => {
    const route = {
      name: `${FOLDER}workout-routes/route_2026-03-02_7.30am.gpx`,
      bytes: bytesOf(aRoute(START)),
    };
    const { files } = await setting.import([setting.put("export.zip", anArchive(EXPORT, [route]))]);
    const rows = files.map(({ path, outcome, code }) => [
      path.split("export.zip!apple_health_export/")[1],
      outcome,
      code,
    ]);
    expect(rows).toEqual([
      ["export.xml#2026-03-02T06:30:00Z", "imported", undefined],
      ["export.xml#2026-03-03T08:30:00Z", "imported", undefined],
      ["export.xml#nights-2026", "imported", "file.wellness"],
      ["export.xml", "skipped", "file.healthExport"],
      ["export_cda.xml", "skipped", "file.notTraining"],
      ["electrocardiograms/ecg_2026-01-01.csv", "skipped", "file.notTraining"],
      ["workout-routes/route_2026-03-02_7.30am.gpx", "duplicate", "file.sameRun"],
    ]);
    expect(files[3]?.reason).toBe(
      "An export of Apple Health: 2 workouts, resting heart rate of 2 days, sleep of 1 day. Each workout and each year of nights has a row of its own.",
    );
    const activities = await setting.store.activities.list(setting.runner);
    expect(activities.length).toBe(2);
    const first = activities.find(({ summary }) => summary.startedAt === START);
    expect(first?.summary).toMatchObject({
      sport: "run",
      indoor: false,
      localDate: "2026-03-02",
      utcOffsetMinutes: 60,
      elapsed: 1800,
    });
    expect(first?.summary.distance).toBeCloseTo(5020);
    expect(first?.summary.avgHeartRate).toBeGreaterThan(139);
    expect(first?.summary.bestGradedSpeed20).toBeCloseTo(2.78, 1);
    expect(await setting.store.wellness.list(setting.runner)).toEqual([
      { date: "2026-03-01", kind: "restingHeartRate", value: 52, source: "Apple Health" },
      { date: "2026-03-02", kind: "restingHeartRate", value: 50, source: "Apple Health" },
      { date: "2026-03-02", kind: "sleep", value: 6.5, source: "Apple Health" },
    ]);
  });

  test("Whichever comes first, the route or the export, the run is one and has its heart rate", async () => {
    const route = setting.put("route.gpx", aRoute(START));
    const xml = setting.put("export.xml", EXPORT);
    await setting.import([route]);
    await setting.import([xml]);
    const activities = await setting.store.activities.list(setting.runner);
    expect(activities.length).toBe(2);
    expect(
      activities.every(({ summary }) => summary.startedAt !== START || summary.avgHeartRate !== null),
    ).toBe(true);
  });

  test("The same export again adds nothing, a later one only what is new", async () => {
    const path = setting.put("export.zip", anArchive(EXPORT));
    await setting.import([path]);
    const before = dumpDatabase(setting.database);
    const again = await setting.import([path]);
    expect(again.counts.imported).toBe(0);
    expect(dumpDatabase(setting.database)).toBe(before);
    const later = EXPORT.replace(
      "</HealthData>",
      `${run(START + 72 * 60 * MINUTE)}${morning("2027-01-01")}</HealthData>`,
    );
    const { files } = await setting.import([setting.put("later.zip", anArchive(later))]);
    expect(
      files.filter(({ outcome }) => outcome === "imported").map(({ path: name }) => name.split("#")[1]),
    ).toEqual(["2026-03-05T06:30:00Z", "nights-2027"]);
    expect((await setting.store.activities.list(setting.runner)).length).toBe(3);
  });

  test("Its file may have any name, stand alone or under gzip, or lie in an archive inside an archive", async () => {
    const zip = aZipArchive([{ name: "apple_health_export/Exportación.xml", bytes: bytesOf(EXPORT) }]);
    const paths = [
      setting.put("Exportieren.xml", EXPORT),
      setting.put("deep.zip", aZipArchive([{ name: "inner.zip", bytes: zip }])),
      setting.put("packed.xml.gz", gzipSync(EXPORT)),
    ];
    const { files } = await setting.import(paths);
    expect(files.filter(({ code }) => code === "file.healthExport").length).toBe(3);
    expect((await setting.store.activities.list(setting.runner)).length).toBe(2);
  });

  test("What an export that breaks off holds is kept, and its row says so", async () => {
    const { files } = await setting.import([
      setting.put("export.xml", HEALTH_HEAD + someHeartRates(START, 300) + run(START)),
    ]);
    expect(files.map(({ outcome, code }) => [outcome, code])).toEqual([
      ["imported", undefined],
      ["unreadable", "file.truncated"],
    ]);
    expect(files[1]?.reason).toMatch(
      /^This export of Apple Health ends too early after \d+ kB: what stands before was kept \(1 workout\)\. Export it again\.$/,
    );
  });

  test("A damaged body keeps what stands before the damage", async () => {
    const many = aHealthExport(
      run(START),
      ...Array.from({ length: 400 }, (_, day) => someHeartRates(START + day * 8.64e7, 50)),
    );
    const archive = Buffer.from(aZipArchive([{ name: "export.xml", bytes: bytesOf(many) }]));
    archive.fill(0xff, Math.floor(archive.length * 0.6), Math.floor(archive.length * 0.7));
    const { files } = await setting.import([setting.put("export.zip", archive)]);
    expect(files.map(({ outcome }) => outcome)).toEqual(["imported", "unreadable"]);
    expect(files[1]?.code).toMatch(/^file\.(damaged|truncated)$/);
  });

  test("One that would unpack beyond the limits is cut off there, and the import goes on", async () => {
    const large = aHealthExport(run(START), " ".repeat(30_000_000));
    const limits = { ...UNPACK_LIMITS, healthBytes: 10_000_000, ratio: 1e6 };
    const { files } = await setting.import([setting.put("export.zip", anArchive(large))], { limits });
    expect(files[0]?.outcome).toBe("imported");
    expect(files[1]).toMatchObject({ outcome: "unreadable", code: "file.tooLarge" });
    const bombs = { ...UNPACK_LIMITS, freeBytes: 1000 };
    const bomb = await setting.import([setting.put("bomb.zip", anArchive(large))], { limits: bombs });
    expect(bomb.files.some(({ code }) => code === "archive.bomb")).toBe(true);
  });

  test("An import that is stopped leaves no thread, and is taken up again", async () => {
    const path = setting.put("export.zip", anArchive(EXPORT));
    const stop = new AbortController();
    const stopped = await setting.import([path], { signal: stop.signal, onProgress: () => stop.abort() });
    expect(stopped.counts.imported).toBeLessThanOrEqual(3);
    await setting.import([path]);
    expect((await setting.store.activities.list(setting.runner)).length).toBe(2);
  });
});

const CORPUS = findBeside("corpus/dogsheep__healthkit-to-sqlite/tests");
if (CORPUS === null)
  console.log("The corpus of device files is not there: its exports of Apple Health are not tested.");

test.skipIf(CORPUS === null)("Exports of others give their runs", async () => {
  const { files } = await setting.import([CORPUS ?? ""]);
  expect(
    files.map(({ path, outcome, code }) => [path.split(/\/tests\/(?:zip_contents\/)?/)[1], outcome, code]),
  ).toEqual([
    ["export.xml#2016-11-14T14:25:41Z", "imported", undefined],
    ["export.xml", "skipped", "file.healthExport"],
    ["apple_health_export/export.xml#2016-11-14T14:25:41Z", "duplicate", "file.sameBytes"],
    ["apple_health_export/export.xml", "skipped", "file.healthExport"],
    ["apple_health_export/workout-routes/route_2019-06-11_3.00pm.gpx", "imported", undefined],
  ]);
  const activities = await setting.store.activities.list(setting.runner);
  const run = activities.find(({ summary }) => summary.localDate === "2016-11-14");
  expect(run?.summary).toMatchObject({
    sport: "run",
    utcOffsetMinutes: -480,
    elapsed: 311,
    device: "Apple Watch",
  });
  expect(run?.summary.distance).toBeCloseTo(0.4971749504535062 * 1609.344, 1);
});
