import { daysBetween } from "../../../units/index.ts";
import { moveOff } from "../effects.ts";
import { type Facts, saidAt } from "../facts.ts";
import { SAME_DAY, soon } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 72;
const WORSE_BY = 2;
const WITHIN_DAYS = 7;

/** Said to be worse, or 2 points higher than on a day of the week before. */
function isWorse(facts: Facts): boolean {
  if (saidAt(facts, "tingleDown", "worse") !== null) return true;
  const latest = facts.days.at(-1);
  if (latest === undefined) return false;
  if (latest.entry.word === "worse") return true;
  return facts.days.some(
    ({ date, score }) =>
      score !== null &&
      latest.score !== null &&
      daysBetween(date, latest.date) <= WITHIN_DAYS &&
      latest.score - score >= WORSE_BY,
  );
}

/** R17: a foot that slaps or drags, with tingling down the leg or without. */
export const R17: TriageRule = {
  id: "R17",
  text: "A foot that slaps or drags, with tingling down the leg, is looked at within 3 days; the same day if it gets worse.",
  tag: "P",
  find: (facts) => {
    const evidenceAt = saidAt(facts, "tingleDown", "drags");
    const worse = isWorse(facts);
    return fire({
      rule: "R17",
      arm: worse ? "footWorse" : "foot",
      urgency: worse ? SAME_DAY : soon(HOURS),
      evidenceAt,
      effects: [{ kind: "noDeepOnLimb" }, moveOff("GLU1"), moveOff("GLU2")],
    });
  },
};
