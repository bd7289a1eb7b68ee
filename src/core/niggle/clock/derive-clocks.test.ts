import { expect, test } from "vitest";
import { anEntry, CLOCK_DAY_0 } from "../../../../test/builders/a-clock.ts";
import { LEFT_CALF } from "../../../../test/builders/a-limits.ts";
import type { Area } from "../../body/index.ts";
import type { Treatment } from "../../care/index.ts";
import { addDays, instant, parseTimeZone, UTC } from "../../units/index.ts";
import type { Niggle, Seen } from "../niggle.ts";
import { type ClocksSource, deriveClocks } from "./derive-clocks.ts";

const day = (number: number) => addDays(CLOCK_DAY_0, number);
const at = (number: number, hour = 12) => instant(Date.UTC(2026, 2, 2 + number, hour));
const RIGHT_CALF: Area = { area: "calf", side: "right" };

const aNiggle = (days: readonly number[], said: Partial<Niggle> = {}): Niggle => ({
  id: `niggle-${days[0]}` as Niggle["id"],
  area: LEFT_CALF,
  spot: null,
  openedAt: at(days[0] ?? 0),
  openedOn: day(days[0] ?? 0),
  entries: days.map((number) => anEntry(number, 3)),
  answers: [],
  seen: [],
  closedByRunner: null,
  ...said,
});

const clocksOf = (niggles: readonly Niggle[], today: number, said: Partial<ClocksSource> = {}) =>
  deriveClocks({
    niggles,
    runs: [],
    treatments: [],
    normalSoreness: [],
    zone: UTC,
    today: day(today),
    ...said,
  });

const WEEK = [0, 1, 2, 3, 4, 5, 6, 7];

test("3.6 one clock for each area and side, whatever the number of niggles", () => {
  const clocks = clocksOf([aNiggle([0]), aNiggle([3], { area: RIGHT_CALF }), aNiggle([20])], 20);
  expect(clocks.map(({ area, episodes }) => [area.side, episodes.length])).toEqual([
    ["left", 2],
    ["right", 1],
  ]);
});

test("3.6 a niggle opened anew after its place went quiet is a recurrence", () => {
  const quiet = aNiggle([0], { entries: [anEntry(0, 4), anEntry(1, 0)] });
  expect(clocksOf([quiet, aNiggle([12])], 12)[0]?.recurrence).toBe(true);
});

test("3.6 the spot is that of the niggle opened last", () => {
  const first = aNiggle([0], { spot: "insertion" });
  expect(clocksOf([aNiggle([20], { spot: "midPortion" }), first], 20)[0]?.spot).toBe("midPortion");
});

test("3.6 firm work on the place is no care day, on the other side or of unknown firmness it is one", () => {
  const treatment = (
    form: Treatment["form"],
    area: Area,
    status: Treatment["status"] = "done",
  ): Treatment => ({
    id: "t" as Treatment["id"],
    status,
    start: at(4),
    minutes: 45,
    form,
    modality: null,
    areas: [area],
  });
  const care = (one: Treatment) =>
    Math.round((clocksOf([aNiggle(WEEK)], 7, { treatments: [one] })[0]?.adherence ?? 0) * 7);
  expect(care(treatment("deep", LEFT_CALF))).toBe(6);
  expect(care(treatment("moderate", { area: "calf", side: "both" }))).toBe(6);
  expect(care(treatment("gentle", LEFT_CALF))).toBe(7);
  expect(care(treatment("deep", RIGHT_CALF))).toBe(7);
  expect(care(treatment(null, LEFT_CALF))).toBe(7);
  expect(care(treatment("deep", LEFT_CALF, "booked"))).toBe(7);
});

test("3.6 what the runner said on a day counts on that local day", () => {
  const seen: Seen = { at: at(7, 23), by: null, advice: "Rest.", pressureCap: null, mayRun: null };
  const tokyo = parseTimeZone("Asia/Tokyo");
  expect(clocksOf([aNiggle(WEEK, { seen: [seen] })], 7)[0]?.state).toBe("underCare");
  if (!tokyo.ok) throw new Error("Asia/Tokyo is a zone");
  expect(clocksOf([aNiggle(WEEK, { seen: [seen] })], 7, { zone: tokyo.value })[0]?.state).toBe("same");
  const over = aNiggle([0], { closedByRunner: at(1) });
  expect(clocksOf([over], 4)[0]?.closed).toEqual({ on: day(4), how: "silent" });
});

test("3.6 normal soreness of one side does not hold back the clock of the other", () => {
  const normal = (area: Area) => WEEK.map((number) => ({ area, date: day(number) }));
  const state = (area: Area) => clocksOf([aNiggle(WEEK)], 7, { normalSoreness: normal(area) })[0]?.state;
  expect([state(LEFT_CALF), state(RIGHT_CALF)]).toEqual(["normalSoreness", "same"]);
});

test("R5 of the lower back goes by what was answered on numbness, the last answer first", () => {
  const answer = (chosen: readonly string[], on: number) => ({ question: "numbness", chosen, at: at(on) });
  const level = (answers: Niggle["answers"]) =>
    clocksOf([aNiggle(WEEK, { area: { area: "low_back", side: "both" }, answers })], 7)[0]?.r5?.level;
  expect(level([answer(["days3"], 1)])).toBe("L2");
  expect(level([answer(["days3"], 1), answer([], 3)])).toBe("L1");
  expect(level([])).toBe("L1");
});
