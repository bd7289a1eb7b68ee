import type { Site } from "./sites.ts";

/** How dangerous a stress injury of the bone would be at a spot (R7); none where there is no bone to ask about. */
export type BoneRisk = "high" | "low" | "none";

/** An exact place within a site, asked for where the site alone cannot tell. */
export interface Spot {
  readonly id: string;
  readonly words: string;
  readonly boneRisk: BoneRisk;
  /** A tendon that is loaded by the pain-monitoring model (RULES 3.2). */
  readonly tendon?: true;
}

export const OTHER_SPOT = "other";
export const CANNOT_TELL = "cannotTell";

const groin: readonly Spot[] = [
  { id: "groinDeep", words: "deep in the groin or the front of the hip", boneRisk: "high" },
  { id: "pubicBone", words: "at the pubic bone", boneRisk: "low" },
];

const sacrum: readonly Spot[] = [
  { id: "sacrum", words: "on the flat bone between the buttocks and the lower back", boneRisk: "low" },
];

/** The spots of each site that has some (RULES 3.1); `other` and `cannotTell` are added by `spotsOf`. */
const SPOTS: Readonly<Partial<Record<Site, readonly Spot[]>>> = {
  forefoot: [
    { id: "metShaft", words: "along one of the long bones behind the toes", boneRisk: "low" },
    { id: "outerEdgeMid", words: "halfway along the outer edge of the foot", boneRisk: "high" },
    { id: "underBigToe", words: "under the joint of the big toe", boneRisk: "high" },
  ],
  midfoot_top: [
    { id: "navicular", words: "the bony top of the arch, in front of the inner ankle", boneRisk: "high" },
  ],
  ankle: [
    { id: "innerBone", words: "on the inner ankle bone", boneRisk: "high" },
    { id: "frontDeep", words: "deep in the front of the ankle", boneRisk: "high" },
    { id: "outerBone", words: "on the outer ankle bone", boneRisk: "low" },
    { id: "soft", words: "in the soft parts around the bones", boneRisk: "none" },
  ],
  shin: [
    { id: "frontEdge", words: "on the front edge of the shin bone", boneRisk: "high" },
    { id: "innerEdge", words: "along the inner edge of the shin bone", boneRisk: "low" },
    { id: "outer", words: "in the muscle on the outside", boneRisk: "none" },
  ],
  hip_flexors: groin,
  adductors: groin,
  quads: [{ id: "deepThigh", words: "deep in the middle of the thigh", boneRisk: "low" }],
  low_back: sacrum,
  glutes: sacrum,
  foot_plantar: [
    { id: "heelSides", words: "the heel bone: squeezing it from both sides hurts", boneRisk: "low" },
    { id: "heelUnder", words: "under the heel", boneRisk: "low" },
    { id: "arch", words: "in the arch", boneRisk: "none" },
  ],
  knee_front: [
    { id: "kneecap", words: "on or behind the kneecap", boneRisk: "low" },
    { id: "patellarTendon", words: "the tendon just below the kneecap", boneRisk: "none", tendon: true },
  ],
  hamstrings: [
    { id: "sitBone", words: "at the sit bone", boneRisk: "low", tendon: true },
    { id: "belly", words: "in the middle of the muscle", boneRisk: "none" },
  ],
  hip_outer: [{ id: "outerKnob", words: "on the bony knob at the side of the hip", boneRisk: "low" }],
  achilles: [
    { id: "insertion", words: "where it joins the heel bone", boneRisk: "none", tendon: true },
    { id: "midPortion", words: "three finger-widths above the heel bone", boneRisk: "none", tendon: true },
  ],
};

/** The named spots of a site, without `other` and `cannotTell`; empty where nothing is asked. */
const namedSpots = (site: Site): readonly Spot[] => SPOTS[site] ?? [];

/** Whether "Where exactly?" is asked for a site (RULES 3.1). @example hasSpots("calf") // false */
export const hasSpots = (site: Site): boolean => namedSpots(site).length > 0;

/**
 * The answers to "Where exactly?" at a site, `other` and `cannotTell` last; empty where it is not asked.
 * @example spotsOf("midfoot_top").map(({ id }) => id) // ["navicular", "other", "cannotTell"]
 */
export function spotsOf(site: Site): readonly Spot[] {
  const named = namedSpots(site);
  if (named.length === 0) return [];
  return [
    ...named,
    { id: OTHER_SPOT, words: "somewhere else", boneRisk: "none" },
    { id: CANNOT_TELL, words: "I cannot tell", boneRisk: boneRiskOf(site, CANNOT_TELL) },
  ];
}

/**
 * The bone risk of a spot for R7. `cannotTell` counts as high wherever the site has a high-risk spot, else as low
 * where it has a bone at all (RULES 3.1). Null (nobody asked) is no answer and gives null.
 * @example boneRiskOf("shin", "cannotTell") // "high"
 */
export function boneRiskOf(site: Site, spot: string): BoneRisk;
export function boneRiskOf(site: Site, spot: string | null): BoneRisk | null;
export function boneRiskOf(site: Site, spot: string | null): BoneRisk | null {
  if (spot === null) return null;
  const named = namedSpots(site);
  if (spot !== CANNOT_TELL) return named.find(({ id }) => id === spot)?.boneRisk ?? "none";
  if (named.some(({ boneRisk }) => boneRisk === "high")) return "high";
  return named.some(({ boneRisk }) => boneRisk === "low") ? "low" : "none";
}

const ALWAYS_TENDON: readonly Site[] = ["achilles", "hip_outer"];

/**
 * Whether the pain-monitoring model of RULES 3.2 holds at a place; an uncertain spot is not a tendon.
 * @example isTendonPlace({ area: "knee_front", spot: "patellarTendon" }) // true
 */
export const isTendonPlace = ({ area, spot }: { area: Site; spot: string | null }): boolean =>
  ALWAYS_TENDON.includes(area) || namedSpots(area).some(({ id, tendon }) => id === spot && tendon === true);
