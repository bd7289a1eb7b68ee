import type { Area } from "../body/index.ts";
import type { Because, Instant } from "../units/index.ts";
import type { Level } from "./niggle.ts";

/** What a triage rule takes away beyond its level (last column of the R table, RULES 3.4). */
export type TriageEffect = { readonly because: Because } & (
  | { readonly kind: "noRun" }
  /** Nothing deep anywhere. */
  | { readonly kind: "noDeep" }
  | { readonly kind: "noMassageHere" }
  /** Pressure 2 at most on the site. */
  | { readonly kind: "gentleHere" }
  | { readonly kind: "moveOff"; readonly move: string }
  | { readonly kind: "noStretchHere" }
  /** Nothing anywhere: no massage, no tool, no heat, no compression. */
  | { readonly kind: "absolute" }
  | { readonly kind: "stopPlan" }
);

/** What the answers about one niggle, or about the whole runner, come to. */
export interface TriageResult {
  /** Null where the signs have no site. */
  readonly area: Area | null;
  /** Null while it is not yet known. */
  readonly level: Level | null;
  readonly emergency: boolean;
  readonly deadlineHours: number | null;
  readonly deadline: Instant | null;
  /** Questions that are not answered yet; one is enough to block the site. */
  readonly incomplete: readonly string[];
  readonly because: readonly Because[];
  /** R0 holds: soreness that is normal after a hard effort. */
  readonly normalSoreness: boolean;
  readonly effects: readonly TriageEffect[];
}
