import { NO_RUN } from "../effects.ts";
import { saidAt } from "../facts.ts";
import { SAME_DAY, soon } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 72;

/** R3: pain that changes walking. R0 asks for an even walk, so the two never meet on the same answers. */
export const R3: TriageRule = {
  id: "R3",
  text: "A limp: no running, and seen within 3 days; the same day if four steps are not possible.",
  tag: "P",
  find: (facts) => {
    if (facts.isNormalSoreness) return [];
    const noSteps = saidAt(facts, "fourSteps", "cannot");
    return fire({
      rule: "R3",
      arm: noSteps === null ? "limp" : "noSteps",
      urgency: noSteps === null ? soon(HOURS) : SAME_DAY,
      evidenceAt: noSteps ?? saidAt(facts, "walkEven", "favours"),
      effects: [NO_RUN],
    });
  },
};
