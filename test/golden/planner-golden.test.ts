import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Block } from "../../src/core/training/index.ts";
import { deriveFacts } from "../../src/core/plan/facts.ts";
import { NOWHERE } from "../../src/core/plan/board.ts";
import { deriveDayRegrets } from "../../src/core/plan/day-regret.ts";
import { findRejections } from "../../src/core/plan/day-rejections.ts";
import { derivePlan } from "../../src/core/plan/index.ts";
import { splitCost } from "../../src/core/plan/plan-cost.ts";
import { solveFacts } from "../../src/core/plan/solve-context.ts";
import { checkPlan } from "../plan-checker/check-plan.ts";
import { solveByForce } from "../plan-solver/solve-by-force.ts";
import { aContext, type ARace, type ASession, type ATreatment } from "../builders/a-context.ts";
import { findBeside } from "../builders/beside.ts";

interface Golden {
  readonly id: string;
  readonly about: string;
  readonly ctx: {
    readonly races: readonly ARace[];
    readonly past: readonly ATreatment[];
    readonly booked: readonly ATreatment[];
    readonly shown: readonly { readonly start: number; readonly form: "deep" | "moderate" | "gentle" }[];
    readonly sessions: readonly (ASession & { readonly raceCls?: string })[];
    readonly now: number;
    readonly days: number;
    readonly blocks: readonly Block[];
    readonly need0: number;
    readonly avail: readonly (readonly [number, number])[];
    readonly monthLimit?: number;
  };
  readonly expect: {
    readonly total: number;
    readonly terms: Readonly<Record<string, number>>;
    readonly items: readonly {
      readonly day: number;
      readonly start: number;
      readonly form: string;
      readonly booked: boolean;
    }[];
    readonly candidates: number;
    readonly optima: number;
    readonly dayRegret: Readonly<Record<string, number>>;
    readonly blocked: Readonly<Record<string, readonly string[]>>;
  };
}

const file = findBeside("design/planner-golden.json");
const golden: readonly Golden[] = file ? JSON.parse(readFileSync(file, "utf8")).cases : [];
if (golden.length === 0)
  console.log("planner-golden.json is not beside the repository: golden plans skipped");

const contextOf = ({ ctx }: Golden) =>
  aContext({
    ...ctx,
    monthlyLimit: ctx.monthLimit ?? null,
    sessions: ctx.sessions.map((session) => (session.raceCls ? { ...session, race: 0 } : session)),
  });

/** The golden file gives the need on the first morning outright. */
function solveGolden(one: Golden) {
  const { ctx } = one;
  const facts = deriveFacts(contextOf(one));
  return solveFacts({ ...facts, last: { ...facts.last, need: ctx.need0 } });
}

test.skipIf(golden.length === 0)("there are twelve golden plans", () => {
  expect(golden).toHaveLength(12);
});

test.each(golden.map((one) => [one.id, one] as const))("%s breaks no hard rule", (_id, one) => {
  const context = contextOf(one);
  expect(checkPlan(context, derivePlan(context))).toEqual([]);
});

test.each(golden.map((one) => [one.id, one.about, one] as const))("%s %s", (_id, _about, one) => {
  const { built, problem, solution } = solveGolden(one);
  const { facts } = built;
  const regrets = [...deriveDayRegrets(problem, solution)];
  const days = regrets.map((_, day) => day);
  const rejected = days
    .map(
      (day) =>
        [
          day,
          findRejections(built, day)
            .map(({ form, rule }) => `${form}:${rule}`)
            .sort(),
        ] as const,
    )
    .filter(([, list]) => list.length > 0);
  const nonZero = (terms: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== 0));
  expect({
    total: solution.total,
    terms: splitCost(built, problem, solution),
    items: solution.chosen.map((node) => ({
      day: problem.day[node],
      start: problem.start[node],
      form:
        problem.booked[node] === 1
          ? facts.booked[problem.source[node]!]!.form
          : facts.variants[built.candidates.variant[problem.source[node]!]!]!.form,
      booked: problem.booked[node] === 1,
    })),
    candidates: problem.count,
    optima: solveByForce(problem).optima.length,
    dayRegret: Object.fromEntries(
      days.filter((day) => regrets[day]! < NOWHERE).map((day) => [String(day), regrets[day]]),
    ),
    blocked: Object.fromEntries(rejected),
  }).toEqual({
    total: one.expect.total,
    terms: nonZero(one.expect.terms),
    items: one.expect.items.map(({ day, start, form, booked }) => ({ day, start, form, booked })),
    candidates: one.expect.candidates,
    optima: one.expect.optima,
    dayRegret: one.expect.dayRegret,
    blocked: Object.fromEntries(
      Object.entries(one.expect.blocked).map(([day, list]) => [day, [...list].sort()]),
    ),
  });
});
