import type { PlanningContext } from "../context/index.ts";
import { type Because, because, type LocalDate } from "../units/index.ts";
import { deriveCandidates } from "./candidates.ts";
import { dayOfDate, instantOf, startOfDay } from "./day-axis.ts";
import { findRejections, hasSlot } from "./day-rejections.ts";
import { deriveFacts } from "./facts.ts";
import { limitsAt } from "./limits-at.ts";
import { CUT_RULES } from "./rules/cut-rules.ts";
import { sayRule } from "./rules/rule.ts";
import { T14 } from "./rules/t14-availability.ts";
import { texts } from "./texts.ts";

/**
 * Why full sessions are rejected on a day, by form and rule, in words. Empty where nothing is in the way, and for days
 * outside the horizon.
 * @source RULES 1.0 (order of reasons)
 * @example deriveWhyNot(context, friday) // [{ rule: "T1a", text: "No firm session. Firm work waits at least..." }]
 */
export function deriveWhyNot(context: PlanningContext, date: LocalDate): readonly Because[] {
  const facts = deriveFacts(context);
  const day = dayOfDate(context, date);
  if (day < 0 || day >= facts.axis.days) return [];
  const limits = limitsAt(context, instantOf(facts.axis, startOfDay(facts.axis, day + 1) - 1));
  if (limits.pressureCap <= 0) return limits.because;
  const built = deriveCandidates(facts);
  if (!hasSlot(built, day)) return [because(T14.id, T14.text)];
  return findRejections(built, day).map(({ form, rule }) => {
    const words = sayRule(CUT_RULES.find(({ id }) => id === rule)!, facts, form);
    return because(rule, texts.whyNot(form, words), { form });
  });
}
