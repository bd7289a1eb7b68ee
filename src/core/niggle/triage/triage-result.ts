import type { Area } from "../../body/index.ts";
import type { Because, Instant } from "../../units/index.ts";
import type { Level } from "../niggle.ts";
import type { QuestionId } from "../questions/question.ts";
import type { TriageEffect } from "./effects.ts";
import type { TriageRuleId } from "./finding.ts";

/** A rule that stands, and where. */
export interface Trigger {
  readonly rule: TriageRuleId;
  readonly level: Exclude<Level, "L0">;
  readonly emergency: boolean;
  readonly deadlineHours: number | null;
  readonly deadline: Instant | null;
  readonly firedAt: Instant;
  /** Null where it is about the whole runner. */
  readonly area: Area | null;
  readonly effects: readonly TriageEffect[];
  /** One easy run may be tried although the rule says not to run: three calm days have passed. */
  readonly easyRunAllowed: boolean;
}

/** What triage says: where to go and how fast, never what it is. */
export interface TriageResult {
  /** Null where it is about the whole runner. */
  readonly area: Area | null;
  /** Null is "not yet known": shown so, never as L0, and the site is blocked as at L2. */
  readonly level: Level | null;
  readonly emergency: boolean;
  readonly deadlineHours: number | null;
  readonly deadline: Instant | null;
  /** Questions without an answer that counts. */
  readonly incomplete: readonly QuestionId[];
  /** Questions that are due but hold nothing back: due again while their last answer still counts, or optional. */
  readonly askAgain: readonly QuestionId[];
  /** Each rule that stands, worst first, in plain words. */
  readonly because: readonly Because[];
  readonly triggers: readonly Trigger[];
  /** R0 holds. */
  readonly normalSoreness: boolean;
  /** A professional has looked, and nothing is new since. */
  readonly underCare: boolean;
  /** What the rules ask for beyond the effects of their levels, each once. */
  readonly effects: readonly TriageEffect[];
  /** What the profile or the log does not say and would decide something. */
  readonly gaps: readonly ("age" | "loadRise")[];
}
