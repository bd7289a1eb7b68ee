import type { PlanFacts } from "./facts.ts";
import { CUT_RULES } from "./rules/cut-rules.ts";
import type { CutRule, Span } from "./rules/rule.ts";
import type { Variant } from "./variant.ts";

/** The hard rules against a kind of session at a start, in the order in which reasons are told. */
export type RulesAt = (start: number) => readonly CutRule[];

/** Lays out the spans of every rule once, to be asked for many starts. */
export function deriveRulesAt(facts: PlanFacts, variant: Variant): RulesAt {
  const cuts = CUT_RULES.map((rule) => ({ rule, spans: rule.cut(facts, variant).filter(isHard) }));
  return (start) =>
    cuts
      .filter(({ spans }) => spans.some(({ from, to }) => start >= from && start < to))
      .map(({ rule }) => rule);
}

const isHard = ({ expected }: Span): boolean => expected === null;
