import { instantOf } from "../../src/core/plan/day-axis.ts";
import { formatRace, formatSession } from "../../src/core/plan/day-words.ts";
import { deriveFacts, type PlanFacts } from "../../src/core/plan/facts.ts";
import { CUT_RULES } from "../../src/core/plan/rules/cut-rules.ts";
import { deriveGentleWindows } from "../../src/core/plan/rules/m5-after-long-effort.ts";
import { type CutRule, FAR, type Span, sayRule } from "../../src/core/plan/rules/rule.ts";
import { findGate } from "../../src/core/plan/rules/t4-gate.ts";
import { findCrowdedStretches } from "../../src/core/plan/rules/t5-several-races.ts";
import type { Variant } from "../../src/core/plan/variant.ts";
import type { RuleWeek } from "./rule-weeks.ts";

const VARIANTS: readonly Variant[] = [
  ...[20, 30, 45, 60].map((minutes) => ({ form: "gentle" as const, minutes, full: false })),
  ...[30, 45].map((minutes) => ({ form: "moderate" as const, minutes, full: true })),
  { form: "deep", minutes: 60, full: true },
];

/**
 * What each rule forbids a runner, as text: the starts from the first minute up to the first one that is free again.
 * Made to be held against RULES by people, and to show what a change does.
 */
export function readRules({ rules, context }: RuleWeek): string {
  const facts = deriveFacts(context);
  const clock = clockOf(facts);
  const lines = [
    ...facts.sessions.map((one) => `${formatSession(facts, one)}: ${one.class}, ${clock(one.start)} to ${clock(one.end)}`),
    "",
    ...CUT_RULES.filter(({ id }) => rules.includes(id)).flatMap((rule) => readRule(rule, facts)),
    "## Gentle work is worth something",
    ...deriveGentleWindows(facts).map(
      ({ from, to, value, reason, session }) =>
        `- ${reason}${session ? ` (${formatSession(facts, session)})` : ""}: ${clock(from)} to ${clock(to)}, ${value}`,
    ),
    "## After and between races",
    ...facts.races.map((race) => `- ${formatRace(facts, race)}, ${race.class}: gate ${findGate(race, facts)}`),
    ...findCrowdedStretches(facts).map(
      ({ from, to, after, before }) =>
        `- no firm work from ${clock(from)} to ${clock(to)}, between ${formatRace(facts, after)} and ${formatRace(facts, before)}`,
    ),
    "",
  ];
  return lines.join("\n");
}

function readRule(rule: CutRule, facts: PlanFacts): readonly string[] {
  const lines = VARIANTS.flatMap((variant) => {
    const spans = rule.cut(facts, variant).filter(({ from, to }) => from < to).map((span) => readSpan(span, facts));
    return spans.length === 0 ? [] : [`- ${variant.form} ${variant.minutes}: ${sayRule(rule, facts, variant.form)}`, ...spans];
  });
  return lines.length === 0 ? [] : [`## ${rule.id}`, ...lines, ""];
}

function readSpan({ from, to, expected }: Span, facts: PlanFacts): string {
  const clock = clockOf(facts);
  const session = expected === null ? null : facts.sessions[expected]!;
  return `  * ${clock(from)} to ${clock(to)}${session ? `, if there is ${formatSession(facts, session)}` : ""}`;
}

const WEEKDAY = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });

const clockOf =
  ({ axis }: PlanFacts) =>
  (minute: number): string => {
    if (minute <= -FAR) return "ever";
    if (minute >= FAR) return "the end";
    const at = new Date(instantOf(axis, minute));
    return `${WEEKDAY.format(at)} ${at.toISOString().slice(5, 16).replace("T", " ")}`;
  };
