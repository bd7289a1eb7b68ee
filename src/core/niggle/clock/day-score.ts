import type { DayFacts } from "./day-facts.ts";

const BETTER = 0.6;
const WORSE = 2;
const HIGHEST = 10;

/**
 * D of a day: the highest score said, else what the one-tap answer makes of the baseline. Without a baseline "better"
 * and "same" say nothing, and "worse" is just enough to start a clock.
 * @param baseline B so far, 0 to 10, or that of the episode before; null where there is none
 * @returns 0 to 10, or null where the day says no score
 * @source RULES 3.6, step 4 (D); without a baseline our own cautious reading
 * @example deriveDayScore({ ...facts, score: null, word: "worse" }, 4) // 6
 */
export function deriveDayScore({ score, word }: DayFacts, baseline: number | null): number | null {
  if (score !== null || word === null) return score;
  if (word === "gone") return 0;
  if (word === "worse") return Math.min(HIGHEST, (baseline ?? 0) + WORSE);
  if (baseline === null) return null;
  return word === "better" ? Math.round(BETTER * baseline) : baseline;
}
