import type { Instant } from "../../../units/index.ts";
import type { TriageEffect } from "../effects.ts";
import type { Facts, RunnerFacts } from "../facts.ts";
import type { Finding, TriageRuleId, Urgency } from "../finding.ts";

/** A rule of triage as people meet it: its id, one sentence, and where it comes from (RULES: checked, known, practice, our own). */
export interface RCard {
  readonly id: TriageRuleId;
  readonly text: string;
  readonly tag: "V" | "K" | "P" | "D";
  /** Papers by DOI or journal; absent where it rests on clinical lists alone. */
  readonly sources?: readonly string[];
}

/** A rule and what it looks for: in a niggle, in the runner as a whole, or in both. */
export interface TriageRule extends RCard {
  readonly find?: (facts: Facts) => readonly Finding[];
  readonly findInRunner?: (facts: RunnerFacts) => readonly Finding[];
}

/** A finding where its evidence is there, else none. */
export function fire(finding: {
  readonly rule: TriageRuleId;
  readonly arm: string;
  readonly urgency: Urgency;
  readonly evidenceAt: Instant | null;
  readonly effects?: readonly TriageEffect[];
}): readonly Finding[] {
  const { evidenceAt, effects = [] } = finding;
  return evidenceAt === null ? [] : [{ ...finding, evidenceAt, effects }];
}
