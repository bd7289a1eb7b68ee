import type { InsightFacts } from "../insight-facts.ts";
import { findLittleCare } from "./c1-little-care.ts";
import { findHeatOnInflammation } from "./c2-heat-on-inflammation.ts";
import { findCalfFirst } from "./c3-calf-first.ts";
import { findComingBack } from "./c4-keeps-coming-back.ts";
import { findQuickerSteps } from "./c5-quicker-steps.ts";
import { findStartSmall } from "./c6-start-small.ts";
import { findFirmBooking } from "./c7-firm-booking.ts";
import type { Finding } from "./finding.ts";

/**
 * Every common mistake that the log shows today, C1 to C7; nothing when all is well.
 * Source: RULES 1.10.
 * @example findMistakes(facts).map(({ rule }) => rule) // ["C4"]
 */
export function findMistakes(facts: InsightFacts): readonly Finding[] {
  const { niggles, items } = facts;
  const found = [
    findLittleCare(facts),
    ...niggles.map((one) => findHeatOnInflammation(one, facts)),
    ...niggles.map((one) => findCalfFirst(one, facts)),
    ...niggles.map(findComingBack),
    ...niggles.map((one) => findQuickerSteps(one, facts)),
    findStartSmall(facts),
    ...items.map(findFirmBooking),
  ];
  return found.filter((one) => one !== null);
}
