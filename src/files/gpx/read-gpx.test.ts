import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Recording } from "../../core/activity/index.ts";
import type { FileReading } from "../reading.ts";
import { readGpx } from "./read-gpx.ts";

const readFixture = (name: string): FileReading =>
  readGpx(readFileSync(new URL(`../../../test/files/${name}`, import.meta.url)));

function recordingsOf(name: string): readonly Recording[] {
  const reading = readFixture(`ok/${name}`);
  if (reading.kind !== "recordings") throw new Error(`${name}: ${reading.reason}`);
  return reading.recordings;
}

test("a track gives its name, sport, device, pulse and height", () => {
  const [run] = recordingsOf("gpx-heart-rate-and-strides.gpx");
  expect(run).toMatchObject({
    sport: "run",
    sportName: "running",
    name: "Sea loop",
    device: "Harbour Watch",
  });
  expect(run?.startedAt).toBe(Date.UTC(2026, 2, 2, 6, 0, 0));
  expect(run?.utcOffsetMinutes).toBeNull();
  expect(run?.samples.length).toBe(60);
  expect([...(run?.samples.heartRate.subarray(0, 3) ?? [])]).toEqual([140, 141, 142]);
  expect(run?.samples.altitude[0]).toBe(10);
});

test("strides of one foot become steps, whatever the prefix of the extension", () => {
  for (const name of ["gpx-heart-rate-and-strides.gpx", "gpx-extension-v2-prefix-ns3.gpx"])
    expect([...(recordingsOf(name)[0]?.samples.cadence.subarray(0, 3) ?? [])]).toEqual([168, 170, 172]);
});

test("Cluetrust's pulse is read and power is left alone", () => {
  const [run] = recordingsOf("gpx-cluetrust-heart-rate.gpx");
  expect(run?.samples.heartRate[4]).toBe(134);
  expect(run?.samples.cadence[4]).toBe(172);
});

test("every track of a file is a recording of its own", () => {
  const recordings = recordingsOf("gpx-two-tracks-of-one-day.gpx");
  expect(recordings.map(({ name, sport }) => [name, sport])).toEqual([
    ["Morning run", "run"],
    ["Evening ride", "ride"],
  ]);
});

test("an offset in the times is the runner's, and the moment stays the moment", () => {
  const [run] = recordingsOf("gpx-times-with-offset.gpx");
  expect(run?.utcOffsetMinutes).toBe(120);
  expect(run?.startedAt).toBe(Date.UTC(2026, 2, 1, 22, 0, 0));
});

test("a track without a type is taken for what its speed says, and the name of the sport stays open", () => {
  expect(recordingsOf("gpx-without-type-at-running-speed.gpx")[0]).toMatchObject({
    sport: "run",
    sportName: null,
  });
});

test.each([
  ["gpx-utf-16.gpx", "Küstenlauf"],
  ["gpx-latin-1-declared.gpx", "Île du Nord"],
  ["gpx-mark-and-blanks-before-declaration.gpx", "Sea loop"],
  ["gpx-zeros-after-the-end.gpx", "Sea loop"],
  ["gpx-lone-ampersand-in-the-name.gpx", "Sea & wind & Co"],
])("%s is read in its own encoding, whole", (file, name) => {
  const [run] = recordingsOf(file);
  expect(run?.name).toBe(name);
  expect(run?.samples.length).toBe(20);
  expect(run?.flags).toEqual([]);
});

test("of a file that was cut off, what was written is kept and flagged", () => {
  const [run] = recordingsOf("gpx-cut-off-inside-a-point.gpx");
  expect(run?.samples.length).toBe(23);
  expect(run?.flags).toEqual(["file.truncated"]);
});

test.each([
  ["gpx-route-only.gpx", "file.noSession", /route or waypoints only, not a run/],
  ["gpx-without-times.gpx", "file.noSession", /no times: it is a route, not a run/],
])("%s is skipped with the reason", (file, code, reason) => {
  expect(readFixture(`not-ok/${file}`)).toEqual({
    kind: "skipped",
    code,
    reason: expect.stringMatching(reason),
  });
});

test.each([
  ["gpx-entity-bomb.gpx", "file.entityBomb", 6],
  ["gpx-external-entity.gpx", "file.entityBomb", 2],
  ["gpx-broken-before-the-first-point.gpx", "file.damaged", 4],
  ["gpx-cut-off-in-the-head.gpx", "file.truncated", 5],
])("%s is unreadable and the line is named", (file, code, line) => {
  expect(readFixture(`not-ok/${file}`)).toMatchObject({ kind: "unreadable", code, at: { line } });
});
