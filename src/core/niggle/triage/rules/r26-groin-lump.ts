import { NO_MASSAGE_HERE } from "../effects.ts";
import { saidAt } from "../facts.ts";
import { SAME_DAY } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

/** R26: testicular pain, or a groin lump that will not go back. */
export const R26: TriageRule = {
  id: "R26",
  text: "Testicular pain, or a groin lump that will not go back, is looked at the same day.",
  tag: "P",
  find: (facts) =>
    fire({
      rule: "R26",
      arm: "groin",
      urgency: SAME_DAY,
      evidenceAt: saidAt(facts, "groinLump", "testicle", "lump"),
      effects: [NO_MASSAGE_HERE],
    }),
};
