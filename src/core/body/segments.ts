import type { Site } from "./sites.ts";

export const SEGMENTS = ["foot", "lowerLeg", "knee", "thigh", "hip", "trunk"] as const;

/** A part of a limb, or the trunk. */
export type Segment = (typeof SEGMENTS)[number];

/**
 * The limb segment of each site.
 * @source RULES 3.1 (practice)
 * @example SEGMENT_OF.shin // "lowerLeg"
 */
export const SEGMENT_OF: Readonly<Record<Site, Segment>> = {
  upper_body: "trunk",
  low_back: "trunk",
  glutes: "hip",
  hip_outer: "hip",
  itb_tfl: "hip",
  hip_flexors: "hip",
  adductors: "hip",
  quads: "thigh",
  hamstrings: "thigh",
  knee_front: "knee",
  knee_outer: "knee",
  knee_inner: "knee",
  knee_back: "knee",
  calf: "lowerLeg",
  shin: "lowerLeg",
  achilles: "lowerLeg",
  ankle: "foot",
  foot_plantar: "foot",
  midfoot_top: "foot",
  forefoot: "foot",
};
