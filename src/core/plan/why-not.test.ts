import { expect, test } from "vitest";
import { aContext, type ContextLiteral } from "../../../test/builders/a-context.ts";
import { aRandomContext } from "../../../test/builders/a-random-context.ts";
import { NO_LIMITS } from "../niggle/index.ts";
import { addDays, addMinutes, because } from "../units/index.ts";
import { derivePlan } from "./derive-plan.ts";
import { deriveMovePrice } from "./move-price.ts";
import { deriveWhyNot } from "./why-not.ts";

const at = (day: number, hour: number): number => day * 1440 + hour * 60;

const week: ContextLiteral = {
  blocks: Array(7).fill("heavy"),
  past: [{ start: at(-12, 18), form: "deep" }],
  sessions: [
    { cls: "veryHard", start: at(0, 6), end: at(0, 7) },
    { cls: "veryHard", start: at(6, 18), end: at(6, 19) },
  ],
  avail: Array.from({ length: 7 }, (_, day) => [at(day, 8), at(day, 10)] as const),
};

const whyOn = (day: number, context = aContext(week)) =>
  deriveWhyNot(context, addDays(context.today, day)).map(
    ({ rule, inputs }) => `${rule} ${inputs.form ?? ""}`,
  );

test("1.0 the first and the last day say what is in the way, days outside the plan say nothing", () => {
  expect(whyOn(0)).toEqual(["T1d moderate", "T1a deep"]);
  expect(whyOn(6)).toEqual(["T10 moderate", "T2 deep"]);
  expect(whyOn(-1)).toEqual([]);
  expect(whyOn(7)).toEqual([]);
});

test("T13 a day on which nothing is allowed says so, and one on which that passes by evening does not", () => {
  const closed = {
    ...NO_LIMITS,
    pressureCap: 0,
    because: [because("X-fever", "Nothing while you are ill.")],
  };
  const context = aContext({ ...week, context: { limits: closed } });
  expect(whyOn(3, context)).toEqual(["X-fever "]);
  const later = [{ from: aContext({ now: at(3, 7) }).now, limits: NO_LIMITS }];
  const passes = { ...context, laterLimits: later };
  expect(whyOn(2, passes)).toEqual(["X-fever "]);
  expect(whyOn(3, passes)).toEqual([]);
  const atMidnight = { ...context, laterLimits: [{ ...later[0]!, from: aContext({ now: at(4, 0) }).now }] };
  expect(whyOn(3, atMidnight)).toEqual(["X-fever "]);
});

test("a move has its price in points, by its own form", () => {
  const context = aContext(week);
  const priceOf = (minute: number, form: "deep" | "moderate") =>
    deriveMovePrice(context, { start: addMinutes(context.now, minute), form });
  const { days } = derivePlan(context);
  expect(priceOf(at(2, 8), "deep").regret).toBe(days[2]!.regret);
  expect(priceOf(at(2, 8), "moderate").regret).toBeCloseTo(days[2]!.regret! + 0.6, 6);
});

test("T13 a firm session has no price while only light hands are allowed", () => {
  const context = aContext({ ...week, context: { limits: { ...NO_LIMITS, pressureCap: 2 } } });
  expect(deriveMovePrice(context, { start: addMinutes(context.now, at(2, 8)), form: "deep" })).toEqual({
    regret: null,
    blockedBy: ["T13"],
  });
});

test("T14 a move into a month that is full has no price", () => {
  const context = aContext({ ...week, monthlyLimit: 1 });
  expect(deriveMovePrice(context, { start: addMinutes(context.now, at(2, 8)), form: "deep" })).toEqual({
    regret: null,
    blockedBy: ["T14"],
  });
});

test("what a plan costs is the sum of what it names", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const { cost } = derivePlan(
      aRandomContext({ seed, days: [14, 40], windows: 2, freeDays: 0.6, halfHours: 6 }),
    );
    const sum = Object.values(cost.terms).reduce((total, value) => total + value, 0);
    expect(sum).toBeCloseTo(cost.total, 6);
  }
});
