import { expect, test } from "vitest";
import { aContext, MONDAY } from "../../../test/builders/a-context.ts";
import { MODALITIES } from "../care/index.ts";
import { addDays } from "../units/index.ts";
import { derivePlan } from "./derive-plan.ts";
import { needRateOn } from "./need.ts";

const at = (day: number, hour: number): number => (day * 24 + hour) * 60;
const avail = Array.from({ length: 42 }, (_, day) => [at(day, 18), at(day, 21)] as const);
const wishes = { modalities: MODALITIES };
const context = aContext({ days: 42, avail, wishes, past: [{ start: at(-1, 18), form: "deep" }] });
const daysUntilNext = (comeBackIn: number | null): number => {
  const said =
    comeBackIn === null
      ? {}
      : { comeBack: { from: addDays(MONDAY, -1), on: addDays(MONDAY, comeBackIn - 1) } };
  const item = derivePlan({ ...context, ...said }).items.find(({ kind }) => kind === "massage");
  return Math.round(((item?.start ?? 0) - context.days[context.todayIndex]!.start) / 86_400_000);
};

test("B9 T6 the next massage is due when the therapist asked to come back, sooner or later than usual", () => {
  const usual = daysUntilNext(null);
  expect(daysUntilNext(10)).toBeLessThan(usual);
  expect(Math.abs(daysUntilNext(10) - 9)).toBeLessThanOrEqual(3);
  expect(daysUntilNext(35)).toBeGreaterThan(usual);
});

test("B9 what decided is told: the therapist's word and its day", () => {
  const comeBack = { from: addDays(MONDAY, -1), on: addDays(MONDAY, 9) };
  const item = derivePlan({ ...context, comeBack }).items.find(({ kind }) => kind === "massage");
  expect(item?.because.some(({ rule, text }) => rule === "B9" && /come back about/.test(text))).toBe(true);
});

test("T6 the need grows so that it is due on the day that was said, and as ever before and after", () => {
  const comeBack = { from: addDays(MONDAY, 0), on: addDays(MONDAY, 10) };
  const rate = (day: number): number =>
    needRateOn({ ...context, comeBack }, { date: addDays(MONDAY, day), block: "normal" });
  expect([rate(-1), rate(0), rate(9), rate(10)]).toEqual([1 / 21, 1 / 10, 1 / 10, 1 / 21]);
});

test("B9 sore legs take a point from firm work, proposed and booked alike", () => {
  const booked = aContext({
    days: 42,
    avail,
    wishes,
    past: [{ start: at(-28, 18), form: "deep" }],
    booked: [{ start: at(3, 18), form: "deep" }],
  });
  const capOf = (plan: ReturnType<typeof derivePlan>): readonly (number | null)[] =>
    plan.items.filter(({ form }) => form === "deep").map(({ pressureCap }) => pressureCap);
  const caps = capOf(derivePlan(booked));
  expect(caps.length).toBeGreaterThan(1);
  expect(Math.max(...caps.map((cap) => cap ?? 0))).toBe(4);
  const tuned = capOf(derivePlan({ ...booked, firmPressure: 3 }));
  expect(tuned.length).toBe(caps.length);
  expect(Math.max(...tuned.map((cap) => cap ?? 0))).toBe(3);
});
