import { NOWHERE } from "./board.ts";
import { instantOf, startOfDay } from "./day-axis.ts";
import { deriveDayRegrets } from "./day-regret.ts";
import { findRejections, hasSlot } from "./day-rejections.ts";
import type { PlanFacts } from "./facts.ts";
import { rateOf } from "./facts.ts";
import type { Chosen } from "./items.ts";
import { limitsAt } from "./limits-at.ts";
import type { PlanDay, PlanItem } from "./plan.ts";
import { bookedInside } from "./problem.ts";
import type { SolvedContext } from "./solve-context.ts";
import { WEIGHTS } from "./weights.ts";

/** Every day of the horizon: its need, what a session on it would cost, and the rules in the way. */
export function deriveDays(
  solved: SolvedContext,
  { chosen, items }: { readonly chosen: readonly Chosen[]; readonly items: readonly PlanItem[] },
): readonly PlanDay[] {
  const { built, display } = solved;
  const { context, axis } = built.facts;
  const regrets = deriveDayRegrets(display.problem, display.solution, findCancelled(built.facts, items));
  const needs = gatherPlanNeed(built.facts, chosen);
  return Array.from({ length: axis.days }, (_, day) => {
    const { date, block, sessions } = context.days[context.todayIndex + day]!;
    const regret = regrets[day]! >= NOWHERE ? null : regrets[day]! / WEIGHTS.scale;
    const rules = blockedBy(solved, day);
    const shut = regret === null ? orHours(new Set(rules)) : rules;
    return { date, block, sessions, need: needs[day]!, regret, blockedBy: shut };
  });
}

/** Places of the booked sessions that are better cancelled: a day is not good for what should not be. */
function findCancelled(facts: PlanFacts, items: readonly PlanItem[]): ReadonlySet<number> {
  const ids = items.filter(({ status }) => status === "cancelSuggested").map(({ id }) => id);
  const places = bookedInside(facts).map(({ treatment }, place) => (ids.includes(treatment.id) ? place : -1));
  return new Set(places);
}

/** Need at the start of each day, gathered since the last full session of the plan or before it. */
export function gatherPlanNeed({ axis, context, last }: PlanFacts, chosen: readonly Chosen[]): Float64Array {
  const reset = new Set(chosen.filter(({ full }) => full).map(({ day }) => day));
  const needs = new Float64Array(axis.days);
  let need = last.need;
  for (let day = 0; day < axis.days; day += 1) {
    needs[day] = need;
    if (reset.has(day)) need = 0;
    need += rateOf(context, day);
  }
  return needs;
}

/** The rules that reject full sessions on a day, each once; T14 where no hour is free. */
export function blockedBy({ built }: Pick<SolvedContext, "built">, day: number): readonly string[] {
  const limits = limitsOnDay(built.facts, day);
  if (limits.pressureCap <= 0)
    return ruleIds(
      limits.because.map(({ rule }) => rule),
      "T13",
    );
  const rules = findRejections(built, day).map(({ rule }) => rule);
  return hasSlot(built, day) ? [...new Set(rules)] : ["T14"];
}

/** Where no rule shuts out a session, the free hours are too short or the month has all that it may hold (T14). */
export const orHours = (rules: ReadonlySet<string>): readonly string[] =>
  rules.size > 0 ? [...rules] : ["T14"];

/** The limits at the end of a day: what passes before leaves room on it. */
const limitsOnDay = ({ context, axis }: PlanFacts, day: number) =>
  limitsAt(context, instantOf(axis, startOfDay(axis, day + 1) - 1));

const ruleIds = (rules: readonly string[], fallback: string): readonly string[] =>
  rules.length > 0 ? [...new Set(rules)] : [fallback];
