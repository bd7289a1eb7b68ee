import type { Form } from "../../care/index.ts";
import type { RuleCard } from "../../units/index.ts";
import type { PlanFacts } from "../facts.ts";
import type { Variant } from "../variant.ts";

/** Starts that a rule forbids, in minutes since today's midnight: from the first, up to but not including the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Index of the expected session that asks for it: then it is a strong preference only (E10); null where hard. */
  readonly expected: number | null;
}

/** A rule that forbids starts outright, whatever else is planned. */
export interface CutRule extends RuleCard {
  /** Why it rejects a form, where the sentence of the card says too little or too much. */
  readonly why?: (facts: PlanFacts, form: Form) => string;
  readonly cut: (facts: PlanFacts, variant: Variant) => readonly Span[];
}

export const HOUR = 60;

/** Further away than anything on the axis. */
export const FAR = 100_000_000;

/** A span that holds whatever the weekly rhythm says. */
export const hardSpan = (from: number, to: number): Span => ({ from, to, expected: null });

/** The sentence for a runner whose session of a form a rule rejects. */
export const sayRule = (rule: CutRule, facts: PlanFacts, form: Form): string =>
  rule.why?.(facts, form) ?? rule.text;
