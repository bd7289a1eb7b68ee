export {
  type Evidence,
  type MethodCard,
  SELF_CARE_METHODS,
  type SelfCareMethod,
  type Span,
} from "./method-card.ts";
export { MODALITY_CARDS } from "./modality-cards.ts";
export { SELF_CARE_CARDS } from "./self-care-cards.ts";
export {
  FORMS,
  type Form,
  MODALITIES,
  type Modality,
  type Treatment,
  type TreatmentId,
} from "./treatment.ts";
