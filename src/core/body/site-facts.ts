import type { Area, Site } from "./sites.ts";

export const LIMB_SEGMENTS = ["foot", "lower leg", "knee", "thigh", "hip", "trunk"] as const;

/** The part of a limb that shares load: a bone under suspicion rests it as a whole (S9). */
export type LimbSegment = (typeof LIMB_SEGMENTS)[number];

/** What the house knows of a site (RULES 3.1). */
export interface SiteFacts {
  /** What people call it. */
  readonly words: string;
  readonly synonyms: readonly string[];
  readonly tissues: readonly string[];
  readonly segment: LimbSegment;
  /** Sites that touch it; the relation goes both ways. */
  readonly neighbours: readonly Site[];
}

/** Every site on one row (RULES 3.1); neighbours are surface anatomy, our own list. */
export const SITE_FACTS: Readonly<Record<Site, SiteFacts>> = {
  upper_body: {
    words: "upper body",
    synonyms: ["neck", "shoulder", "mid back"],
    tissues: ["trapezius"],
    segment: "trunk",
    neighbours: ["low_back"],
  },
  low_back: {
    words: "lower back",
    synonyms: ["lumbar", "SI joint"],
    tissues: ["back extensors", "quadratus lumborum"],
    segment: "trunk",
    neighbours: ["upper_body", "glutes"],
  },
  glutes: {
    words: "glutes",
    synonyms: ["buttock", "piriformis"],
    tissues: ["gluteus maximus", "deep rotators"],
    segment: "hip",
    neighbours: ["low_back", "hip_outer", "hamstrings"],
  },
  hip_outer: {
    words: "side of the hip",
    synonyms: ["side of hip"],
    tissues: ["gluteus medius and minimus", "trochanter"],
    segment: "hip",
    neighbours: ["glutes", "itb_tfl"],
  },
  itb_tfl: {
    words: "IT-band area",
    synonyms: ["IT band area"],
    tissues: ["tensor fasciae latae", "outer quads"],
    segment: "hip",
    neighbours: ["hip_outer", "hip_flexors", "quads", "knee_outer"],
  },
  hip_flexors: {
    words: "front of the hip",
    synonyms: ["front of hip", "groin"],
    tissues: ["iliopsoas", "rectus femoris"],
    segment: "hip",
    neighbours: ["itb_tfl", "adductors", "quads"],
  },
  adductors: {
    words: "inner thigh",
    synonyms: ["groin inner thigh"],
    tissues: ["adductor longus and magnus", "gracilis"],
    segment: "hip",
    neighbours: ["hip_flexors", "quads", "hamstrings", "knee_inner"],
  },
  quads: {
    words: "quads",
    synonyms: ["thigh front"],
    tissues: ["vasti", "rectus femoris"],
    segment: "thigh",
    neighbours: ["hip_flexors", "itb_tfl", "adductors", "knee_front"],
  },
  hamstrings: {
    words: "hamstrings",
    synonyms: ["thigh back", "sit bone"],
    tissues: ["biceps femoris", "semitendinosus and semimembranosus"],
    segment: "thigh",
    neighbours: ["glutes", "adductors", "knee_back"],
  },
  knee_front: {
    words: "front of the knee",
    synonyms: ["kneecap"],
    tissues: ["kneecap joint", "patellar and quads tendon"],
    segment: "knee",
    neighbours: ["quads", "knee_outer", "knee_inner", "shin"],
  },
  knee_outer: {
    words: "outer knee",
    synonyms: ["ITB at knee"],
    tissues: ["lower IT band", "biceps femoris", "lateral meniscus"],
    segment: "knee",
    neighbours: ["itb_tfl", "knee_front", "knee_back"],
  },
  knee_inner: {
    words: "inner knee",
    synonyms: [],
    tissues: ["pes anserine", "medial meniscus"],
    segment: "knee",
    neighbours: ["adductors", "knee_front", "knee_back"],
  },
  knee_back: {
    words: "back of the knee",
    synonyms: ["hollow of the knee"],
    tissues: ["popliteus"],
    segment: "knee",
    neighbours: ["hamstrings", "knee_outer", "knee_inner", "calf"],
  },
  calf: {
    words: "calf",
    synonyms: ["lower leg back"],
    tissues: ["gastrocnemius", "soleus", "plantaris"],
    segment: "lower leg",
    neighbours: ["knee_back", "shin", "achilles"],
  },
  shin: {
    words: "shin",
    synonyms: ["inside shin", "outside shin"],
    tissues: ["tibialis posterior and anterior", "peroneals", "tibia"],
    segment: "lower leg",
    neighbours: ["knee_front", "calf", "ankle"],
  },
  achilles: {
    words: "Achilles",
    synonyms: ["heel cord"],
    tissues: ["tendon, middle part and insertion"],
    segment: "lower leg",
    neighbours: ["calf", "ankle", "foot_plantar"],
  },
  ankle: {
    words: "ankle",
    synonyms: [],
    tissues: ["peroneals", "tibialis posterior", "ligaments"],
    segment: "foot",
    neighbours: ["shin", "achilles", "midfoot_top"],
  },
  foot_plantar: {
    words: "sole of the foot",
    synonyms: ["arch", "heel underside", "sole"],
    tissues: ["plantar fascia", "flexor digitorum brevis", "abductor hallucis"],
    segment: "foot",
    neighbours: ["achilles", "forefoot"],
  },
  midfoot_top: {
    words: "top of the foot",
    synonyms: ["top of foot", "navicular"],
    tissues: ["toe extensors"],
    segment: "foot",
    neighbours: ["ankle", "forefoot"],
  },
  forefoot: {
    words: "forefoot",
    synonyms: ["ball of foot", "toes", "metatarsals"],
    tissues: ["interossei", "sesamoids"],
    segment: "foot",
    neighbours: ["foot_plantar", "midfoot_top"],
  },
};

/** Sites in the middle of the body: they have no left and right, their side is always `both`. */
export const AXIAL_SITES: readonly Site[] = ["upper_body", "low_back"];

/** Whether a site lies in the middle of the body. @example isAxial("low_back") // true */
export const isAxial = (site: Site): boolean => AXIAL_SITES.includes(site);

/** Leg sites are all but the axial ones (RULES 3.1). @example isLegSite("glutes") // true */
export const isLegSite = (site: Site): boolean => !isAxial(site);

/** A place inside a sentence: both sides go by the name alone. @example nameArea({ area: "calf", side: "left" }) // "left calf" */
export const nameArea = ({ area, side }: Area): string =>
  side === "both" ? SITE_FACTS[area].words : `${side} ${SITE_FACTS[area].words}`;

/** A place by itself: both sides are said. @example sayArea({ area: "calf", side: "both" }) // "calf, both sides" */
export const sayArea = (area: Area): string =>
  area.side === "both" && !isAxial(area.area) ? `${nameArea(area)}, both sides` : nameArea(area);

/** The other side of a paired place; null where there is none. @example otherSideOf("left") // "right" */
export function otherSideOf(side: Area["side"]): "left" | "right" | null {
  if (side === "both") return null;
  return side === "left" ? "right" : "left";
}
