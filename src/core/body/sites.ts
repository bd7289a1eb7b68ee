/** The named sites of the body (RULES 3.1), head to foot. The only anatomy in the house. */
export const SITES = [
  "upper_body",
  "low_back",
  "glutes",
  "hip_outer",
  "itb_tfl",
  "hip_flexors",
  "adductors",
  "quads",
  "hamstrings",
  "knee_front",
  "knee_outer",
  "knee_inner",
  "knee_back",
  "calf",
  "shin",
  "achilles",
  "ankle",
  "foot_plantar",
  "midfoot_top",
  "forefoot",
] as const;

export type Site = (typeof SITES)[number];

export const SIDES = ["left", "right", "both"] as const;

/** Left is the runner's own left. Axial sites (low back, upper body) are always `both`. */
export type Side = (typeof SIDES)[number];

/** A place on the body: a site and its side. */
export interface Area {
  readonly area: Site;
  readonly side: Side;
}

/** The therapist's focus areas in their usual order (B4). */
export const FOCUS_SITES: readonly Site[] = [
  "calf",
  "quads",
  "itb_tfl",
  "glutes",
  "hip_flexors",
  "foot_plantar",
];
