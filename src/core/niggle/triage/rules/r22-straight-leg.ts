import { NO_ROLLING_HERE, NO_RUN, NO_STRETCHING_HERE } from "../effects.ts";
import { saidAt } from "../facts.ts";
import { SAME_DAY, soon } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 48;

/** R22: a knee that does not straighten, a leg that does not lift; a pop at the sit bone. */
export const R22: TriageRule = {
  id: "R22",
  text: "A knee that does not straighten or a straight leg that does not lift is looked at the same day; a pop at the sit bone within 2 days.",
  tag: "K",
  find: (facts) => {
    const leg = saidAt(facts, "straightLeg", "cannot");
    return fire({
      rule: "R22",
      arm: leg === null ? "sitBone" : "leg",
      urgency: leg === null ? soon(HOURS) : SAME_DAY,
      evidenceAt: leg ?? saidAt(facts, "sitBonePop", "pop"),
      effects: [NO_RUN, NO_STRETCHING_HERE, NO_ROLLING_HERE],
    });
  },
};
