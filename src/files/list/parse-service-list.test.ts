import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { UTC } from "../../core/units/index.ts";
import { detectFormat, findServiceList } from "../detect.ts";
import { readPolarSession } from "../polar/read-polar-session.ts";
import { readFile } from "../read-file.ts";
import { parseStravaActivities } from "../strava/parse-strava-activities.ts";
import { readSuuntoLog } from "../suunto/read-suunto-log.ts";
import { LIST_FORMATS, parseServiceList } from "./parse-service-list.ts";

const FOLDER = new URL("../../../test/files/lists/", import.meta.url);
const NAMES = readdirSync(FOLDER);
const read = (name: string) => readFileSync(new URL(name, FOLDER));
const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  ["garmin-summarized-activities.json", "garminList"],
  ["runkeeper-kilometres.csv", "runkeeperList"],
  ["runkeeper-miles.csv", "runkeeperList"],
  ["intervals-activities.csv", "intervalsTable"],
  ["intervals-activities.json", "intervalsJson"],
  ["runalyze-backup.json", "runalyzeBackup"],
])("%s is known as %s by its content, whatever it is called", (name, format) => {
  expect(detectFormat(read(name), "any.bin")).toBe(format);
  expect(findServiceList(read(name), "activities.csv")).toBe(format);
  expect(readFile(read(name), name)).toMatchObject({ kind: "skipped", code: "file.noSession" });
});

test("Every list of ours has a sample here", () => {
  expect(new Set(NAMES.map((name) => detectFormat(read(name), name)))).toEqual(new Set(LIST_FORMATS));
});

test.each([
  ["{}", "unknown"],
  ['[{"start_date_local":"2026-01-01T00:00:00"}]', "unknown"],
  ['{"a":{"summarizedActivitiesExport":[]}}', "unknown"],
  ['{"startTime":"x","exercises":[]}', "unknown"],
  ['{"startTime":"x","stopTime":"y","exercises":[]}', "polarSession"],
  ['{"DeviceLog":{"Header":{}}}', "suuntoLog"],
  ['{"x":1,"DeviceLog":{}}', "unknown"],
])("%s is %s", (text, format) => {
  expect(detectFormat(bytesOf(text), "file.json")).toBe(format);
});

const KEYS = [
  ..."summarizedActivitiesExport beginTimestamp startTimeLocal duration distance activityType parent parentId".split(
    " ",
  ),
  ..."startTime stopTime timezoneOffset exercises samples heartRate recordedRoute laps routes statistics".split(
    " ",
  ),
  ..."DeviceLog Header Samples DateTime Duration HR Latitude TimeISO8601 values dateTime wayPoints route".split(
    " ",
  ),
  ..."start_date_local start_date moving_time icu_rpe id name type activityId durationMillis".split(" "),
];

/** JSON of the services' own words, and any value under each of them. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(null, true, "", "PT1H", "2026-03-02T18:30:00", "2026-03-02T18:30:00Z", "1e400"),
    fc.double(),
    fc.integer({ min: -1, max: 2_000_000_000_000 }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie("value"), { maxKeys: 8 }),
  ),
})).value;

test("No reader of a service throws, whatever JSON it is given", () => {
  fc.assert(
    fc.property(json, fc.nat(200), (value, cut) => {
      const text = JSON.stringify(value) ?? "";
      for (const each of [
        text,
        text.slice(0, -cut),
        `[{"summarizedActivitiesExport":[${text}]}]`,
        `version=4.0\n\n{"TABLE":"runalyze_training"}\n{"1":${text}}`,
        `{"DeviceLog":${text}}`,
        `{"startTime":"2026-03-02T18:30:00Z","stopTime":1,"exercises":[${text}]}`,
      ]) {
        for (const format of LIST_FORMATS)
          expect(parseServiceList(format, each, UTC).rows.length).toBeGreaterThanOrEqual(0);
        expect(readPolarSession(each).kind).toMatch(/recordings|unreadable/);
        expect(readSuuntoLog(each).kind).toMatch(/recordings|unreadable/);
      }
    }),
    { numRuns: 400 },
  );
});

test("No reader of a list throws, wherever its text is cut or spoilt, and each row or fault keeps its place", () => {
  const texts = NAMES.map((name) => read(name).toString("utf8"));
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(3000),
      fc.array(fc.tuple(fc.nat(3000), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 4 }),
      (text, end, spoils) => {
        let spoilt = text.slice(0, end);
        for (const [at, what] of spoils) spoilt = spoilt.slice(0, at) + what + spoilt.slice(at + what.length);
        const lists = LIST_FORMATS.map((format) => parseServiceList(format, spoilt, UTC));
        for (const { rows, faults } of [...lists, parseStravaActivities(spoilt)])
          for (const { at } of [...rows, ...faults]) expect(at).toBeGreaterThan(0);
      },
    ),
    { numRuns: 400 },
  );
});

test("JSON nested a hundred thousand deep is one fault and no fall", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  const list = parseServiceList("garminList", `[{"summarizedActivitiesExport":[${deep}]}]`, UTC);
  expect(list.rows).toEqual([]);
  expect(list.faults).toHaveLength(1);
  expect(readPolarSession(`{"startTime":"x","stopTime":"y","exercises":${deep}}`).kind).toBe("unreadable");
});
