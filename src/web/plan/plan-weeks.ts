import type { PlanDayView, PlanItemView, PlanView, RaceView } from "../../http/contract.ts";
import { addDays, daysUntil, weekday } from "../design/dates.ts";
import type { DayLoads } from "./load/day-loads.ts";

/** One day of the calendar, with all that stands on it. */
export interface CalendarDay {
  readonly date: string;
  /** Null before today and behind the plan's end. */
  readonly day: PlanDayView | null;
  readonly items: readonly PlanItemView[];
  readonly race: RaceView | null;
  readonly isToday: boolean;
  /** Load of the day, known or expected; null where nobody can say. */
  readonly load: number | null;
}

export interface CalendarWeek {
  readonly start: string;
  readonly end: string;
  readonly days: readonly CalendarDay[];
}

interface Shown {
  readonly plan: PlanView;
  readonly races: readonly RaceView[];
  readonly loads: DayLoads;
  /** 0 Monday to 6 Sunday. */
  readonly weekStart: number;
}

const WEEKS = 12;
const DAYS = 7;

/**
 * The plan as whole weeks: twelve, and the rest of a thirteenth where something is booked, proposed or raced in it.
 * @param shown.weekStart the weekday that opens a week, 0 Monday
 */
export function listWeeks({ plan, races, loads, weekStart }: Shown): readonly CalendarWeek[] {
  const first = addDays(plan.from, -((weekday(plan.from) - weekStart + DAYS) % DAYS));
  const days = new Map(plan.days.map((day) => [day.date, day]));
  const toDay = (date: string): CalendarDay => ({
    date,
    day: days.get(date) ?? null,
    items: plan.items.filter((item) => item.date === date),
    race: races.find((race) => race.date === date && days.has(date)) ?? null,
    isToday: date === plan.from,
    load: loads.get(date) ?? null,
  });
  const weeks = Array.from({ length: Math.ceil((daysUntil(first, plan.to) + 1) / DAYS) }, (_, week) =>
    Array.from({ length: DAYS }, (__, day) => toDay(addDays(first, week * DAYS + day))),
  );
  return weeks
    .filter((week, index) => index < WEEKS || week.some(({ items, race }) => race || items.some(isMassage)))
    .map((week) => ({ start: week[0]!.date, end: week.at(-1)!.date, days: week }));
}

export const isMassage = ({ kind }: PlanItemView): boolean => kind === "massage";

/** The massage of a day, the one that stands before one that is better cancelled. */
export const massageOf = (items: readonly PlanItemView[]): PlanItemView | null =>
  items.find((item) => isMassage(item) && item.status !== "cancelSuggested") ?? items.find(isMassage) ?? null;
