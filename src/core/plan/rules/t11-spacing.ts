import type { Form } from "../../care/index.ts";
import type { TreatmentFact } from "../facts.ts";
import { type CutRule, HOUR, hardSpan } from "./rule.ts";

/** T11, hours from start to start. */
export const SPACING = 84;
export const DEEP_SPACING = 120;

/** T11 against every past and booked treatment; among chosen ones the search keeps it. */
export const T11: CutRule = {
  id: "T11",
  text: "Three and a half days between any two sessions, five between firm ones.",
  force: ["must"],
  tag: "P",
  sources: [],
  cut: (facts, { form }) =>
    [...facts.past, ...facts.booked].map((treatment) => {
      const gap = spacingHours(form, treatment) * HOUR;
      return hardSpan(treatment.start - gap + 1, treatment.start + gap);
    }),
};

/** Hours that a session of that form keeps from a treatment; one of unknown form counts as deep. */
export const spacingHours = (form: Form, { form: other }: Pick<TreatmentFact, "form">): number =>
  form === "deep" && (other === "deep" || other === null) ? DEEP_SPACING : SPACING;
