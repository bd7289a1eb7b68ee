import type { Area } from "../body/index.ts";
import type { Branded, Instant } from "../units/index.ts";

export const FORMS = ["deep", "moderate", "gentle"] as const;

/** How firm a session is: gentle p <= 2, moderate p = 3, deep p >= 4 (RULES 1.0). */
export type Form = (typeof FORMS)[number];

export const MODALITIES = [
  "sports",
  "neuromuscular",
  "myofascial",
  "fasciaStretching",
  "rolfing",
  "hellerwork",
  "lomiLomi",
  "swedish",
] as const;

export type Modality = (typeof MODALITIES)[number];

export type TreatmentId = Branded<string, "TreatmentId">;

/** A professional session, booked or done. */
export interface Treatment {
  readonly id: TreatmentId;
  readonly status: "booked" | "done";
  readonly start: Instant;
  readonly minutes: number;
  /** Null where nobody noted it: it counts as deep for spacing. */
  readonly form: Form | null;
  readonly modality: Modality | null;
  readonly areas: readonly Area[];
}
