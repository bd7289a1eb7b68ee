import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readTrainingText } from "../../src/app/import-training/index.ts";
import { readFile } from "../../src/files/index.ts";
import { type FaultView, type TrainingImportView, trainingImportSchema } from "../../src/http/contract.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { aFitWorkout } from "../builders/a-fit-workout.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

const MINUTE = 60_000;
let folder: DataFolder;
let restride: Restride;

beforeEach(async () => {
  folder = makeDataFolder();
  const opened = await openRestride({ data: folder.path, today: "2026-11-23" });
  if (!opened.ok) throw new Error(opened.error);
  restride = opened.value;
});

afterEach(async () => {
  await restride.close();
  folder.remove();
});

async function importFile(
  name: string,
  bytes: Uint8Array | string,
  date?: string,
): Promise<TrainingImportView> {
  const path = join(folder.path, name);
  writeFileSync(path, bytes);
  const file = await readTrainingText(path);
  if (!file.ok) throw new Error(file.error.message);
  const response = await restride.api.request("http://localhost/api/v1/training/import", {
    method: "POST",
    body: JSON.stringify({ ...file.value, date }),
    headers: { "content-type": "application/json" },
  });
  if (!response.ok) throw new Error(((await response.json()) as FaultView).error.message);
  return trainingImportSchema.parse(await response.json());
}

const workout = aFitWorkout("Wednesday", [
  { duration: [0, 15 * MINUTE], intensity: 2 },
  { duration: [0, 4 * MINUTE], intensity: 5 },
  { duration: [0, 2 * MINUTE], intensity: 4 },
  { duration: [6, 1], target: [2, 5] },
  { duration: [0, 10 * MINUTE], intensity: 3 },
]);

test("2.10 a workout of a watch is one session, classed by its steps, on the day that is named", async () => {
  const view = await importFile("w.fit", workout, "2026-12-02");
  expect(view.sessions).toMatchObject([
    {
      date: "2026-12-02",
      class: "veryHard",
      title: "Wednesday",
      because: expect.stringContaining("5x4 min"),
    },
  ]);
  expect(view.counts).toMatchObject({ added: 1, events: 1 });
  expect((await importFile("w.fit", workout, "2026-12-02")).counts).toMatchObject({ unchanged: 1, added: 0 });
  expect((await importFile("w.fit", workout, "2026-12-09")).counts).toMatchObject({ added: 1, removed: 0 });
});

test("A workout without a day, on no day, or far away is one sentence", async () => {
  await expect(importFile("w.fit", workout)).rejects.toThrow("--date YYYY-MM-DD");
  await expect(importFile("w.fit", workout, "soon")).rejects.toThrow('"soon" is no date');
  await expect(importFile("w.fit", workout, "2030-01-01")).rejects.toThrow("a year ahead");
});

test("2.10 a workout that says nothing of effort goes by its length; one of another sport is none", async () => {
  const plain = aFitWorkout("W3D2", [{ duration: [0, 40 * MINUTE] }]);
  expect((await importFile("p.fit", plain, "2026-12-03")).sessions).toMatchObject([{ class: "easy" }]);
  const ride = aFitWorkout("Sweet spot", [{ duration: [0, 40 * MINUTE] }], 2);
  expect((await importFile("r.fit", ride, "2026-12-03")).otherSport).toMatchObject([
    { because: '"cycling"' },
  ]);
});

test("A workout met by import names the command that plans it", () => {
  expect(readFile(workout, "w.fit")).toMatchObject({
    kind: "skipped",
    reason: expect.stringContaining("training import FILE --date"),
  });
});

const event = (id: number, day: string, more: object) => ({
  id,
  category: "WORKOUT",
  start_date_local: `${day}T00:00:00`,
  type: "Run",
  ...more,
});

test("2.10 events of intervals.icu are sessions, races with their priority, other sport, or no training", async () => {
  const events = [
    event(1, "2026-12-01", { name: "6x800", start_date_local: "2026-12-01T18:00:00", moving_time: 3600 }),
    event(2, "2026-12-02", { name: "W3D2", moving_time: 2400 }),
    event(3, "2026-12-03", { name: "Endurance", type: "Ride", moving_time: 7200 }),
    event(4, "2026-12-04", { name: "60 minutes", type: "WeightTraining" }),
    event(5, "2026-12-05", { name: "Heavy squats, legs", type: "WeightTraining" }),
    event(6, "2026-12-06", { name: "Advent run", category: "RACE_C", distance: 10_000 }),
    event(7, "2026-12-07", { name: "On holiday", category: "HOLIDAY" }),
    event(8, "2026-12-08", { name: "Big one", category: "RACE_A", type: "Ride" }),
  ];
  const view = await importFile("events.json", JSON.stringify(events));
  expect(view.sessions.map(({ date, class: kind }) => `${date} ${kind}`)).toEqual([
    "2026-12-01 veryHard",
    "2026-12-02 easy",
    "2026-12-05 hard",
  ]);
  expect(view.races).toMatchObject([
    {
      date: "2026-12-06",
      metres: 10_000,
      command: 'race add 2026-12-06 10km --priority C --name "Advent run"',
    },
  ]);
  expect(view.otherSport.map(({ because }) => because)).toEqual(['"Ride"', '"WeightTraining"', '"Ride"']);
  expect(view.notTraining).toMatchObject([{ because: '"HOLIDAY"' }]);
  const again = await importFile("events.json", JSON.stringify(events.slice(1)));
  expect(again.counts).toMatchObject({ added: 0, unchanged: 2, removed: 1 });
});

test("JSON that holds no events, or breaks off, is one sentence", async () => {
  await expect(importFile("events.json", '[{"id":1,')).rejects.toThrow("is damaged");
  await expect(importFile("other.json", '{"workouts":[]}')).rejects.toThrow("no events of intervals.icu");
});
