export { areasMeet, sidesMeet } from "./areas-meet.ts";
export { DESCRIPTORS, type Descriptor } from "./descriptors.ts";
export { type Drawn, FIGURES, type Figure, UPPER_FIGURE, type View } from "./map/drawing.ts";
export {
  type Box,
  drawOutline,
  type Point,
  SHAPES,
  type Shape,
  type ShownSide,
  viewOf,
} from "./map/shapes.ts";
export { type PlaceCandidate, type PlaceReading, parsePlace } from "./parse-place.ts";
export {
  AXIAL_SITES,
  isAxial,
  isLegSite,
  LIMB_SEGMENTS,
  type LimbSegment,
  nameArea,
  otherSideOf,
  SITE_FACTS,
  type SiteFacts,
  sayArea,
} from "./site-facts.ts";
export { type Area, FOCUS_SITES, SIDES, SITES, type Side, type Site } from "./sites.ts";
export {
  type BoneRisk,
  boneRiskOf,
  CANNOT_TELL,
  hasSpots,
  isTendonPlace,
  OTHER_SPOT,
  type Spot,
  spotsOf,
} from "./spots.ts";
