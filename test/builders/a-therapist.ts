import type { Therapist, TherapistId } from "../../src/core/care/index.ts";

/** A therapist of whom the name alone is known. */
export const aTherapist = (change: Partial<Therapist> = {}): Therapist => ({
  id: "therapist-1" as TherapistId,
  name: "Anna",
  modalities: [],
  weekdays: [],
  minutes: null,
  price: null,
  pressure: null,
  contact: { phone: null, email: null, web: null, words: null },
  note: "",
  usual: true,
  ...change,
});
