import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTimeZone, type TimeZone } from "../../core/units/index.ts";
import { parseRunalyzeBackup } from "./parse-runalyze-backup.ts";

const berlin = (): TimeZone => {
  const parsed = parseTimeZone("Europe/Berlin");
  if (!parsed.ok) throw new Error("no zones");
  return parsed.value;
};

const fixture = new URL("../../../test/files/lists/runalyze-backup.json", import.meta.url);
const backup = (): string => readFileSync(fixture, "utf8");

test("Runalyze writes kilometres and the wall clock as if it hung in Greenwich, beside its offset", () => {
  expect(parseRunalyzeBackup(backup(), berlin()).rows[0]).toMatchObject({
    at: 13,
    id: "17",
    name: "Ridge and back",
    sport: "run",
    sportName: "Laufen",
    startedAt: Date.UTC(2026, 2, 2, 17, 30),
    utcOffsetMinutes: 60,
    totals: {
      distance: 10_250,
      moving: 3120,
      elapsed: 3300,
      ascent: 85,
      avgHeartRate: 149,
      maxHeartRate: 176,
      avgCadence: 172,
    },
  });
});

test("Its felt effort is on Borg's scale from 6 to 20 and is not told on ours", () => {
  expect(parseRunalyzeBackup(backup(), berlin()).rows.map(({ rpe }) => rpe)).toEqual([null, null, null]);
});

test("Without its offset the wall clock is that of the runner's zone", () => {
  expect(parseRunalyzeBackup(backup(), berlin()).rows[1]).toMatchObject({
    startedAt: Date.UTC(2026, 6, 3, 4, 30),
    utcOffsetMinutes: null,
    name: null,
    totals: { distance: null, moving: 1500 },
  });
});

test("Turns a minute are steps on foot only", () => {
  const { rows } = parseRunalyzeBackup(backup(), berlin());
  expect(rows[2]).toMatchObject({ sport: "strength", totals: { avgCadence: null } });
});

test("A row without duration or start, or that is damaged, is a fault with its line", () => {
  expect(parseRunalyzeBackup(backup(), berlin()).faults).toEqual([
    { at: 16, reason: "It tells no duration." },
    { at: 17, reason: "The line is damaged." },
    { at: 18, reason: "It tells no start that can be read." },
  ]);
});

test("A backup from before version 3, whose times mean something else, is refused", () => {
  expect(parseRunalyzeBackup(backup().replace("version=4", "version=2"), berlin())).toMatchObject({
    refused: true,
    rows: [],
  });
});
