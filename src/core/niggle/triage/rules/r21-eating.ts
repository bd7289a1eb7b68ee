import { saidAt } from "../facts.ts";
import { soon } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 336;

/** R21: eating or periods; the words are supportive. */
export const R21: TriageRule = {
  id: "R21",
  text: "Periods that stop or become rare, or eating less than needed, are worth a talk with a doctor within two weeks.",
  tag: "P",
  findInRunner: (facts) =>
    fire({
      rule: "R21",
      arm: "eating",
      urgency: soon(HOURS),
      evidenceAt: saidAt(facts, "eatingPeriods", "periods", "eating"),
      effects: [{ kind: "loadMessage" }],
    }),
};
