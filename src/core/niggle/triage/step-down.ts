import { isLegSite } from "../../body/index.ts";
import type { TimeZone } from "../../units/index.ts";
import type { QuestionId } from "../questions/question.ts";
import { findHeld } from "./answer-sheet.ts";
import type { Facts } from "./facts.ts";
import { morningAfter } from "./level-closing.ts";
import { type StandingTrigger, standFrom } from "./standing-trigger.ts";

const CALM = 1;
const SIGNS = ["swollen", "bruised", "bonePointTender"] as const;

/** What has to be answered with none of its signs: an even walk, no swelling, no bruise, no sore spot on bone. */
function questionsOf({ site }: Facts): readonly QuestionId[] {
  if (site === "upper_body") return ["bruiseGap"];
  const walk: readonly QuestionId[] = ["walkEven", "fourSteps", "bruiseGap", "fingertipBone"];
  return isLegSite(site) ? [...walk, "legSwollen"] : walk;
}

/**
 * R1's step-down: the morning after a sudden pain the place is calm, the walk even, and there is no swelling, bruise or
 * sore spot on bone; then it is an L1 to watch. Null where it is not so, or not known.
 */
export function findStepDown(trigger: StandingTrigger, facts: Facts, zone: TimeZone): StandingTrigger | null {
  if (trigger.rule !== "R1" || trigger.urgency.level !== "L2") return null;
  const date = morningAfter(trigger.firedAt, zone);
  const day = facts.days.find((one) => one.date === date);
  if (day === undefined || day.score === null || day.score > CALM) return null;
  const hasSign = day.entry.descriptors.some((one) => SIGNS.some((sign) => sign === one));
  const isClear = questionsOf(facts).every(
    (question) => findHeld(facts.sheet, question, facts.at)?.chosen.length === 0,
  );
  if (hasSign || !isClear) return null;
  const urgency = { level: "L1", hours: null, emergency: false } as const;
  return standFrom({ ...trigger, arm: "watch", urgency, effects: [] }, facts.at);
}
