import type { Form } from "../../care/index.ts";
import type { RuleCard } from "../../units/index.ts";
import { MODERATE_AFTER_VERY_HARD } from "./t1d-after-very-hard.ts";

export const T1B: RuleCard = {
  id: "T1b",
  text: "Best 48 to 72 hours after a very hard session, good until 96.",
  force: ["like"],
  tag: "P",
  sources: [],
};

/** The best hours reach to 72, good ones a day further; with a later floor both move with it. */
const BEST_UNTIL = 72;
const GOOD_WIDTH = 24;
const GOOD_SCORE = 0.7;
const FAR_SCORE = 0.5;

/**
 * How well the hours since a very hard session suit, 0.5 to 1: 1 from the floor (36 for moderate work) to 72 hours,
 * 0.7 to 96, 0.5 beyond.
 * @param floor the runner's own T1a, hours
 * @source RULES T1b (practice)
 * @example timingScore({ form: "deep", hours: 70, floor: 48 }) // 1
 */
export function timingScore({ form, hours, floor }: { form: Form; hours: number; floor: number }): number {
  const best = Math.max(BEST_UNTIL, floor + GOOD_WIDTH);
  if (hours < (form === "deep" ? floor : MODERATE_AFTER_VERY_HARD)) return FAR_SCORE;
  if (hours <= best) return 1;
  return hours <= best + GOOD_WIDTH ? GOOD_SCORE : FAR_SCORE;
}

/** The score with no very hard session in the week before, but one in the week after. */
export const UNANCHORED_SCORE = FAR_SCORE;
