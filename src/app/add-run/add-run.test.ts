import { expect, test } from "vitest";
import { SPORTS } from "../../core/activity/index.ts";
import { UTC } from "../../core/units/index.ts";
import { readFile } from "../../files/index.ts";
import { parseRun } from "./add-run.ts";
import { writeTypedRun } from "./write-typed-run.ts";

const words = { date: "2026-11-20", minutes: "45" };

const readBack = (more: object) => {
  const run = parseRun({ ...words, ...more }, UTC);
  if (!run.ok) throw new Error(run.error.message);
  const reading = readFile(writeTypedRun(run.value), "run.csv");
  return reading.kind === "recordings" ? reading.recordings[0] : undefined;
};

test("a typed run is read back by the reader of lists, word for word", () => {
  const run = readBack({ at: "7:30", km: "8,5", hr: "148", rpe: "6", title: 'Hills, "steep"\n' });
  expect(run).toMatchObject({
    startedAt: Date.parse("2026-11-20T07:30:00Z"),
    name: 'Hills, "steep"',
    rpe: 6,
    totals: { distance: 8500, elapsed: 2700, moving: 2700, avgHeartRate: 148 },
  });
});

test("every sport that can be typed is read back as that sport", () => {
  expect(SPORTS.map((sport) => readBack({ sport })?.sport)).toEqual(SPORTS);
});

test("what makes no sense is said with what it can be", () => {
  const refusal = (more: object) => {
    const run = parseRun({ ...words, ...more }, UTC);
    return run.ok ? null : run.error.message;
  };
  expect(refusal({})).toBeNull();
  expect(refusal({ date: "yesterday" })).toBe('"yesterday" is no date. Write YYYY-MM-DD, 2026-11-23.');
  expect(refusal({ minutes: "0" })).toContain("minutes from 1 to 2880");
  expect(refusal({ minutes: "" })).toContain("minutes from 1 to 2880");
  expect(refusal({ at: "25:00" })).toContain("HH:MM");
  expect(refusal({ km: "far" })).toContain("kilometres");
  expect(refusal({ hr: "300" })).toContain("30 to 240");
  expect(refusal({ rpe: "11" })).toContain("1 (very easy) to 10");
  expect(refusal({ sport: "chess" })).toContain("Choose run");
});
