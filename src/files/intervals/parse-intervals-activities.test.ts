import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTimeZone, type TimeZone, UTC } from "../../core/units/index.ts";
import { parseIntervalsJson, parseIntervalsTable } from "./parse-intervals-activities.ts";

const berlin = (): TimeZone => {
  const parsed = parseTimeZone("Europe/Berlin");
  if (!parsed.ok) throw new Error("no zones");
  return parsed.value;
};

const read = (name: string): string =>
  readFileSync(new URL(`../../../test/files/lists/${name}`, import.meta.url), "utf8");

test("The table of intervals.icu tells metres, seconds and felt effort; its clock is the runner's", () => {
  const { rows, faults } = parseIntervalsTable(read("intervals-activities.csv"), berlin());
  expect(rows[0]).toMatchObject({
    at: 2,
    id: "i7001",
    name: "Hills, six times",
    sport: "run",
    startedAt: Date.UTC(2026, 2, 2, 17, 30),
    utcOffsetMinutes: null,
    rpe: 7,
    totals: {
      distance: 10020.5,
      moving: 3000,
      elapsed: 3120,
      ascent: 210,
      avgHeartRate: 159,
      maxHeartRate: 182,
    },
  });
  expect(rows[1]).toMatchObject({
    sport: "trailRun",
    startedAt: Date.UTC(2026, 6, 2, 4),
    rpe: null,
    totals: { elapsed: null, moving: 1800 },
  });
  expect(faults).toEqual([
    { at: 4, reason: "It tells no duration." },
    { at: 5, reason: "It tells no start that can be read." },
  ]);
});

test("Its cadence is left out: it may count one foot or both", () => {
  const { rows } = parseIntervalsTable(read("intervals-activities.csv"), UTC);
  expect(rows[0]?.totals.avgCadence).toBeNull();
});

test("The JSON list tells UTC and the offset as well", () => {
  const { rows, faults, countedBy } = parseIntervalsJson(read("intervals-activities.json"), UTC);
  expect(countedBy).toBe("entry");
  expect(rows[0]).toMatchObject({ startedAt: Date.UTC(2026, 2, 2, 17, 30), utcOffsetMinutes: 60, rpe: 7 });
  expect(rows[1]).toMatchObject({ id: "123456", sport: "treadmill", indoor: true, rpe: 4, name: null });
  expect(faults.map(({ at }) => at)).toEqual([3, 4]);
});

test("A list that is no JSON is refused in one sentence", () => {
  expect(parseIntervalsJson('[{"start_date_local":', UTC)).toMatchObject({ refused: true, rows: [] });
});
