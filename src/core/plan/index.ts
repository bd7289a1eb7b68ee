export { type AllowedNow, deriveAllowedNow } from "./allowed-now.ts";
export { formatDay } from "./day-words.ts";
export { type DeepBar, listDeepBars } from "./deep-bars.ts";
export { deriveOffers, type OfferedHour } from "./derive-offers.ts";
export { derivePlan } from "./derive-plan.ts";
export { deriveFocusAreas, explainFocusAreas } from "./focus-areas.ts";
export { contextAt, limitsAt } from "./limits-at.ts";
export { deriveMovePrice, type Move, type MovePrice } from "./move-price.ts";
export type { FocusArea, Plan, PlanDay, PlanItem, PlanMove, PlanWarning, UnmetDemand } from "./plan.ts";
export { findWindow, priceMassage, usualMinutes, type WantedSession } from "./price-massage.ts";
export { RULE_CARDS } from "./rules/rule-cards.ts";
export { addSelfCare } from "./self-care/add-self-care.ts";
export { deriveSelfCare } from "./self-care/derive-self-care.ts";
export type {
  LastCared,
  RestPlace,
  SelfCarePlan,
  SelfCareQuestion,
} from "./self-care/self-care-question.ts";
export { FORM_WORDS } from "./texts.ts";
export { FORM_PRESSURE } from "./variant.ts";
export { WEIGHT_NOTES, WEIGHTS, type WeightNote, type Weights } from "./weights.ts";
export { deriveWhyNot } from "./why-not.ts";
