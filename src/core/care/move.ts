import type { Site } from "../body/index.ts";

export const MOVE_IDS = [
  ...(["CAL1", "CAL2", "CAL3", "CAL4"] as const),
  ...(["ACH1", "ACH2", "ACH3", "ACH4"] as const),
  ...(["PLA1", "PLA2", "PLA3", "PLA4"] as const),
  ...(["SHI1", "SHI2", "SHI3", "SHI4"] as const),
  ...(["QUA1", "QUA2", "QUA3"] as const),
  ...(["HAM1", "HAM2", "HAM3", "HAM4"] as const),
  ...(["ITB1", "ITB2", "ITB3", "ITB4"] as const),
  ...(["GLU1", "GLU2", "GLU3", "GLU4"] as const),
  ...(["HIP1", "HIP2", "HIP3", "HIP4"] as const),
  ...(["ADD1", "ADD2", "ADD3"] as const),
  ...(["LOW1", "LOW2", "LOW3", "LOW4"] as const),
] as const;

/** A move of RULES section 5 by its id. */
export type MoveId = (typeof MOVE_IDS)[number];

/** Roll and ball press; stretch, mobility and load move. In a routine they come in this order. */
export const MOVE_KINDS = ["roll", "ball", "stretch", "mobility", "load"] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export const MOVE_TOOLS = ["roller", "ball", "strap", "towel", "none"] as const;
export type MoveTool = (typeof MOVE_TOOLS)[number];

export const MOVE_GROUPS = [
  "calves",
  "achilles",
  "plantar",
  "shins",
  "quads",
  "hamstrings",
  "itBand",
  "glutes",
  "hipFlexors",
  "adductors",
  "lowBack",
  "upperBody",
] as const;
export type MoveGroup = (typeof MOVE_GROUPS)[number];

/** How much of a move. */
export interface Dose {
  /** One set takes so long; with repetitions it is the time that they need at an unhurried pace. */
  readonly seconds: number;
  /** Where a set may grow to so many seconds as it gets easy. */
  readonly upToSeconds?: number;
  /** Parts of one set in order, each with its own cue; their seconds add up to the set's. */
  readonly phases?: readonly { readonly seconds: number; readonly cue: string }[];
  /** Repetitions of a set, least and most; absent where time alone counts. */
  readonly reps?: { readonly least: number; readonly most: number };
  readonly sets: number;
  /** `each`: the sets are done on one side, then on the other. `together`: they serve both sides at once, or in all. */
  readonly sides: "each" | "together";
}

/** What keeps a move away besides table F and the limits, the last column but one of section 5. */
export type ExtraBlock =
  /** Pain of so much at one of these spots; a spot that nobody named counts as one of them. */
  | {
      readonly kind: "spotPain";
      readonly site: Site;
      readonly spots: readonly string[];
      readonly least: number;
    }
  /** Pain of so much anywhere at the site. */
  | { readonly kind: "sitePain"; readonly site: Site; readonly least: number }
  /** The site is at L2 or higher. */
  | { readonly kind: "siteLevel"; readonly site: Site }
  /** One of these R rows is open anywhere. */
  | { readonly kind: "rule"; readonly rules: readonly string[] }
  /** One of these conditions was told. */
  | { readonly kind: "condition"; readonly conditions: readonly CareCondition[] };

/** Conditions that single moves ask about (section 5, X-day). */
export const CARE_CONDITIONS = ["osteoporosis", "over75", "frail", "hypermobile"] as const;
export type CareCondition = (typeof CARE_CONDITIONS)[number];

/** One move that a runner does alone. */
export interface Move {
  readonly id: MoveId;
  readonly name: string;
  readonly group: MoveGroup;
  readonly kind: MoveKind;
  readonly tool: MoveTool;
  readonly dose: Dose;
  /** Two to four short cues. */
  readonly how: readonly string[];
  /** Signs at which this move ends, besides the stop rule that holds for every move (S6). */
  readonly stopIf: readonly string[];
  readonly extraBlocks: readonly ExtraBlock[];
  /** A day of rest lies between two days with it. */
  readonly everySecondDay: boolean;
}
