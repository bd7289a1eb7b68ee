import { dayAndMonth } from "../design/dates.ts";
import { sayNumberFirst } from "../design/number-words.ts";

export const PLAN_TITLES = {
  tab: "Plan",
  gated: "Be seen first",
  none: "No day fits a massage yet",
  thisWeek: (day: string | null) =>
    day === null ? "Today is your day this week" : `${day} is your day this week`,
  next: (day: string) => `Your next massage is on ${day}`,
  toRace: (count: number, race: string, isOut: boolean) =>
    `${sayNumberFirst(count)} ${count === 1 ? "session" : "sessions"} to the ${race}${isOut ? " and out again" : ""}`,
  lead: (from: string, to: string) =>
    `${dayAndMonth(from)} to ${dayAndMonth(to)}. The bigger a day’s lit corner, the better the day to book.`,
  leadShort: "The bigger the lit corner, the better the day.",
  leadGated:
    "No day is lit until someone has looked. What is booked stays here, struck out where it should not be.",
  leadNone: "Every day that is hatched has a rule in the way. Open one to see which.",
  working: "the plan",
} as const;
