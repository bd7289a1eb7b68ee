import type { Area, Site } from "../body/index.ts";

/** What people call the sites. */
const SITE_WORDS: Readonly<Record<Site, string>> = {
  upper_body: "upper body",
  low_back: "lower back",
  glutes: "glutes",
  hip_outer: "side of the hip",
  itb_tfl: "IT-band area",
  hip_flexors: "front of the hip",
  adductors: "inner thigh",
  quads: "quads",
  hamstrings: "hamstrings",
  knee_front: "front of the knee",
  knee_outer: "outer knee",
  knee_inner: "inner knee",
  knee_back: "back of the knee",
  calf: "calf",
  shin: "shin",
  achilles: "Achilles",
  ankle: "ankle",
  foot_plantar: "sole of the foot",
  midfoot_top: "top of the foot",
  forefoot: "forefoot",
};

/** An area as the runner says it. @example formatArea({ area: "calf", side: "left" }) // "left calf" */
export const formatArea = ({ area, side }: Area): string =>
  side === "both" ? SITE_WORDS[area] : `${side} ${SITE_WORDS[area]}`;
