import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deriveSummary, type Recording } from "../../core/activity/index.ts";
import { readPolarSession } from "./read-polar-session.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../test/files/ok/${name}`, import.meta.url), "utf8");

function read(text: string): Recording {
  const reading = readPolarSession(text);
  if (reading.kind !== "recordings") throw new Error(reading.reason);
  return reading.recordings[0]!;
}

const changed = (name: string, change: (session: never) => void): string => {
  const session = JSON.parse(fixture(name).replaceAll("NaN", "null"));
  change(session as never);
  return JSON.stringify(session);
};

const OLDER = "polar-session-older-shape.json";
const NEWER = "polar-session-newer-shape.json";

test("Polar's older shape: the wall clock with its offset, samples by their times, laps one after another", () => {
  const recording = read(fixture(OLDER));
  const start = Date.UTC(2026, 2, 2, 17, 30);
  expect(recording).toMatchObject({
    sport: "run",
    sportName: "RUNNING",
    name: "River loop",
    startedAt: start,
    utcOffsetMinutes: 60,
    totals: { distance: 360, moving: 120, ascent: 4.5, descent: 2, avgHeartRate: 145, maxHeartRate: 160 },
    flags: [],
  });
  expect(
    recording.laps.map(({ startedAt, elapsed, distance }) => [startedAt - start, elapsed, distance]),
  ).toEqual([
    [0, 60, 180],
    [60_000, 60, 180],
  ]);
  const { samples } = recording;
  expect(samples.length).toBe(61);
  expect([samples.time[0], samples.heartRate[60], samples.distance[60], samples.cadence[5]]).toEqual([
    start / 1000,
    160,
    360,
    172,
  ]);
  expect(samples.latitude[0]).toBe(48);
  expect(samples.speed.every(Number.isNaN)).toBe(true);
});

test("Polar's newer shape: values at an interval, a route by its own clock, NaN where the sensor told nothing", () => {
  const recording = read(fixture(NEWER));
  expect(recording).toMatchObject({
    sport: "run",
    name: null,
    device: "Polar Test 3",
    startedAt: Date.UTC(2026, 2, 4, 12),
    utcOffsetMinutes: -300,
    totals: { distance: 360.5, moving: 120, avgHeartRate: 141, maxHeartRate: 155 },
  });
  expect(recording.laps).toHaveLength(1);
  const { samples } = recording;
  expect(samples.length).toBe(121);
  expect(samples.heartRate[4]).toBeNaN();
  expect(samples.heartRate[5]).toBe(125);
  const summary = deriveSummary(recording, { utcOffsetMinutes: -300 });
  expect(summary).toMatchObject({ elapsed: 120, distance: 360.5, avgHeartRate: 141 });
});

test("Distances that do not add up to the whole are in another unit and left out", () => {
  const text = changed(OLDER, (session: { exercises: { samples: { distance: { value: number }[] } }[] }) => {
    for (const each of session.exercises[0]!.samples.distance) each.value /= 1000;
  });
  expect(read(text).samples.distance.every(Number.isNaN)).toBe(true);
});

test("A route whose times are in UTC is laid beside samples on the wall clock", () => {
  const text = changed(
    OLDER,
    (session: { exercises: { samples: { recordedRoute: { dateTime: string }[] } }[] }) => {
      for (const point of session.exercises[0]!.samples.recordedRoute)
        point.dateTime = point.dateTime.replace("T18:", "T17:");
    },
  );
  expect(read(text).samples.length).toBe(61);
});

test("Laps that last longer than the exercise are no laps", () => {
  const text = changed(OLDER, (session: { exercises: { laps: { duration: string }[] }[] }) => {
    session.exercises[0]!.laps[0]!.duration = "PT1H";
  });
  expect(read(text).laps).toEqual([]);
});

test("A session without samples is told by its numbers, one of several exercises by its own", () => {
  const session = {
    startTime: "2026-03-04T07:00:00",
    stopTime: "2026-03-04T08:00:00",
    timezoneOffset: 60,
    duration: "PT1H",
    distance: 9000,
  };
  expect(read(JSON.stringify({ ...session, exercises: [{ sport: "TREADMILL_RUNNING" }] }))).toMatchObject({
    sport: "treadmill",
    totals: { moving: 3600, distance: 9000 },
    flags: ["samples.none"],
  });
  const two = { ...session, exercises: [{ sport: "CYCLING", duration: "PT40M" }, { sport: "RUNNING" }] };
  const reading = readPolarSession(JSON.stringify(two));
  expect(reading.kind === "recordings" && reading.recordings.map(({ totals }) => totals.moving)).toEqual([
    2400,
  ]);
});

test.each([
  [
    "a wall clock without its zone",
    '{"startTime":"2026-03-04T07:00:00","stopTime":"x","duration":"PT1H"}',
    /time zone/,
  ],
  [
    "no duration at all",
    '{"startTime":"2026-03-04T07:00:00Z","stopTime":"x","exercises":[]}',
    /or neither samples nor a duration/,
  ],
  ["a file that ends too early", '{"startTime":"2026-03-04T07:00:00Z","stopTime":', /ends too early/],
  ["a list of numbers", "[1,2,3]", /time zone/],
])("%s is told in one sentence", (_, text, reason) => {
  expect(readPolarSession(text)).toMatchObject({ kind: "unreadable", reason: expect.stringMatching(reason) });
});
