import { expect, test } from "vitest";
import { aContext } from "../../test/builders/a-context.ts";
import { derivePlan, type Plan, type PlanItem } from "../core/plan/index.ts";
import { addHours } from "../core/units/index.ts";
import { findChanges } from "./plan-changes.ts";

const plan = derivePlan(aContext({ days: 28, booked: [{ start: 18 * 60, form: "deep" }] }));
const booked = plan.items[0]!;

const planOf = (...items: readonly PlanItem[]): Plan => ({ ...plan, items });
const later = (id: string, hours: number): PlanItem => ({
  ...booked,
  id,
  start: booked.start && addHours(booked.start, hours),
});

const ids = (before: Plan, after: Plan) =>
  findChanges(before, after).map(({ from, to }) => [from?.id ?? null, to?.id ?? null]);

test("plans that are the same differ in nothing", () => {
  expect(ids(planOf(booked, later("b", 200)), planOf(booked, later("b", 200)))).toEqual([]);
});

test("a session that moves is one change, and so is one that another near it replaces", () => {
  expect(ids(planOf(later("a", 100)), planOf(later("a", 400)))).toEqual([["a", "a"]]);
  expect(ids(planOf(later("a", 100)), planOf(later("b", 150)))).toEqual([["a", "b"]]);
});

test("sessions further apart than 84 hours go and come each for itself, in order of time", () => {
  expect(ids(planOf(later("a", 300)), planOf(later("b", 100)))).toEqual([
    [null, "b"],
    ["a", null],
  ]);
});

test("a booking that is marked now is a change", () => {
  const marked: PlanItem = { ...booked, status: "cancelSuggested" };
  expect(ids(planOf(booked), planOf(marked))).toEqual([[booked.id, booked.id]]);
});

test("of two new sessions the nearer one stands for the old, and none stands for two", () => {
  expect(ids(planOf(later("a", 100), later("b", 190)), planOf(later("c", 110), later("d", 170)))).toEqual([
    ["a", "c"],
    ["b", "d"],
  ]);
});
