import type { Area, Descriptor, Side } from "../body/index.ts";
import type { Instant, LocalDate } from "../units/index.ts";
import type { CareCondition, MoveId } from "./move.ts";

/** An open place of the pain log, as far as self-care asks about it. */
export interface CarePlace {
  readonly area: Area;
  /** Null while questions are unanswered: then it counts as L2. */
  readonly level: "L0" | "L1" | "L2" | "L3" | null;
  /** Latest score of the day, 0 to 10; null where unknown, which counts as too sore. */
  readonly pain: number | null;
  /** Where exactly (RULES 3.1); null where nobody asked, which counts as the worst spot. */
  readonly spot: string | null;
  readonly signs: readonly Descriptor[];
  /** R rows that are open here, by id. */
  readonly rules: readonly string[];
  /** When the trouble began: the earliest moment that the log allows. */
  readonly since: Instant;
  /** It came back: C4, or entries on three days in three weeks. */
  readonly recurrent: boolean;
  /** Redness was seen; absent counts as not told. */
  readonly red?: boolean;
  /** It came with one clear event, a stab or a knock. Null or absent where nobody asked. */
  readonly clearEvent?: boolean | null;
  /** R6 was asked and every answer was "no"; absent counts as not asked. */
  readonly clotAnsweredNo?: boolean;
}

/** `painUp`: two points more the same evening or the next morning. */
export const MOVE_MARKS = ["helped", "worse", "painUp"] as const;
export type MoveMark = (typeof MOVE_MARKS)[number];

/** What a runner or a therapist found about a move (S8, section 5). */
export interface MoveNote {
  readonly move: MoveId;
  /** `both` where the note holds for both sides. */
  readonly side: Side;
  readonly on: LocalDate;
  readonly mark: MoveMark;
}

/** A move that was done on a day. */
export interface MoveDone {
  readonly move: MoveId;
  readonly date: LocalDate;
}

/**
 * What triage and conditions leave allowed, as far as moves ask about it. `Limits` of the niggles fits it. Absent lists
 * are empty.
 */
export interface MoveLimits {
  /** Highest pressure anywhere, 0 (nothing) to 5. */
  readonly pressureCap: number;
  readonly blocked: readonly Area[];
  readonly caps?: readonly { readonly area: Area; readonly cap: number }[];
  readonly notPressed?: readonly Area[];
  readonly blockedMoves?: readonly { readonly move: string; readonly side?: "left" | "right" }[];
  readonly selfCare?: "all" | "noTools" | "none";
}

/** Everything that may keep a move away on one date. */
export interface MoveWall {
  readonly date: LocalDate;
  readonly limits: MoveLimits;
  readonly places: readonly CarePlace[];
  readonly conditions: readonly CareCondition[];
  readonly notes: readonly MoveNote[];
  /** Moves done on the days before the date, as far back as two days. */
  readonly movesDone: readonly MoveDone[];
}
