import type { PlanDayView, PlanView } from "../../../http/contract.ts";
import { daysUntil } from "../../design/dates.ts";
import { isMassage } from "../plan-weeks.ts";

const SHOWN = 3;
const FARTHEST = 7;

/**
 * The days that a massage could rather be on: the three nearest without one, those that can be booked before those that
 * cannot, in order of date.
 */
export function listOtherDays({ days, items }: PlanView, date: string): readonly PlanDayView[] {
  const taken = new Set(items.filter(isMassage).map((item) => item.date));
  const distance = (day: PlanDayView): number => Math.abs(daysUntil(date, day.date));
  return days
    .filter((day) => day.date !== date && !taken.has(day.date) && distance(day) <= FARTHEST)
    .sort((one, other) => rank(one) - rank(other) || distance(one) - distance(other))
    .slice(0, SHOWN)
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

const rank = ({ regret }: PlanDayView): number => regret ?? Number.POSITIVE_INFINITY;
