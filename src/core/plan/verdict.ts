import { weekdayOf } from "../units/index.ts";
import { NOWHERE } from "./board.ts";
import { deriveDayRegrets } from "./day-regret.ts";
import type { SolvedContext } from "./solve-context.ts";

/** A day must beat the others by so much to be called the best, thousandths of a point. */
export const CLEARLY = 30;

/** Whether a day is clearly the best of its week, Monday to Sunday, or the only one that fits. */
export function findVerdict(solved: SolvedContext, day: number): "best" | "only" | null {
  const { problem, solution } = solved.display;
  const regrets = deriveDayRegrets(problem, solution);
  const monday = day - ((weekdayOf(solved.built.facts.context.today) + day) % 7);
  const others: number[] = [];
  for (let other = Math.max(0, monday); other < Math.min(monday + 7, regrets.length); other += 1) {
    if (other !== day && regrets[other]! < NOWHERE) others.push(regrets[other]!);
  }
  if (others.length === 0) return "only";
  return others.every((regret) => regret >= regrets[day]! + CLEARLY) ? "best" : null;
}
