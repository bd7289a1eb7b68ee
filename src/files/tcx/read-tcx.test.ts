import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deriveSummary, type Recording } from "../../core/activity/index.ts";
import type { FileReading } from "../reading.ts";
import { readTcx } from "./read-tcx.ts";

const readFixture = (name: string): FileReading =>
  readTcx(readFileSync(new URL(`../../../test/files/${name}`, import.meta.url)));

function recordingsOf(name: string): readonly Recording[] {
  const reading = readFixture(`ok/${name}`);
  if (reading.kind !== "recordings") throw new Error(`${name}: ${reading.reason}`);
  return reading.recordings;
}

test("an activity gives its sport, start, device, laps and totals", () => {
  const [run] = recordingsOf("tcx-blanks-before-declaration.tcx");
  expect(run).toMatchObject({
    sport: "run",
    sportName: "Running",
    name: "Sea wall",
    device: "Harbour Watch",
  });
  expect(run?.totals).toMatchObject({ distance: 585, moving: 195, avgHeartRate: 151, maxHeartRate: 153 });
  expect(run?.laps).toEqual([
    { startedAt: Date.UTC(2026, 2, 2, 6), elapsed: 195, distance: 585, avgHeartRate: 151 },
  ]);
  expect(run?.samples.length).toBe(40);
  expect(run?.samples.heartRate[1]).toBe(151);
  expect(run?.samples.speed[1]).toBe(3);
});

test("RunCadence counts strides and becomes steps", () => {
  expect(recordingsOf("tcx-blanks-before-declaration.tcx")[0]?.samples.cadence[0]).toBe(170);
});

test("a distance that begins again in every lap adds up in the summary", () => {
  const [run] = recordingsOf("tcx-distance-begins-again-each-lap.tcx");
  expect(run?.laps).toHaveLength(2);
  const summary = deriveSummary(run!, { utcOffsetMinutes: 0 });
  expect(summary.distance).toBe(1185);
  expect(summary.flags).not.toContain("totals.fromSamples");
});

test("each activity of a file is a recording; a ride's cadence stays as it is", () => {
  const [run, ride] = recordingsOf("tcx-several-activities.tcx");
  expect([run?.sport, ride?.sport]).toEqual(["run", "ride"]);
  expect(ride?.samples.cadence[0]).toBe(80);
  expect(ride?.startedAt).toBe(Date.UTC(2026, 2, 2, 9));
});

test("the parts of a multi-sport session are recordings, the transition between them is not", () => {
  expect(recordingsOf("tcx-multisport-session.tcx").map(({ sport }) => sport)).toEqual(["ride", "run"]);
});

test("totals without samples are still a run", () => {
  const [run] = recordingsOf("tcx-indoor-totals-without-samples.tcx");
  const summary = deriveSummary(run!, { utcOffsetMinutes: 60 });
  expect(summary).toMatchObject({ distance: 5000, elapsed: 1800, moving: 1800, sampleCount: 0 });
  expect(summary.flags).toContain("samples.none");
});

test("a course is skipped with the reason", () => {
  const reading = readFixture("not-ok/tcx-course.tcx");
  expect(reading).toMatchObject({ kind: "skipped", code: "file.noSession" });
  expect(reading.kind === "skipped" && reading.reason).toMatch(/course to follow, not a run/);
});

test("a file that ends inside a track point keeps the points before", () => {
  const bytes = readFileSync(
    new URL("../../../test/files/ok/tcx-blanks-before-declaration.tcx", import.meta.url),
  );
  const cut = bytes.subarray(0, bytes.lastIndexOf("<Trackpoint><Time>") + "<Trackpoint><Ti".length);
  const reading = readTcx(cut);
  expect(reading.kind).toBe("recordings");
  const run = reading.kind === "recordings" ? reading.recordings[0] : undefined;
  expect(run?.samples.length).toBe(39);
  expect(run?.flags).toEqual(["file.truncated"]);
});

test("a point inside a point, as a damaged file may have, costs that point and nothing else", () => {
  const point = (second: number, inside = ""): string =>
    `<Trackpoint><Time>2026-03-02T06:00:0${second}Z</Time><DistanceMeters>${second * 3}</DistanceMeters>${inside}</Trackpoint>`;
  const nested = `<Trackpoint>${point(1)}</Trackpoint>`;
  const lap = `<Lap StartTime="2026-03-02T06:00:00Z"><Track>${nested}${point(2)}${point(3)}</Track></Lap>`;
  const activity = `<Activity Sport="Running"><Id>2026-03-02T06:00:00Z</Id>${lap}</Activity>`;
  const text = `<TrainingCenterDatabase><Activities>${activity}</Activities></TrainingCenterDatabase>`;
  const reading = readTcx(new TextEncoder().encode(text));
  if (reading.kind !== "recordings") throw new Error(reading.reason);
  expect([...(reading.recordings[0]?.samples.distance ?? [])].filter((metres) => metres > 0)).toEqual([
    3, 6, 9,
  ]);
});
