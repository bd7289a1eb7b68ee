export {
  FORMS,
  type Form,
  MODALITIES,
  type Modality,
  type Treatment,
  type TreatmentId,
} from "./treatment.ts";
