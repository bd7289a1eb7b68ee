import type { PlanDayView, RaceView } from "../../http/contract.ts";
import { dayOfMonth, monthName, shortDay } from "../design/dates.ts";
import type { DayLight } from "./plan-words.ts";
import { nameDistance } from "./races/race-words.ts";

export const CALENDAR_WORDS = {
  name: "The weeks ahead",
  keys: "Arrow keys go from day to day, Enter opens one, Escape closes it, M moves the massage of a day.",
  load: "Load",
  loadAbout: "Load of each week, as your usual weeks make it expected",
  block: "Block",
  week: (start: string) => `Week of ${shortDay(start)}`,
  past: "past",
  beyond: "not planned yet",
  noMassage: "No massage this week",
  legendDay: "Day",
  legendMassage: "Massage",
  legendRun: "Run",
  race: "Race",
  hard: "Hard",
  veryHard: "Very hard",
  expected: "Expected from your usual week",
  thisWeek: "This week",
  today: "today",
} as const;

/** How a day is to book, long for the legend of a wide screen, short for a phone. */
export const LIGHT_NAMES: Readonly<Record<DayLight, { readonly long: string; readonly short: string }>> = {
  best: { long: "Best to book", short: "Best" },
  good: { long: "Good", short: "Good" },
  possible: { long: "Possible, at a cost", short: "Possible" },
  blocked: { long: "Not this day", short: "No" },
};

/** The block's name on its tape. */
export const TAPE: Readonly<Record<PlanDayView["block"], { readonly long: string; readonly short: string }>> =
  {
    returning: { long: "Coming back", short: "Return" },
    raceWeek: { long: "Race week", short: "Race" },
    recovery: { long: "Recovery", short: "Recovery" },
    taper: { long: "Taper", short: "Taper" },
    heavy: { long: "Heavy", short: "Heavy" },
    easy: { long: "Easy", short: "Easy" },
    new: { long: "First weeks", short: "New" },
    normal: { long: "Normal", short: "Normal" },
  };

/** "23 to 29 Nov", "30 Nov to 6 Dec" */
export const weekInWords = ({ start, end }: { readonly start: string; readonly end: string }): string =>
  monthName(start) === monthName(end)
    ? `${dayOfMonth(start)} to ${shortDay(end)}`
    : `${shortDay(start)} to ${shortDay(end)}`;

/** "10 km, priority B" */
export const raceLine = (race: RaceView): string =>
  `${race.name ? `${race.name}, ` : ""}${nameDistance(race.metres)}, priority ${race.priority}`;
