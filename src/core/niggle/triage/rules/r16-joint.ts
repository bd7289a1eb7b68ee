import type { Site } from "../../../body/index.ts";
import { allOf, anyOf, describedAt, saidAt } from "../facts.ts";
import { SAME_DAY, soon } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 168;

/** Sites that are a joint: where locking is asked, and where a swollen place means the joint. */
export const JOINT_SITES: readonly Site[] = [
  "ankle",
  "knee_front",
  "knee_outer",
  "knee_inner",
  "knee_back",
  "hip_flexors",
];

/** R16: a joint that locks, gives way or swells. How fast a logged swelling came is not known: it counts as fast. */
export const R16: TriageRule = {
  id: "R16",
  text: "A joint that locks, gives way or swells within hours is looked at within a week; the same day if it does not carry you.",
  tag: "P",
  find: (facts) => {
    const joint = anyOf(
      saidAt(facts, "lockGive", "locks", "givesWay", "swelledHours"),
      describedAt(facts, "givingWay"),
      JOINT_SITES.includes(facts.site) ? describedAt(facts, "swollen") : null,
    );
    const noLoad = allOf(
      joint,
      anyOf(saidAt(facts, "fourSteps", "cannot"), saidAt(facts, "suddenStab", "cannotLoad")),
    );
    return fire({
      rule: "R16",
      arm: noLoad === null ? "joint" : "noLoad",
      urgency: noLoad === null ? soon(HOURS) : SAME_DAY,
      evidenceAt: noLoad ?? joint,
    });
  },
};
