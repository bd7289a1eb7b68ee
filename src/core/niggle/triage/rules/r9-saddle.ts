import { ABSOLUTE } from "../effects.ts";
import { saidAt } from "../facts.ts";
import { EMERGENCY } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

/** R9: signs at the nerves of the saddle, bladder, bowel and both legs. */
export const R9: TriageRule = {
  id: "R9",
  text: "A numb saddle area, new trouble with urine, stool or sexual feeling, or both legs at once is an emergency.",
  tag: "P",
  find: (facts) =>
    fire({
      rule: "R9",
      arm: "saddle",
      urgency: EMERGENCY,
      evidenceAt: saidAt(facts, "saddle", "numb", "bladderBowel", "bothLegs"),
      effects: [ABSOLUTE],
    }),
};
