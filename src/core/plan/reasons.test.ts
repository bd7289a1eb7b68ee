import { expect, test } from "vitest";
import { type ASession, aContext, type ContextLiteral } from "../../../test/builders/a-context.ts";
import { checkPlan } from "../../../test/plan-checker/check-plan.ts";
import type { PlanningContext } from "../context/index.ts";
import { derivePlan } from "./derive-plan.ts";

const at = (day: number, hour: number, minute = 0): number => day * 1440 + hour * 60 + minute;

const heavy = (days: number): NonNullable<ContextLiteral["blocks"]> => Array(days).fill("heavy");

const evenings = (days: number) =>
  Array.from({ length: days }, (_, day) => [at(day, 17), at(day, 20)] as const);

const expected = (day: number, hour: number, more: Partial<ASession> = {}): ASession => ({
  cls: "veryHard",
  start: at(day, hour),
  end: at(day, hour + 1),
  status: "expected",
  ...more,
});

const textsOf = (literal: ContextLiteral, item = 0) =>
  derivePlan(aContext(literal)).items[item]!.because.map(({ text }) => text);

test("T14 a session never overlaps one that is only expected", () => {
  const sessions = [1, 3, 5].map((day) => expected(day, 18));
  const literal: ContextLiteral = {
    blocks: heavy(7),
    sessions,
    avail: [1, 3, 5].map((day) => [at(day, 18), at(day, 19)] as const),
  };
  expect(derivePlan(aContext(literal)).items).toEqual([]);
  const open = { ...literal, avail: evenings(7) };
  expect(checkPlan(aContext(open), derivePlan(aContext(open)))).toEqual([]);
});

test("E10 a session too near an expected one names it, says why it pays, and is never called the best day", () => {
  const literal: ContextLiteral = {
    blocks: heavy(14),
    sessions: [expected(4, 18)],
    avail: [
      [at(4, 8), at(4, 10)],
      [at(13, 18), at(13, 20)],
    ],
  };
  const texts = textsOf(literal).join(" ");
  expect(texts).toContain(
    "before Friday's expected very hard run, too near for firm work if you do run then.",
  );
  expect(texts).not.toContain("best day");
  expect(texts).not.toContain("only day");
});

test("E10 of two breaches the one an hour from the expected run is the dearer", () => {
  const cost = (hour: number) =>
    derivePlan(
      aContext({ blocks: heavy(14), sessions: [expected(4, 20)], avail: [[at(4, hour), at(4, hour + 1)]] }),
    ).cost.terms.expected;
  expect(
    derivePlan(aContext({ blocks: heavy(14), sessions: [expected(4, 20)], avail: [[at(4, 0), at(4, 1)]] }))
      .cost.terms.expected,
  ).toBe(1.5);
  expect(cost(18)).toBe(3);
});

test("T16 the first firm session is shown with 45 minutes and pressure 3, and the next one is not", () => {
  const plan = derivePlan(aContext({ blocks: heavy(14), avail: evenings(14) }));
  expect(plan.items.map(({ form, minutes, pressureCap }) => [form, minutes, pressureCap])).toEqual([
    ["deep", 45, 3],
    ["deep", 60, 4],
  ]);
  expect(plan.items[0]!.because.filter(({ rule }) => rule === "T16").map(({ text }) => text)[0]).toContain(
    "45 minutes, pressure 3 of 5 at most",
  );
  const used = derivePlan(
    aContext({ blocks: heavy(7), avail: evenings(7), past: [{ start: at(-60, 18), form: "deep" }] }),
  );
  expect(used.items[0]).toMatchObject({ form: "deep", minutes: 60, pressureCap: 4 });
});

test("T16 a first firm session that is booked keeps its length and asks for pressure 3", () => {
  const plan = derivePlan(aContext({ days: 14, booked: [{ start: at(3, 18), form: "deep" }] }));
  expect(plan.items[0]).toMatchObject({ status: "booked", minutes: 60, pressureCap: 3 });
  expect(plan.items[0]!.because.map(({ rule }) => rule)).toEqual(["T16", "T14"]);
});

test("1.4 a session that stays because it was shown says so, and no longer that its day is the best", () => {
  const literal: ContextLiteral = {
    blocks: heavy(8),
    past: [{ start: at(-7, 18), form: "deep" }],
    sessions: [{ cls: "veryHard", start: at(0, 6), end: at(0, 8) }],
    avail: [
      [at(2, 17), at(2, 19)],
      [at(4, 17), at(4, 19)],
    ],
  };
  const moved = derivePlan(aContext(literal)).items[0]!;
  expect(moved.date).toBe("2026-10-28");
  const kept = derivePlan(aContext({ ...literal, shown: [{ start: at(4, 17), form: "deep" }] })).items[0]!;
  expect(kept.date).toBe("2026-10-30");
  expect(kept.because[0]!.text).toBe("Kept where you saw it: moving to Wednesday would gain little.");
  expect(kept.because.map(({ text }) => text).join(" ")).not.toContain("best day");
});

test("T9 with nothing very hard near the due date leads", () => {
  const plan = derivePlan(
    aContext({ days: 28, past: [{ start: at(-15, 18), form: "deep" }], avail: evenings(28) }),
  );
  expect(plan.items[0]!.because.map(({ rule }) => rule).slice(0, 2)).toEqual(["T6", "T9"]);
  expect(plan.items[0]!.because[0]!.text).toContain("days after your last session");
});

