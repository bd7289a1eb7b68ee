import type { Area } from "../body/index.ts";
import type { Because, Instant } from "../units/index.ts";
import type { Level } from "./niggle.ts";

/** Highest pressure on one place, 0 to 5, of hands and of tools. */
export interface AreaCap {
  readonly area: Area;
  readonly cap: number;
  readonly because: Because;
}

/** A move that is off for now, whatever its site: by an R row or a condition. */
export interface BlockedMove {
  readonly move: string;
  /** Absent where it is off on both sides. */
  readonly side?: "left" | "right";
  readonly because: Because;
}

/** Why a place is blocked or not pressed. */
export interface AreaReason {
  readonly area: Area;
  readonly effect: "blocked" | "notPressed";
  readonly because: Because;
}

/** Someone to be seen by, and until when. */
export interface BeSeen {
  readonly level: Extract<Level, "L2" | "L3">;
  readonly emergency: boolean;
  readonly deadlineHours: number;
  readonly deadline: Instant;
  /** Null where it is about the whole runner. */
  readonly area: Area | null;
  /** Whom to see and what to say, from the catalogue of words. */
  readonly text: string;
  readonly because: readonly Because[];
}

/** What booked sessions are told (3.4): nothing, answer the questions first, or better cancel. */
export type BookedAdvice = "keep" | "askFirst" | "cancel";

/** What the runner's niggles and conditions leave allowed: the wall between safety and everything planned. */
export interface Limits {
  /** Highest pressure of a massage anywhere, 0 (nothing) to 5. */
  readonly pressureCap: number;
  /** Areas that nothing may press, load or stretch. */
  readonly blocked: readonly Area[];
  readonly because: readonly Because[];
  /** Single areas with less pressure than elsewhere (L1, R0, conditions). */
  readonly caps?: readonly AreaCap[];
  /** Areas that may be moved, loaded and stretched but not pressed. */
  readonly notPressed?: readonly Area[];
  readonly blockedMoves?: readonly BlockedMove[];
  /** `noTools`: moves without a tool stay; `none`: nothing at all (L3, X-abs). */
  readonly selfCare?: "all" | "noTools" | "none";
  /** First aid only: places at L2 on which S3's ice is still allowed. */
  readonly iceAllowed?: readonly Area[];
  readonly noIce?: Because | null;
  readonly noHeat?: Because | null;
  /** Why not to run; null where running is fine. */
  readonly noRun?: Because | null;
  readonly booked?: BookedAdvice;
  readonly beSeen?: readonly BeSeen[];
  readonly areaReasons?: readonly AreaReason[];
  /** What to heed though no item of a plan is off for it: no massage gun, no hot bath alone. */
  readonly cautions?: readonly Because[];
}

/** Nothing is known that limits care. */
export const NO_LIMITS: Limits = { pressureCap: 5, blocked: [], because: [] };
