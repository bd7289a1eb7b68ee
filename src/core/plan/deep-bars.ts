import type { PlanningContext } from "../context/index.ts";
import { type Because, because, type Instant } from "../units/index.ts";
import { instantOf } from "./day-axis.ts";
import { deriveFacts, type PlanFacts } from "./facts.ts";
import { M5 } from "./rules/m5-after-long-effort.ts";
import { type CutRule, type Span, sayRule } from "./rules/rule.ts";
import { T1A } from "./rules/t1a-deep-after-very-hard.ts";
import { T3 } from "./rules/t3-before-race.ts";
import { T4 } from "./rules/t4-after-race.ts";
import { T12 } from "./rules/t12-unknown-days.ts";

/** A stretch of time without firm work. */
export interface DeepBar {
  readonly from: Instant;
  /** Null where no end is known. */
  readonly to: Instant | null;
  /** The rule that holds longest in it. */
  readonly because: Because;
}

/** What a therapist has to know of: races and what lies behind. Ordinary hard sessions ahead are the planner's affair. */
const TOLD: readonly CutRule[] = [T12, T3, T4, M5, T1A];

interface Told extends Span {
  readonly rule: CutRule;
}

/**
 * When firm work is off from now on, in order of time: after very hard sessions, before and after races, while days are
 * unknown. Sessions that are only expected bar nothing (E10).
 * @source RULES T1a, T3, T4, T12 and M5
 * @example listDeepBars(context)[0]?.to // Thursday, 19:35
 */
export function listDeepBars(context: PlanningContext): readonly DeepBar[] {
  const facts = deriveFacts(context);
  const spans = TOLD.flatMap((rule) => spansOf(rule, facts)).sort((one, other) => one.from - other.from);
  const last = facts.axis.starts.at(-1)!;
  return joinSpans(spans).map(({ from, to, rule }) => ({
    // A span begins with the first minute that is forbidden: the one before is the last that is allowed.
    from: instantOf(facts.axis, Math.max(from - 1, facts.now)),
    to: to > last ? null : instantOf(facts.axis, to),
    because: because(rule.id, sayRule(rule, facts, "deep")),
  }));
}

const spansOf = (rule: CutRule, facts: PlanFacts): readonly Told[] =>
  rule
    .cut(facts, { form: "deep", minutes: 0, full: true })
    .filter(({ to, expected }) => expected === null && to > facts.now)
    .map((span) => ({ ...span, rule }));

/** Stretches that touch are one; the rule that ends last speaks for it. */
function joinSpans(spans: readonly Told[]): readonly Told[] {
  const joined: Told[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before === undefined || span.from > before.to + 1) joined.push(span);
    else if (span.to > before.to) joined[joined.length - 1] = { ...before, to: span.to, rule: span.rule };
  }
  return joined;
}
