import { NO_DEEP } from "../effects.ts";
import { anyOf, saidAt } from "../facts.ts";
import { soon } from "../finding.ts";
import { fingertipAt, R7 } from "./r7-bone.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 168;

/** R18: weight loss or night sweats; bone pain with a history of cancer or long use of steroids. */
export const R18: TriageRule = {
  id: "R18",
  text: "Weight loss without a reason, night sweats, or new bone pain after cancer or long use of steroids is looked at within a week.",
  tag: "P",
  find: (facts) => {
    const history = anyOf(
      saidAt(facts, "unwell", "cancerHistory", "steroids"),
      saidAt(facts, "boneRisks", "steroids"),
      saidAt(facts, "clotRisks", "cancer"),
    );
    const bone = anyOf(fingertipAt(facts), ...(R7.find?.(facts) ?? []).map((one) => one.evidenceAt));
    return fire({
      rule: "R18",
      arm: "bone",
      urgency: soon(HOURS),
      evidenceAt: history === null ? null : bone,
      effects: [NO_DEEP],
    });
  },
  findInRunner: (facts) =>
    fire({
      rule: "R18",
      arm: "unwell",
      urgency: soon(HOURS),
      evidenceAt: saidAt(facts, "unwell", "weightLoss", "nightSweats"),
      effects: [NO_DEEP],
    }),
};
