export { DESCRIPTORS, type Descriptor } from "./descriptors.ts";
export { type Area, FOCUS_SITES, SIDES, SITES, type Side, type Site } from "./sites.ts";
