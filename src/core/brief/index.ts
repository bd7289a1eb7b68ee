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
export { deriveBrief } from "./derive-brief.ts";
