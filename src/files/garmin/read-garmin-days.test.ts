import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFile } from "../read-file.ts";

const read = (value: unknown) => readFile(new TextEncoder().encode(JSON.stringify(value)), "any.json");
const wellnessOf = (value: unknown) => {
  const reading = read(value);
  return reading.kind === "recordings" ? reading.wellness : reading;
};

describe("Garmin Connect's lists of days", () => {
  test("A night's sleep is its deep, light and REM sleep, without the time awake", () => {
    const night = {
      sleepStartTimestampGMT: "2026-02-14T22:30:00.0",
      calendarDate: "2026-02-15",
      deepSleepSeconds: 5340,
      lightSleepSeconds: 14400,
      remSleepSeconds: 900,
      awakeSleepSeconds: 6540,
      retro: false,
    };
    expect(wellnessOf([night])).toEqual([
      { date: "2026-02-15", kind: "sleep", value: (5340 + 14400 + 900) / 3600, source: "Garmin" },
    ]);
    const { remSleepSeconds, ...older } = night;
    expect(remSleepSeconds).toBe(900);
    expect(wellnessOf([older])).toMatchObject([{ value: (5340 + 14400) / 3600 }]);
  });

  test("A day's resting heart rate is read; a day without one tells nothing", () => {
    const days = [
      { userProfilePK: 1, calendarDate: "2026-02-15", totalSteps: 9000, restingHeartRate: 51 },
      { userProfilePK: 1, calendarDate: "2026-02-16", totalSteps: null, restingHeartRate: null },
      { userProfilePK: 1, calendarDate: "2026-02-17", restingHeartRate: 0 },
    ];
    expect(wellnessOf(days)).toEqual([
      { date: "2026-02-15", kind: "restingHeartRate", value: 51, source: "Garmin" },
    ]);
  });

  test("HRV is the night's value, whatever else the list of metrics tells", () => {
    const night = {
      calendarDate: "2026-02-15",
      metrics: [
        { type: "HR", value: 48 },
        { type: "HRV", value: 61, status: "IN_RANGE", baselineUpperLimit: 70 },
        { type: "SPO2" },
      ],
    };
    expect(wellnessOf([night])).toMatchObject([{ kind: "hrvRmssd", value: 61 }]);
    expect(wellnessOf([{ ...night, metrics: [{ type: "HRV" }] }])).toMatchObject({ kind: "skipped" });
  });

  test("Days without any of the three are left aside, a list that breaks off is called damaged", () => {
    expect(read([{ calendarDate: "2026-02-15", trainingReadinessScore: 70 }])).toMatchObject({
      kind: "skipped",
      code: "file.notTraining",
    });
    const cut = new TextEncoder().encode('[{"calendarDate":"2026-02-15","deepSleepSeconds":53');
    expect(readFile(cut, "a.json")).toMatchObject({ kind: "unreadable", code: "file.damaged" });
  });

  test("Lists of activities and other JSON are not taken for days", () => {
    expect(
      read([{ summarizedActivitiesExport: [{ activityId: 1, calendarDate: "2026-02-15" }] }]),
    ).not.toMatchObject({ reason: expect.stringContaining("list of days") });
    expect(read({ theme: "dark" })).toMatchObject({ kind: "unreadable", code: "file.unknown" });
  });

  test("Any JSON gives a reading and never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, metrics) => {
        const reading = read([{ calendarDate: "2026-02-15", deepSleepSeconds: value, metrics }, value]);
        expect(["recordings", "skipped", "unreadable"]).toContain(reading.kind);
      }),
    );
  });
});
