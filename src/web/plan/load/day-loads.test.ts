import { expect, test } from "vitest";
import type { LoadView, PlanDayView, PlanView } from "../../../http/contract.ts";
import { addDays } from "../../design/dates.ts";
import { deriveDayLoads } from "./day-loads.ts";

const TODAY = "2026-11-24";
/** Eight weeks from a Tuesday on: 40 on Tuesdays, 60 on Sundays, rest else. */
const WEEK = [40, 0, 10, 0, 0, 60, 0];
const history: LoadView = {
  schema: "restride.load/1",
  kind: "sessionRpe",
  from: addDays(TODAY, -56),
  load: Array.from({ length: 56 }, (_, day) => WEEK[day % 7] ?? 0),
  metres: [],
  ctl: [],
  atl: [],
  tsb: [],
};

const aDay = (date: string, sessions: PlanDayView["sessions"] = []): PlanDayView => ({
  date,
  block: "normal",
  sessions,
  need: 0,
  regret: 0,
  blockedBy: [],
});

const aPlan = (days: readonly PlanDayView[]): PlanView => ({
  schema: "restride.plan/1",
  generatedAt: `${TODAY}T08:00+00:00`,
  timeZone: "UTC",
  from: TODAY,
  to: days.at(-1)?.date ?? TODAY,
  weights: "1",
  cost: { total: 0, terms: {} },
  days: [...days],
  items: [],
  unmet: [],
  warnings: [],
});

test("a day without sessions carries what that weekday usually carries", () => {
  const loads = deriveDayLoads(aPlan([aDay(TODAY), aDay("2026-11-25"), aDay("2026-11-29")]), history);
  expect([...loads].slice(-3)).toEqual([
    [TODAY, 40],
    ["2026-11-25", 0],
    ["2026-11-29", 60],
  ]);
});

test("a harder session counts for more than an easier one, by the runner's own weeks", () => {
  const hard = aDay("2026-11-25", [{ source: "planned", class: "hard" }]);
  const veryHard = aDay("2026-11-26", [{ source: "planned", class: "veryHard" }]);
  const easy = aDay("2026-11-27", [{ source: "planned", class: "easy" }]);
  const loads = deriveDayLoads(aPlan([easy, hard, veryHard]), history);
  expect([easy, hard, veryHard].map(({ date }) => loads.get(date))).toEqual([10, 40, 60]);
});

test("the days of this week that lie behind carry what was run", () => {
  const loads = deriveDayLoads(aPlan([aDay(TODAY)]), history);
  expect(loads.get("2026-11-22")).toBe(60);
  expect(loads.get("2026-11-23")).toBe(0);
});

test("without enough runs nothing is guessed", () => {
  expect(deriveDayLoads(aPlan([aDay(TODAY)]), { ...history, from: null, load: [] }).size).toBe(0);
  expect(deriveDayLoads(aPlan([aDay(TODAY)]), { ...history, load: history.load.map(() => 0) }).size).toBe(0);
});
