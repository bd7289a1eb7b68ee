export { areasMeet, isAxial, sidesMeet } from "./areas-meet.ts";
export { DESCRIPTORS, type Descriptor } from "./descriptors.ts";
export { SEGMENT_OF, SEGMENTS, type Segment } from "./segments.ts";
export { type Area, FOCUS_SITES, SIDES, SITES, type Side, type Site } from "./sites.ts";
