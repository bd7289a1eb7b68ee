/** How a place feels or looks, in the words of the pain log (RULES 3.1). */
export const DESCRIPTORS = [
  "ache",
  "tight",
  "stuck",
  "sharp",
  "burning",
  "tingling",
  "numb",
  "givingWay",
  "swollen",
  "warm",
  "bruised",
  "bonePointTender",
] as const;

export type Descriptor = (typeof DESCRIPTORS)[number];
