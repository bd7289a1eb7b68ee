/**
 * What a rule asks for beyond the effects table of its level (RULES 3.4, last column of the R table). The effects of the
 * levels themselves are not repeated here.
 */
export type TriageEffect =
  | { readonly kind: "noRun" }
  | { readonly kind: "noDeepAnywhere" }
  /** No deep work on the limb of the site; at the back or buttock, on back and buttocks. */
  | { readonly kind: "noDeepOnLimb" }
  | { readonly kind: "noMassageHere" }
  | { readonly kind: "noRollingHere" }
  | { readonly kind: "noStretchingHere" }
  /** No heat and no compression on the limb. */
  | { readonly kind: "noHeatHere" }
  | { readonly kind: "moveOff"; readonly move: string }
  /** Highest pressure on the site. */
  | { readonly kind: "siteCap"; readonly cap: number }
  /** Moves that press or load any site of the same limb segment and side are off (S9). */
  | { readonly kind: "restLimbSegment" }
  /** Nothing that would test it by hopping. */
  | { readonly kind: "noHopTest" }
  /** No massage and no self-massage at all (X-abs). */
  | { readonly kind: "absolute" }
  /** No massage on the site for this many hours at least. */
  | { readonly kind: "noMassageHereFor"; readonly hours: number }
  /** No running until this many hours without fever. */
  | { readonly kind: "feverFree"; readonly hours: number }
  /** Never a massage gun or ball at the neck. */
  | { readonly kind: "noNeckTools" }
  /** The plan stops until the runner was seen. */
  | { readonly kind: "stopPlan" }
  /** Words for a guardian are shown too. */
  | { readonly kind: "guardianText" }
  /** Words about eating enough for the load are shown. */
  | { readonly kind: "loadMessage" };

export const NO_RUN: TriageEffect = { kind: "noRun" };
export const NO_DEEP: TriageEffect = { kind: "noDeepAnywhere" };
export const ABSOLUTE: TriageEffect = { kind: "absolute" };
export const NO_MASSAGE_HERE: TriageEffect = { kind: "noMassageHere" };
export const NO_ROLLING_HERE: TriageEffect = { kind: "noRollingHere" };
export const NO_STRETCHING_HERE: TriageEffect = { kind: "noStretchingHere" };
export const REST_SEGMENT: TriageEffect = { kind: "restLimbSegment" };

/** A move that is off, whatever its site. @example moveOff("GLU1") */
export const moveOff = (move: string): TriageEffect => ({ kind: "moveOff", move });
