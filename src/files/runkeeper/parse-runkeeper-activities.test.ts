import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTimeZone, type TimeZone } from "../../core/units/index.ts";
import { looksLikeRunkeeperActivities, parseRunkeeperActivities } from "./parse-runkeeper-activities.ts";

const zone = (name: string): TimeZone => {
  const parsed = parseTimeZone(name);
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
};

const read = (name: string): string =>
  readFileSync(new URL(`../../../test/files/lists/${name}`, import.meta.url), "utf8");

const kilometres = () => parseRunkeeperActivities(read("runkeeper-kilometres.csv"), zone("Europe/Berlin"));

test("Runkeeper's wall clock is that of the runner's zone, its units stand in the head", () => {
  expect(kilometres().rows[0]).toMatchObject({
    at: 2,
    id: "11111111-aaaa-4aaa-8aaa-000000000001",
    name: "Slow, with Ann",
    sport: "run",
    file: "2026-03-02-183000.gpx",
    startedAt: Date.UTC(2026, 2, 2, 17, 30),
    utcOffsetMinutes: null,
    totals: { distance: 5250, moving: 1812, elapsed: null, ascent: 42, avgHeartRate: 151 },
  });
  expect(kilometres().rows[1]).toMatchObject({
    at: 4,
    name: "Round the lake",
    file: null,
    startedAt: Date.UTC(2026, 2, 4, 5, 15, 30),
    totals: { distance: 10500, moving: 3723 },
  });
  expect(kilometres().rows[2]).toMatchObject({ sport: "strength", totals: { distance: null, moving: 2700 } });
});

test("Miles and feet are turned into metres", () => {
  const { rows } = parseRunkeeperActivities(read("runkeeper-miles.csv"), zone("America/New_York"));
  expect(rows[0]).toMatchObject({ sport: "walk", startedAt: Date.UTC(2026, 6, 4, 12) });
  expect(rows[0]?.totals.distance).toBeCloseTo(4988.97, 2);
  expect(rows[0]?.totals.ascent).toBeCloseTo(99.97, 2);
});

test("A row without a date or without a duration is a fault with its line", () => {
  expect(kilometres().faults).toEqual([
    { at: 6, reason: "It tells no start that can be read." },
    { at: 7, reason: "It tells no duration." },
  ]);
});

test("A distance in a unit that the head does not name is left out", () => {
  const text = read("runkeeper-miles.csv").replace("Distance (mi)", "Distance (furlongs)");
  expect(parseRunkeeperActivities(text, zone("UTC")).rows[0]?.totals.distance).toBeNull();
});

test("A quotation mark that never closes is told with its line; what stands before it stays", () => {
  const { rows, faults } = parseRunkeeperActivities(`${read("runkeeper-miles.csv")}"open,`, zone("UTC"));
  expect(rows).toHaveLength(1);
  expect(faults).toEqual([{ at: 3, reason: expect.stringContaining("never closes") }]);
});

test("Only a head with Runkeeper's columns is one", () => {
  expect(looksLikeRunkeeperActivities("Activity Id,Date,Type,Route Name,Distance (km),Duration")).toBe(true);
  expect(looksLikeRunkeeperActivities("Activity ID,Activity Date,Activity Type,Elapsed Time")).toBe(false);
});
