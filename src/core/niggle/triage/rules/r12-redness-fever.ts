import { hoursBetween, type Instant } from "../../../units/index.ts";
import { includesOption } from "../answer-sheet.ts";
import { ABSOLUTE, NO_RUN, type TriageEffect } from "../effects.ts";
import { allOf, anyOf, describedAt, type Facts, type RunnerFacts, saidAt } from "../facts.ts";
import { SAME_DAY, soon } from "../finding.ts";
import { JOINT_SITES } from "./r16-joint.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const FEVER_HOURS = 72;
const HOURS = 48;
const FREE_HOURS = 24;

/** What fever asks for, at any level. */
export const FEVER_EFFECTS: readonly TriageEffect[] = [
  ABSOLUTE,
  NO_RUN,
  { kind: "feverFree", hours: FREE_HOURS },
];

const isBack = ({ site }: Facts): boolean => site === "low_back" || site === "upper_body";

/** What makes fever urgent: a painful swollen joint, red skin, or new back pain. */
const signBesideFever = (facts: Facts): Instant | null =>
  anyOf(
    isBack(facts) ? facts.openedAt : null,
    JOINT_SITES.includes(facts.site) ? describedAt(facts, "swollen") : null,
    saidAt(facts, "lockGive", "swelledHours"),
    saidAt(facts, "legSwollen", "discoloured"),
  );

/** When fever was first said, in the row of answers that never denied it since. */
function feverSince({ sheet, at }: RunnerFacts): Instant | null {
  const answers = sheet.filter((answer) => answer.question === "fever" && answer.at <= at);
  const denied = answers.findLastIndex((answer) => !includesOption(answer, ["fever", "threeDays"]));
  return answers[denied + 1]?.at ?? null;
}

/** Whether the runner has a fever, or lost it less than 24 hours ago: no massage and no running (R12). */
export function hasFever(facts: RunnerFacts): boolean {
  if (saidAt(facts, "fever", "fever", "threeDays") !== null) return true;
  const answers = facts.sheet.filter((answer) => answer.question === "fever" && answer.at <= facts.at);
  const last = answers.findLastIndex((answer) => answer.chosen.length > 0);
  const freeSince = last < 0 ? undefined : answers[last + 1]?.at;
  return freeSince !== undefined && hoursBetween(freeSince, facts.at) < FREE_HOURS;
}

/** R12: a hot red joint, spreading redness, or fever with a sign beside it. */
export const R12: TriageRule = {
  id: "R12",
  text: "A hot red joint, spreading redness, or fever with a swollen joint, red skin or new back pain is looked at the same day; three days of fever within 2 days.",
  tag: "P",
  find: (facts) => {
    const joint = saidAt(facts, "hotRed", "joint", "spreading");
    const besideFever = allOf(saidAt(facts, "fever", "fever", "threeDays"), signBesideFever(facts));
    return fire({
      rule: "R12",
      arm: joint === null ? "feverWith" : "joint",
      urgency: SAME_DAY,
      evidenceAt: joint ?? besideFever,
      effects: joint === null ? FEVER_EFFECTS : [ABSOLUTE],
    });
  },
  findInRunner: (facts) => {
    const since = feverSince(facts);
    const isLong = since !== null && hoursBetween(since, facts.at) >= FEVER_HOURS;
    return fire({
      rule: "R12",
      arm: "feverDays",
      urgency: soon(HOURS),
      evidenceAt: saidAt(facts, "fever", "threeDays") ?? (isLong ? saidAt(facts, "fever", "fever") : null),
      effects: FEVER_EFFECTS,
    });
  },
};

/** Hours of fever after which R12 fires although nothing new is said. */
export const FEVER_MOMENT_HOURS = FEVER_HOURS;
