import { NO_ROLLING_HERE, NO_STRETCHING_HERE } from "../effects.ts";
import { anyOf, saidAt } from "../facts.ts";
import { SAME_DAY } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

/** R10: a snap, a gap, or no rise on tiptoe; each alone is enough. */
export const R10: TriageRule = {
  id: "R10",
  text: "A kick or snap at the heel cord, a gap in it, or no rise on tiptoe is looked at the same day.",
  tag: "P",
  find: (facts) =>
    fire({
      rule: "R10",
      arm: "cord",
      urgency: SAME_DAY,
      evidenceAt: anyOf(
        saidAt(facts, "tiptoe", "snap", "cannot"),
        facts.site === "achilles" ? saidAt(facts, "bruiseGap", "dent") : null,
      ),
      effects: [NO_STRETCHING_HERE, NO_ROLLING_HERE],
    }),
};
