import type { Because, Instant, LocalDate, TimeZone } from "../../units/index.ts";
import type { GeneralAnswers, Niggle, NiggleEntry, Seen } from "../niggle.ts";

/** What makes an effort one that questions and normal soreness refer to (RULES 2.10, 3.4). */
export const EFFORT_KINDS = ["race", "veryHard", "longEffort", "bigDescent", "harshMassage"] as const;
export type EffortKind = (typeof EFFORT_KINDS)[number];

/** A done session or massage that soreness can come from. */
export interface Effort {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly kinds: readonly EffortKind[];
  /** A race over 42.2 km or several stages: normal soreness lasts longer (R0). */
  readonly ultra: boolean;
}

/** A run of a day, as far as closing a level needs it. */
export interface RunOfDay {
  readonly date: LocalDate;
  readonly easy: boolean;
}

/** What the seven-day clock says (RULES 3.6). */
export interface ClockFinding {
  readonly level: "L1" | "L2";
  readonly because: Because;
  /** When it fired; the deadline of an L2 runs from then. Absent: from now. */
  readonly at?: Instant;
}

/** What the triage of one niggle needs to know. */
export interface TriageInput {
  readonly niggle: Niggle;
  readonly general: GeneralAnswers;
  readonly efforts: readonly Effort[];
  /** The log of the same site on the other side where a niggle is open there too (R0); else empty. */
  readonly otherSide: readonly NiggleEntry[];
  /** Null where the profile does not say (R20). */
  readonly ageYears: number | null;
  /** Rise of weekly load over 3 to 8 weeks as a share (0.3 is 30%); null where it is not known (R7). */
  readonly loadRise: number | null;
  readonly runs: readonly RunOfDay[];
  readonly r5: ClockFinding | null;
  /** When the clock closed this episode (3.6, step 6): it closes an L1. */
  readonly clockClosedAt: Instant | null;
  readonly zone: TimeZone;
  readonly now: Instant;
}

/** What the triage of the whole runner needs to know. */
export interface GeneralTriageInput {
  readonly general: GeneralAnswers;
  /** Professionals who looked at the runner as a whole. */
  readonly seen: readonly Seen[];
  readonly efforts: readonly Effort[];
  /** When the oldest niggle that is still open was opened; null while nothing is open and nothing is asked. */
  readonly openSince: Instant | null;
  readonly now: Instant;
}
