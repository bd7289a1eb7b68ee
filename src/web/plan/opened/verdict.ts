import type { PlanDayView } from "../../../http/contract.ts";
import { addDays, weekday } from "../../design/dates.ts";
import { lightOf } from "../plan-words.ts";
import { OPENED_WORDS as WORDS } from "./opened-words.ts";

export interface Verdict {
  readonly words: string;
  readonly look: "lamp" | "plain" | "flag";
}

/** A day must beat the others of its week by so much to be called the best, in points. */
const CLEARLY = 0.03;
const DAYS = 7;

interface Judged {
  readonly day: PlanDayView;
  readonly days: readonly PlanDayView[];
  readonly isRace: boolean;
  readonly isGated: boolean;
}

/** What is said of a day first: how good it is to book. */
export function verdictOf({ day, days, isRace, isGated }: Judged): Verdict {
  if (isGated) return { words: WORDS.gated, look: "plain" };
  if (isRace) return { words: WORDS.race, look: "plain" };
  const light = lightOf(day);
  if (light === "best" && isBestOfWeek(day, days)) return { words: WORDS.best, look: "lamp" };
  return { words: WORDS.light[light], look: light === "best" || light === "good" ? "lamp" : "plain" };
}

function isBestOfWeek({ date, regret }: PlanDayView, days: readonly PlanDayView[]): boolean {
  const monday = addDays(date, -weekday(date));
  const others = days.filter(
    (one) => one.date !== date && one.date >= monday && one.date < addDays(monday, DAYS),
  );
  return regret !== null && others.every((one) => one.regret === null || one.regret >= regret + CLEARLY);
}
