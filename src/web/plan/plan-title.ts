import type { PlanItemView, PlanView, RaceView } from "../../http/contract.ts";
import { addDays, dayName, longDay, weekday } from "../design/dates.ts";
import { PLAN_TITLES as WORDS } from "./plan-title-words.ts";
import { isMassage } from "./plan-weeks.ts";
import { nameDistance } from "./races/race-words.ts";

interface Titled {
  readonly plan: PlanView;
  readonly races: readonly RaceView[];
  /** Someone is to be seen first. */
  readonly isGated: boolean;
  /** A phone says the day, a wide screen the whole way. */
  readonly isShort: boolean;
  readonly weekStart: number;
}

/** The sentence over the calendar. */
export function titleOf({ plan, races, isGated, isShort, weekStart }: Titled): string {
  if (isGated) return WORDS.gated;
  const massages = plan.items.filter((item) => isMassage(item) && isAhead(item));
  const next = massages[0];
  if (next === undefined) return WORDS.none;
  const race = races.find(
    ({ date, priority }) => priority === "A" && date >= plan.from && date <= plan.to && date > next.date,
  );
  if (race && !(isShort && isThisWeek(plan.from, next.date, weekStart))) return countTo(race, massages);
  return isThisWeek(plan.from, next.date, weekStart)
    ? WORDS.thisWeek(next.date === plan.from ? null : dayName(next.date))
    : WORDS.next(longDay(next.date));
}

const isAhead = ({ status }: PlanItemView): boolean => status === "proposed" || status === "booked";

function countTo(race: RaceView, massages: readonly PlanItemView[]): string {
  const before = massages.filter(({ date }) => date < race.date).length;
  const isOut = massages.length > before;
  return WORDS.toRace(isOut ? massages.length : before, nameDistance(race.metres), isOut);
}

const DAYS = 7;

const isThisWeek = (today: string, date: string, weekStart: number): boolean =>
  date < addDays(today, DAYS - ((weekday(today) - weekStart + DAYS) % DAYS));
