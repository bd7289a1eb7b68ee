export { endOfFaults, faultsOf, isOverridable, ruleSentence } from "./booking-faults.ts";
export type {
  CareTool,
  InsightFacts,
  NiggleDay,
  NiggleFacts,
  PlannedHeat,
  SelfCareDone,
  TreatmentDone,
} from "./insight-facts.ts";
export { findMistakes } from "./mistakes/find-mistakes.ts";
export { type Finding, MISTAKES, type MistakeId, type Offer } from "./mistakes/finding.ts";
export { type MessageChoice, pickMessage, type ShownMessage } from "./mistakes/pick-message.ts";
export { seededRandom } from "./seeded-random.ts";
