import { daysBetween } from "../../../units/index.ts";
import type { Facts } from "../facts.ts";
import { soon } from "../finding.ts";
import type { ScoredDay } from "../score-of-day.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HIGH = 7;
const RISE = 3;
const RISE_TO = 5;
/** A log knows days, not hours: the second date after counts as within 48 hours. */
const RISE_DAYS = 2;
const HOURS = 72;

/** The latest day of the log, and the one written last: what was added late for an earlier day counts too. */
function latestDays({ days }: Facts): readonly ScoredDay[] {
  const scored = days.filter(({ score }) => score !== null);
  const written = scored.toSorted((one, other) => one.loggedAt - other.loggedAt).at(-1);
  return [scored.at(-1), written].filter((day) => day !== undefined);
}

const rose = (days: readonly ScoredDay[], { date, score }: ScoredDay): boolean =>
  score !== null &&
  score >= RISE_TO &&
  days.some((before) => {
    const gap = daysBetween(before.date, date);
    return before.score !== null && gap > 0 && gap <= RISE_DAYS && score - before.score >= RISE;
  });

/** R-NRS: strong pain, or pain that rises fast, where it is not normal soreness. */
export const R_NRS: TriageRule = {
  id: "R-NRS",
  text: "Pain of 7 or more, or a rise of 3 points to 5 or more within two days, is looked at within 3 days.",
  tag: "P",
  find: (facts) => {
    if (facts.isNormalSoreness) return [];
    const days = latestDays(facts);
    const high = days.findLast(({ score }) => score !== null && score >= HIGH);
    const risen = days.findLast((day) => rose(facts.days, day));
    const day = high ?? risen;
    return fire({
      rule: "R-NRS",
      arm: high ? "high" : "rise",
      urgency: soon(HOURS),
      evidenceAt: day?.loggedAt ?? null,
    });
  },
};
