import type { Form } from "../care/index.ts";
import type { PlanningContext } from "../context/index.ts";
import { type Because, because } from "../units/index.ts";
import { deriveFacts, type PlanFacts } from "./facts.ts";
import { CUT_RULES } from "./rules/cut-rules.ts";
import { type CutRule, sayRule } from "./rules/rule.ts";
import { texts } from "./texts.ts";
import { deepMinutes, FORM_PRESSURE, gentleIsFull } from "./variant.ts";

/** The firmest form that no rule forbids right now, and what bars the next firmer one. */
export interface AllowedNow {
  readonly pressure: Form | "none";
  readonly because: readonly Because[];
}

/** Being free or not says nothing about what the legs can take. */
const ABOUT_THE_LEGS = CUT_RULES.filter(({ id }) => id !== "T14");

/** Lengths of a gentle session, longest first, minutes (M5). */
const GENTLE_LENGTHS = [45, 30, 20] as const;
const MODERATE_MINUTES = 45;

/**
 * What pressure is fine for a treatment that starts now, whatever the runner's free hours, and what bars the next firmer
 * one; for gentle work also how long it may last. Rules against sessions that are only expected do not forbid, they are
 * preferences (E10).
 * @source RULES 1.1 to 1.3 (practice)
 * @example deriveAllowedNow(context).pressure // "moderate"
 */
export function deriveAllowedNow(context: PlanningContext): AllowedNow {
  const facts = deriveFacts(context);
  const { pressureCap, because: limits } = context.limits;
  if (pressureCap <= 0)
    return { pressure: "none", because: limits.length > 0 ? limits : [because("T13", texts.unmet.nothing)] };
  const deep = findBarriers(facts, "deep", deepMinutes(context.wishes));
  if (deep.length === 0) return { pressure: "deep", because: [] };
  const moderate = findBarriers(facts, "moderate", context.wishes.minutes ?? MODERATE_MINUTES);
  if (moderate.length === 0) return { pressure: "moderate", because: deep };
  const lengths = GENTLE_LENGTHS.map((minutes) => ({ minutes, rules: findRules(facts, "gentle", minutes) }));
  const longest = lengths.findIndex(({ rules }) => rules.length === 0);
  if (longest < 0) {
    const rules = lengths.at(-1)!.rules;
    return {
      pressure: "none",
      because: [...rules.map((rule) => sayBarrier(facts, rule, "gentle")), ...limits],
    };
  }
  const barred = lengths[longest - 1]?.rules[0];
  const { minutes } = lengths[longest]!;
  const limit = barred ? [because(barred.id, texts.gentleMinutes(minutes), { minutes })] : [];
  return { pressure: "gentle", because: [...moderate, ...limit] };
}

/** What bars a form now: the runner's own choice, the limits, else the rules. */
function findBarriers(facts: PlanFacts, form: "deep" | "moderate", minutes: number): readonly Because[] {
  const { limits, wishes } = facts.context;
  if (wishes.gentleOnly) return [because("T6", texts.gentleOnlyNow)];
  const cap = limits.pressureCap;
  if (gentleIsFull({ pressureCap: cap, wishes }) || cap < FORM_PRESSURE[form])
    return [because("T13", texts.capped(cap), { cap }), ...limits.because];
  return findRules(facts, form, minutes).map((rule) => sayBarrier(facts, rule, form));
}

const sayBarrier = (facts: PlanFacts, rule: CutRule, form: Form): Because =>
  because(rule.id, sayRule(rule, facts, form), { form });

const findRules = (facts: PlanFacts, form: Form, minutes: number): readonly CutRule[] =>
  ABOUT_THE_LEGS.filter(({ cut }) =>
    cut(facts, { form, minutes, full: true }).some(
      ({ from, to, expected }) => expected === null && from <= facts.now && facts.now < to,
    ),
  );
