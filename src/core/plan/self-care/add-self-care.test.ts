import { expect, test } from "vitest";
import { aContext } from "../../../../test/builders/a-context.ts";
import type { SelfCareId } from "../../care/index.ts";
import { addDays, because } from "../../units/index.ts";
import { derivePlan } from "../derive-plan.ts";
import type { PlanItem } from "../plan.ts";
import { addSelfCare } from "./add-self-care.ts";
import { emptyCareItem } from "./present-care.ts";

/** Every day from 18:00 to 20:00. */
const avail = Array.from({ length: 28 }, (_, day) => [day * 1440 + 1080, day * 1440 + 1200] as const);
const plan = derivePlan(aContext({ avail }));
const careOn = (day: number, kind: "selfCare" | "ice" | "heat"): PlanItem =>
  emptyCareItem({ date: addDays(plan.from, day), confidence: "high" }, kind, "");
const CALF = { area: "calf", side: "left" } as const;

test("S1 self-care stands on its date among the massages, and no massage moves", () => {
  const items = [careOn(0, "selfCare"), careOn(3, "heat"), careOn(3, "selfCare")];
  const joined = addSelfCare(plan, { items, rest: [], done: [] });
  const dates = joined.items.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
  expect(joined.items.filter(({ kind }) => kind === "massage")).toEqual(plan.items);
  expect(plan.items.length).toBeGreaterThan(0);
  expect(joined.items.filter(({ kind }) => kind !== "massage")).toEqual(items);
  expect({ ...joined, items: [] }).toEqual({ ...plan, items: [] });
});

test("S9 a place that rests is an item of today that says why", () => {
  const rest = [{ area: CALF, because: because("S9", "The calf must rest.") }];
  const { items } = addSelfCare(plan, { items: [], rest, done: [] });
  expect(items.filter(({ kind }) => kind === "rest")).toMatchObject([
    { date: plan.from, minutes: 0, areas: [CALF], because: [{ rule: "S9", text: "The calf must rest." }] },
  ]);
});

test("S7 what was done today is done in the plan, ice and warmth by their own name", () => {
  const record = (method: "ball" | "ice" | "heat", id: string) => ({
    id: id as SelfCareId,
    date: plan.from,
    at: plan.generatedAt,
    minutes: 8,
    method,
    areas: [CALF],
    moves: [],
    pressure: null,
  });
  const done = [record("ball", "b"), record("ice", "i"), record("heat", "h")];
  const { items } = addSelfCare(plan, { items: [], rest: [], done });
  expect(
    items.filter(({ status }) => status === "done").map(({ id, kind, minutes }) => [id, kind, minutes]),
  ).toEqual([
    ["b", "selfCare", 8],
    ["i", "ice", 8],
    ["h", "heat", 8],
  ]);
});

test("S1 the ids of one day's items differ, and a place's rest keeps its own", () => {
  const rest = (["left", "right"] as const).map((side) => ({
    area: { area: "calf", side } as const,
    because: because("S9", ""),
  }));
  const items = [careOn(0, "selfCare"), careOn(0, "ice"), careOn(0, "heat"), careOn(1, "selfCare")];
  const joined = addSelfCare(plan, { items, rest, done: [] });
  expect(new Set(joined.items.map(({ id }) => id)).size).toBe(joined.items.length);
});
