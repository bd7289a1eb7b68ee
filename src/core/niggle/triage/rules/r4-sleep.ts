import { NO_DEEP } from "../effects.ts";
import { allOf, anyOf, saidAt } from "../facts.ts";
import { SAME_DAY, soon } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 168;

/** R4: pain that limits sleep or never rests. */
export const R4: TriageRule = {
  id: "R4",
  text: "Pain that wakes you two nights a week, or never rests, is looked at within a week; with fever, weight loss or an earlier cancer the same day.",
  tag: "P",
  find: (facts) => {
    if (facts.isNormalSoreness) return [];
    const night = saidAt(facts, "nightRest", "twoNights", "constant");
    const unwell = anyOf(
      saidAt(facts, "fever", "fever", "threeDays"),
      saidAt(facts, "unwell", "weightLoss", "cancerHistory"),
      saidAt(facts, "clotRisks", "cancer"),
    );
    const urgent = allOf(night, unwell);
    return fire({
      rule: "R4",
      arm: urgent === null ? "night" : "nightUnwell",
      urgency: urgent === null ? soon(HOURS) : SAME_DAY,
      evidenceAt: urgent ?? night,
      effects: [NO_DEEP],
    });
  },
};
