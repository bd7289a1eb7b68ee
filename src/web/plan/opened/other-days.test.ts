import { expect, test } from "vitest";
import type { PlanDayView, PlanView } from "../../../http/contract.ts";
import { addDays } from "../../design/dates.ts";
import { listOtherDays } from "./other-days.ts";

const planOf = (regrets: readonly (number | null)[], massages: readonly string[]): PlanView => {
  const days: PlanDayView[] = regrets.map((regret, index) => ({
    date: addDays("2026-11-23", index),
    block: "normal",
    sessions: [],
    need: 0,
    regret,
    blockedBy: [],
  }));
  return {
    schema: "restride.plan/1",
    generatedAt: "2026-11-23T08:00+00:00",
    timeZone: "UTC",
    from: "2026-11-23",
    to: days.at(-1)!.date,
    weights: "1",
    cost: { total: 0, terms: {} },
    days,
    items: massages.map((date) => ({
      id: date,
      date,
      minutes: 60,
      kind: "massage",
      areas: [],
      status: "proposed",
      because: [],
    })),
    unmet: [],
    warnings: [],
  };
};

test("the three best days near a massage are shown beside it, in order of date", () => {
  const plan = planOf([3, 1, null, 2, 0, 0.5, null, 0, 0, 0, 0], ["2026-11-27"]);
  expect(listOtherDays(plan, "2026-11-27").map(({ date }) => date)).toEqual([
    "2026-11-30",
    "2026-12-01",
    "2026-12-02",
  ]);
});

test("a day with another massage is no other day", () => {
  const plan = planOf([1, 2, 0, 0, 4], ["2026-11-25", "2026-11-26"]);
  expect(listOtherDays(plan, "2026-11-25").map(({ date }) => date)).toEqual([
    "2026-11-23",
    "2026-11-24",
    "2026-11-27",
  ]);
});

test("days that cannot be booked are shown where there are no better ones", () => {
  const plan = planOf([0, null, null, null, null], ["2026-11-23"]);
  expect(listOtherDays(plan, "2026-11-23").map(({ date }) => date)).toEqual([
    "2026-11-24",
    "2026-11-25",
    "2026-11-26",
  ]);
});
