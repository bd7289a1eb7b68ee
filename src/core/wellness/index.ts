export { countWellness } from "./count-wellness.ts";
export { isPlausibleWellness } from "./plausible.ts";
export { WELLNESS_KINDS, type WellnessKind, type WellnessValue } from "./wellness.ts";
