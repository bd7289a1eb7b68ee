export type {
  Brief,
  BriefDay,
  BriefFocus,
  BriefPain,
  BriefRace,
  BriefVisit,
  FocusSection,
  GoalSection,
  PainSection,
  PlainSection,
  PressureSection,
  SafetySection,
  Statement,
  TrainingSection,
} from "./brief.ts";
export type { BriefChoice, BriefSource, PastVisit } from "./brief-source.ts";
export { MODALITY_WORDS } from "./brief-words.ts";
export { deriveBrief } from "./derive-brief.ts";
export {
  BADGE_RADIUS,
  type BriefMap,
  deriveBriefMap,
  type MapBadge,
  type MapPlace,
  type MapView,
  type PlaceState,
} from "./drawing/body-map.ts";
export {
  deriveFocusBar,
  deriveLoadChart,
  derivePainLine,
  type FocusSegment,
  type LoadBar,
  type LoadChart,
  type PainLine,
} from "./drawing/charts.ts";
export {
  BE_SEEN,
  headOfPain,
  type Outline,
  type OutlineLine,
  type OutlineSection,
  outlineOf,
  type SectionId,
  sayMinutes,
  type WritingBox,
} from "./outline.ts";
