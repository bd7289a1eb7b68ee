import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deriveSummary, type Recording } from "../../core/activity/index.ts";
import { readSuuntoLog } from "./read-suunto-log.ts";

const FIXTURE = readFileSync(new URL("../../../test/files/ok/suunto-log.json", import.meta.url), "utf8");

function read(text: string): Recording {
  const reading = readSuuntoLog(text);
  if (reading.kind !== "recordings") throw new Error(reading.reason);
  return reading.recordings[0]!;
}

type Log = { DeviceLog: { Header: Record<string, unknown>; Samples: Record<string, unknown>[] } };

const changed = (change: (log: Log) => void): string => {
  const log = JSON.parse(FIXTURE) as Log;
  change(log);
  return JSON.stringify(log);
};

test("A Suunto log is read in its SI units: beats and steps a second, radians, metres", () => {
  const recording = read(FIXTURE);
  expect(recording).toMatchObject({
    sport: "run",
    sportName: "Suunto activity 3",
    device: "Tromso",
    startedAt: Date.UTC(2026, 2, 5, 17, 0, 0, 340),
    utcOffsetMinutes: 120,
    rpe: null,
    totals: { distance: 362, elapsed: 125.5, moving: 120, ascent: null, descent: 3 },
    flags: [],
  });
  expect(recording.totals.avgHeartRate).toBeCloseTo(138);
  const { samples } = recording;
  expect(samples.length).toBe(121);
  expect(samples.heartRate[0]).toBeCloseTo(130, 0);
  expect(samples.cadence[1]).toBeCloseTo(171.6);
  expect([samples.latitude[0], samples.longitude[0]]).toEqual([expect.closeTo(48), expect.closeTo(11.5)]);
  expect(samples.speed[0]).toBeNaN();
  expect(deriveSummary(recording, { utcOffsetMinutes: 120 })).toMatchObject({ distance: 362 });
});

test("A channel in another unit than the known one is left out, the others stay", () => {
  const text = changed(({ DeviceLog: { Header, Samples } }) => {
    Header.HR = [{ Avg: 138, Max: 149 }];
    for (const sample of Samples) if (typeof sample.HR === "number") sample.HR *= 60;
  });
  const { samples, totals } = read(text);
  expect(totals).toMatchObject({ avgHeartRate: null, maxHeartRate: null });
  expect(samples.heartRate.every(Number.isNaN)).toBe(true);
  expect(samples.distance[120]).toBe(360);
});

test("Without samples the header alone tells the run", () => {
  const text = changed(({ DeviceLog }) => {
    DeviceLog.Samples = [];
    DeviceLog.Header.ActivityType = 82;
  });
  expect(read(text)).toMatchObject({
    sport: "trailRun",
    flags: ["samples.none"],
    totals: { elapsed: 125.5 },
  });
});

test("A number of a sport that no document explains is another sport, a word says which", () => {
  const numbered = changed(({ DeviceLog: { Header } }) => {
    Header.ActivityType = 51;
  });
  expect(read(numbered).sport).toBe("other");
  const worded = changed(({ DeviceLog: { Header } }) => {
    Header.Activity = "Trail running";
  });
  expect(read(worded)).toMatchObject({ sport: "trailRun", sportName: "Trail running" });
});

test.each([
  [
    "a start without its zone",
    changed(({ DeviceLog: { Header } }) => {
      Header.DateTime = "2026-03-05T19:00:00";
    }),
    /time zone/,
  ],
  ["a log of nothing", '{"DeviceLog":{}}', /time zone/],
  ["a log that ends too early", FIXTURE.slice(0, 500), /ends too early/],
])("%s is told in one sentence", (_, text, reason) => {
  expect(readSuuntoLog(text)).toMatchObject({ kind: "unreadable", reason: expect.stringMatching(reason) });
});
