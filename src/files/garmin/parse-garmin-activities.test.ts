import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseGarminActivities } from "./parse-garmin-activities.ts";

const fixture = new URL("../../../test/files/lists/garmin-summarized-activities.json", import.meta.url);
const list = () => parseGarminActivities(readFileSync(fixture, "utf8"));

const only = (activity: object) =>
  parseGarminActivities(JSON.stringify([{ summarizedActivitiesExport: [activity] }]));

const RUN = { activityId: 1, activityType: "running", beginTimestamp: 1772436600000, duration: 600_000 };

test("Garmin's milliseconds and centimetres become seconds and metres", () => {
  expect(list().rows[0]).toMatchObject({
    at: 1,
    id: "900000001",
    name: "Canal before breakfast",
    sport: "run",
    sportName: "running",
    file: null,
    startedAt: Date.UTC(2026, 2, 2, 7, 30),
    utcOffsetMinutes: 60,
    rpe: 4,
    totals: {
      distance: 5123.45678,
      elapsed: 1865.0005,
      moving: 1800.50025,
      ascent: 42,
      descent: 39,
      avgHeartRate: 148,
      maxHeartRate: 171,
      avgCadence: 172.5,
    },
  });
});

test("An effort of 0 was not told, steps of one foot are doubled, and the type may stand in an object", () => {
  expect(list().rows[1]).toMatchObject({
    sport: "treadmill",
    indoor: true,
    rpe: null,
    totals: { avgCadence: 168, elapsed: 1200, moving: 1200, distance: 3000 },
  });
});

test("A multi-sport session whose legs are listed is left out, a lone one stays", () => {
  const { rows, leftOut } = list();
  expect(leftOut).toBe(1);
  expect(rows.map(({ id }) => id)).toEqual(["900000001", "900000002", "900000004", "900000005"]);
  expect(only({ ...RUN, parent: true }).rows).toHaveLength(1);
});

test("An entry without start, without duration, or that is no activity is a fault with its number", () => {
  expect(list().faults).toEqual([
    { at: 6, reason: "It tells no start that can be read." },
    { at: 7, reason: "It tells no duration." },
    { at: 8, reason: "It is no activity." },
  ]);
});

test.each([
  ["a local clock that is no offset", { startTimeLocal: 1772436600000 + 1000 }, { utcOffsetMinutes: null }],
  ["an effort beyond ten", { workoutRpe: 140 }, { rpe: null }],
  ["a negative distance", { distance: -5 }, { totals: { distance: null } }],
  ["numbers as texts", { duration: "900000" }, { totals: { moving: 900 } }],
  ["steps that nobody takes", { avgDoubleCadence: 700 }, { totals: { avgCadence: null } }],
  [
    "steps on a bicycle",
    { activityType: "cycling", avgDoubleCadence: 172 },
    { totals: { avgCadence: null } },
  ],
  ["a title of three lines", { name: "One\nTwo\nThree" }, { name: "One" }],
  ["no number of its own", { activityId: null }, { id: null }],
] as const)("%s is told soundly or left out", (_, change, told) => {
  expect(only({ ...RUN, ...change }).rows[0]).toMatchObject(told);
});

test.each([{ beginTimestamp: 1e18 }, { beginTimestamp: "soon" }, { beginTimestamp: -1 }])(
  "a start of %j is no start",
  (change) => {
    expect(only({ ...RUN, ...change })).toMatchObject({ rows: [], faults: [{ at: 1 }] });
  },
);

test("A list that breaks off is refused as a whole, in one sentence", () => {
  const whole = readFileSync(fixture, "utf8");
  expect(parseGarminActivities(whole.slice(0, 900))).toMatchObject({
    refused: true,
    rows: [],
    faults: [{ reason: expect.stringMatching(/damaged or ends too early/) }],
  });
});
