import { ABSOLUTE, REST_SEGMENT } from "../effects.ts";
import { saidAt } from "../facts.ts";
import { EMERGENCY, soon } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 336;

/** R8: tightness that grows far beyond what one would expect; its mild form comes at the same distance and settles. */
export const R8: TriageRule = {
  id: "R8",
  text: "Tightness that grows by the hour, or a numb, pale or weak foot with it, is an emergency; tightness at the same distance on each run is looked at within two weeks.",
  tag: "P",
  find: (facts) => {
    const acute = saidAt(facts, "risingTightness", "growing", "numbPaleWeak");
    return fire({
      rule: "R8",
      arm: acute === null ? "sameDistance" : "rising",
      urgency: acute === null ? soon(HOURS) : EMERGENCY,
      evidenceAt: acute ?? saidAt(facts, "risingTightness", "sameDistance"),
      effects: acute === null ? [REST_SEGMENT] : [ABSOLUTE],
    });
  },
};
