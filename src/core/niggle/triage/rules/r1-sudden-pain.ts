import { NO_MASSAGE_HERE, NO_ROLLING_HERE, NO_RUN } from "../effects.ts";
import { allOf, anyOf, type Facts, saidAt } from "../facts.ts";
import { SAME_DAY, soon } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 72;

/** Signs that the place does not work since: R1's loss of function after a pop. */
const lossOfFunction = (facts: Facts) =>
  anyOf(
    saidAt(facts, "bruiseGap", "lessStrength"),
    saidAt(facts, "walkEven", "favours"),
    saidAt(facts, "numbness", "weakness"),
    saidAt(facts, "tiptoe", "cannot"),
    saidAt(facts, "straightLeg", "cannot"),
    saidAt(facts, "lockGive", "locks", "givesWay"),
  );

/** R1: sudden sharp pain, with or without a clear moment. */
export const R1: TriageRule = {
  id: "R1",
  text: "Sudden sharp pain: no running, and seen within 3 days; the same day if it does not carry you.",
  tag: "P",
  find: (facts) => {
    const sudden = saidAt(facts, "suddenStab", "sudden", "pop", "cannotLoad", "moment");
    const severe = anyOf(
      saidAt(facts, "suddenStab", "cannotLoad"),
      allOf(saidAt(facts, "suddenStab", "pop"), lossOfFunction(facts)),
      allOf(sudden, saidAt(facts, "injury", "deformity")),
      allOf(sudden, saidAt(facts, "fourSteps", "cannot")),
    );
    return fire({
      rule: "R1",
      arm: severe === null ? "stab" : "severe",
      urgency: severe === null ? soon(HOURS) : SAME_DAY,
      evidenceAt: severe ?? sudden,
      effects: [NO_RUN, NO_MASSAGE_HERE, NO_ROLLING_HERE],
    });
  },
};
