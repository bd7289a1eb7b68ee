import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aMonitoringFile, anHrvFile, aSleepFile } from "../../../test/builders/fit-nights.ts";
import { parseTimeZone, UTC } from "../../core/units/index.ts";
import { readFit } from "./index.ts";

const zoneOf = (name: string) => {
  const zone = parseTimeZone(name);
  return zone.ok ? zone.value : UTC;
};

const wellnessOf = (bytes: Uint8Array, zone = UTC) => {
  const reading = readFit(bytes, zone);
  return reading.kind === "recordings" ? reading.wellness : reading;
};

describe("Resting heart rate of monitoring files", () => {
  test("The day's own figure comes before the mean of seven days", () => {
    const bytes = aMonitoringFile([{ at: "2026-03-02T09:00:00Z", resting: 52, currentDay: 49 }]);
    expect(wellnessOf(bytes)).toEqual([
      { date: "2026-03-02", kind: "restingHeartRate", value: 49, source: "Garmin" },
    ]);
  });

  test("Without one of the day the mean stands; fillers and zeros tell nothing", () => {
    const days = [
      { at: "2026-03-02T09:00:00Z", resting: 52, currentDay: null },
      { at: "2026-03-03T09:00:00Z", resting: 0, currentDay: 0 },
      { at: "2026-03-04T09:00:00Z", resting: null, currentDay: null },
    ];
    expect(wellnessOf(aMonitoringFile(days))).toMatchObject([{ date: "2026-03-02", value: 52 }]);
  });

  test("The date is that of the file's own clock, else of the runner's zone; midnight ends a day", () => {
    const day = { at: "2026-03-02T22:30:00Z", resting: 52, currentDay: 50 };
    expect(wellnessOf(aMonitoringFile([day]), zoneOf("Asia/Tokyo"))).toMatchObject([{ date: "2026-03-03" }]);
    const told = aMonitoringFile([{ ...day, offsetMinutes: 60 }]);
    expect(wellnessOf(told, zoneOf("Asia/Tokyo"))).toMatchObject([{ date: "2026-03-02" }]);
    const midnight = aMonitoringFile([{ ...day, at: "2026-03-03T00:00:00Z" }]);
    expect(wellnessOf(midnight)).toMatchObject([{ date: "2026-03-02" }]);
  });

  test("A file without a resting heart rate is left aside and says so", () => {
    const bytes = aMonitoringFile([{ at: "2026-03-02T09:00:00Z", resting: null, currentDay: null }]);
    expect(readFit(bytes)).toMatchObject({
      kind: "skipped",
      reason: "This file holds all-day monitoring without a resting heart rate, not an activity.",
    });
  });
});

describe("Nights", () => {
  test("Sleep is what lasted as light, deep and REM, and has the date on which it ended", () => {
    const bytes = aSleepFile([
      ["2026-03-01T21:30:00Z", 1],
      ["2026-03-01T22:00:00Z", 2],
      ["2026-03-02T00:00:00Z", 3],
      ["2026-03-02T01:00:00Z", 1],
      ["2026-03-02T01:30:00Z", 4],
      ["2026-03-02T03:00:00Z", 0],
      ["2026-03-02T03:15:00Z", 2],
      ["2026-03-02T05:15:00Z", 1],
    ]);
    expect(wellnessOf(bytes)).toEqual([{ date: "2026-03-02", kind: "sleep", value: 6.5, source: "Garmin" }]);
    expect(wellnessOf(bytes, zoneOf("Pacific/Honolulu"))).toMatchObject([{ date: "2026-03-01" }]);
  });

  test("Two nights of one file stay two; a last level without an end counts nothing", () => {
    const bytes = aSleepFile([
      ["2026-03-01T22:00:00Z", 2],
      ["2026-03-02T04:00:00Z", 1],
      ["2026-03-02T22:00:00Z", 3],
      ["2026-03-03T03:00:00Z", 2],
    ]);
    expect(wellnessOf(bytes)).toMatchObject([
      { date: "2026-03-02", value: 6 },
      { date: "2026-03-03", value: 5 },
    ]);
  });

  test("HRV is the night's mean of rMSSD in milliseconds", () => {
    expect(wellnessOf(anHrvFile("2026-03-02T06:00:00Z", 54.5))).toEqual([
      { date: "2026-03-02", kind: "hrvRmssd", value: 54.5, source: "Garmin" },
    ]);
    expect(readFit(anHrvFile("2026-03-02T06:00:00Z", null))).toMatchObject({ kind: "skipped" });
  });

  test("A file spoilt or cut off anywhere gives a reading and never throws", () => {
    const whole = aSleepFile([
      ["2026-03-01T22:00:00Z", 2],
      ["2026-03-02T04:00:00Z", 1],
    ]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
        const spoilt = whole.slice(0, end);
        if (at < end) spoilt[at] = byte;
        expect(["recordings", "skipped", "unreadable"]).toContain(readFit(spoilt).kind);
      }),
    );
  });
});
