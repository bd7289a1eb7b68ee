export { compareWeeks, type WellnessMean, type WellnessWeek } from "./compare-weeks.ts";
export { countWellness } from "./count-wellness.ts";
export { findBestSource, type SourceFigures, type WellnessQuestion } from "./find-best-source.ts";
export { isPlausibleWellness } from "./plausible.ts";
export { WELLNESS_KINDS, type WellnessKind, type WellnessValue } from "./wellness.ts";
