import { anyOf, describedAt, saidAt } from "../facts.ts";
import { SAME_DAY, soon } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 48;
const NO_MASSAGE_HOURS = 72;

/** R11: a gap, a bruise, less strength; swelling that is big or fast is more urgent. */
export const R11: TriageRule = {
  id: "R11",
  text: "A dent, a large bruise or clearly less strength is looked at within 2 days; big or fast swelling the same day.",
  tag: "P",
  find: (facts) => {
    const swelling = saidAt(facts, "bruiseGap", "fastSwelling");
    return fire({
      rule: "R11",
      arm: swelling === null ? "tear" : "swelling",
      urgency: swelling === null ? soon(HOURS) : SAME_DAY,
      evidenceAt:
        swelling ??
        anyOf(
          saidAt(facts, "bruiseGap", "dent", "largeBruise", "lessStrength"),
          describedAt(facts, "bruised"),
        ),
      effects: [{ kind: "noMassageHereFor", hours: NO_MASSAGE_HOURS }],
    });
  },
};
