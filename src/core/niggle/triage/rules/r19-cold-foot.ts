import { NO_MASSAGE_HERE } from "../effects.ts";
import type { Facts } from "../facts.ts";
import { saidAt } from "../facts.ts";
import { EMERGENCY, SAME_DAY, soon, type Urgency } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 48;

/** The three forms, most urgent first: sudden, at rest, at a fixed distance. */
const ARMS: readonly { readonly arm: string; readonly urgency: Urgency }[] = [
  { arm: "sudden", urgency: EMERGENCY },
  { arm: "rest", urgency: SAME_DAY },
  { arm: "distance", urgency: soon(HOURS) },
];

const findArm = (facts: Facts) =>
  ARMS.map((one) => ({ ...one, evidenceAt: saidAt(facts, "coldFoot", one.arm) })).find(
    ({ evidenceAt }) => evidenceAt !== null,
  );

/** R19: a cold, pale or blue foot. */
export const R19: TriageRule = {
  id: "R19",
  text: "A cold, pale or blue foot: an emergency if sudden and painful or numb, the same day at rest, within 2 days at a fixed distance.",
  tag: "P",
  find: (facts) => {
    const found = findArm(facts);
    return found === undefined ? [] : fire({ rule: "R19", ...found, effects: [NO_MASSAGE_HERE] });
  },
};