test("T9 where days are unknown no more than what is known is claimed", () => {
  const literal: ContextLiteral = {
    days: 14,
    past: [{ start: at(-25, 18), form: "deep" }],
    avail: evenings(14),
  };
  const known = aContext(literal);
  const days = known.days.map((day) => ({ ...day, known: false }));
  const unknown: PlanningContext = { ...known, days };
  expect(derivePlan(unknown).items[0]!.because[1]!.text).toBe(
    "No very hard session is known within a week of it.",
  );
});

test("T6 without an earlier session the first good day is taken, when that is not today", () => {
  expect(textsOf({ days: 14, avail: [[at(6, 18), at(6, 20)]] })[0]).toBe(
    "No earlier session is known, so the first good day was taken.",
  );
});

test("T7 a medium session says what kept firm work away", () => {
  const near: ContextLiteral = {
    blocks: heavy(7),
    past: [{ start: at(-24, 18), form: "deep" }],
    sessions: [{ cls: "veryHard", start: at(0, 18), end: at(0, 19) }],
    avail: [[at(2, 12), at(2, 14)]],
  };
  expect(textsOf(near)).toContain(
    "Medium, because it is too soon after Monday's very hard run for firm work.",
  );
  const guessed: ContextLiteral = {
    ...near,
    sessions: [expected(3, 8, { cls: "hard" })],
  };
  expect(textsOf(guessed)).toContain(
    "Medium, because Thursday's expected hard run is too near for firm work.",
  );
});

test("T3 a race is named only near its limit, and of two the one that binds", () => {
  const literal = (day: number): ContextLiteral => ({
    days: 28,
    past: [{ start: at(-21, 18), form: "deep" }],
    races: [{ cls: "mid", prio: "B", start: at(day, 9), end: at(day, 11) }],
    avail: [[at(1, 17), at(1, 19)]],
  });
  const rules = (day: number) => derivePlan(aContext(literal(day))).items[0]!.because.map(({ rule }) => rule);
  expect(rules(7)).toContain("T3");
  expect(rules(9)).not.toContain("T3");
  const both = literal(8);
  const long = { cls: "long" as const, prio: "B" as const, start: at(8, 15), end: at(8, 19) };
  const short = { cls: "short" as const, prio: "B" as const, start: at(7, 9), end: at(7, 10) };
  const [reason] = derivePlan(aContext({ ...both, races: [short, long] })).items[0]!.because.filter(
    ({ rule }) => rule === "T3",
  );
  expect(reason!.text).toContain("the race on Tuesday 3 November");
  expect(reason!.text).toMatch(/\d days before/);
});

test("T6 an unmet wish tells the first date that works", () => {
  const plan = derivePlan(
    aContext({
      blocks: heavy(21),
      past: [{ start: at(-12, 18), form: "deep" }],
      avail: [[at(18, 18), at(18, 20)]],
    }),
  );
  expect(plan.unmet[0]!.text).toContain("The first slot is Friday 13 November.");
});

test("2.11 after two unknown weeks the plan says that nothing is expected any more", () => {
  const context = aContext({ days: 14, avail: evenings(14) });
  const days = context.days.map((day, index) => ({ ...day, known: index < context.todayIndex - 14 }));
  const [first] = derivePlan({ ...context, days }).warnings;
  expect(first).toEqual({
    rule: "2.11",
    level: "warning",
    text: "No runs known since 11 October: nothing is expected any more. Import your runs, or enter a plan.",
  });
  expect(derivePlan(context).warnings.map(({ rule }) => rule)).not.toContain("2.11");
});

test("E11 the warning says how to end it", () => {
  const context = aContext({ days: 14, context: { frozenUntil: aContext().now } });
  const days = context.days.map((day, index) => ({ ...day, known: index < context.todayIndex - 3 }));
  const texts = derivePlan({ ...context, days }).warnings.map(({ text }) => text);
  expect(texts[0]).toContain("nothing is missing on 2026-10-23, 2026-10-24, 2026-10-25.");
});

test("no sentence of a plan holds a rule's code", () => {
  const sessions = [1, 3, 5, 8, 10, 12].map((day) => ({ ...expected(day, 18), status: "planned" as const }));
  const plan = derivePlan(aContext({ blocks: heavy(14), sessions, avail: evenings(14) }));
  const texts = [...plan.items.flatMap(({ because }) => because), ...plan.unmet, ...plan.warnings].map(
    ({ text }) => text,
  );
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) expect(text).not.toMatch(/\b[TMEX]\d/);
});

test("T2 a session planned on the day after the horizon holds its last evening free of firm work", () => {
  const literal: ContextLiteral = {
    days: 7,
    past: [{ start: at(-27, 18), form: "deep" }],
    avail: [[at(6, 18), at(6, 20)]],
  };
  expect(derivePlan(aContext(literal)).items.map(({ form }) => form)).toEqual(["deep"]);
  const longer = aContext({
    ...literal,
    days: 10,
    sessions: [{ cls: "hard", start: at(7, 7), end: at(7, 8) }],
  });
  const plan = derivePlan({ ...longer, horizon: 7 });
  expect(plan.items.filter(({ form }) => form === "deep")).toEqual([]);
  expect(plan.days).toHaveLength(7);
});
