import { addMinutes, type Instant } from "../../units/index.ts";
import type { ScoredDay } from "../triage/score-of-day.ts";

const RISE = 2;
/** Answers and the day's scores are tapped one after the other: they belong together within this time. */
const TOGETHER_MINUTES = 10;

/**
 * Whether an answer may have changed since it was given: a descriptor that was not logged by then, or a rise of 2 points
 * and more (RULES 3.4). A score logged after an answer that had none beside it is compared with nothing, so with 0.
 */
export function hasChangedSince(days: readonly ScoredDay[], answeredAt: Instant): boolean {
  const limit = addMinutes(answeredAt, TOGETHER_MINUTES);
  const before = days.filter(({ loggedAt }) => loggedAt <= limit);
  const after = days.filter(({ loggedAt }) => loggedAt > limit);
  const known = new Set(before.flatMap(({ entry }) => entry.descriptors));
  const score = before.findLast((day) => day.score !== null)?.score ?? 0;
  return after.some(
    (day) =>
      day.entry.descriptors.some((one) => !known.has(one)) ||
      (day.score !== null && day.score - score >= RISE),
  );
}
