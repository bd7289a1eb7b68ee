import { type CareDay, mondayOf } from "../../care/index.ts";
import { addDays, daysBetween, type LocalDate } from "../../units/index.ts";
import type { DayFeel } from "./day-feel.ts";

/** A day that may hold a routine. */
export interface CandidateDay {
  readonly date: LocalDate;
  readonly feel: DayFeel;
  /** A massage on the day or the day before. */
  readonly afterMassage: boolean;
}

export interface CareDaysQuestion {
  /** Consecutive days from today on. */
  readonly days: readonly CandidateDay[];
  /** Sessions a week. */
  readonly sessions: number;
  readonly done: readonly CareDay[];
}

/** What a day costs, in points: our own defaults. A race day holds no routine. */
const DAY_COST = { easy: 0, moderate: 0.6, hard: 1.2, veryHard: 1.8, massage: 1.5 } as const;
/** Care that comes too soon is dearer than care that comes late. */
const GAP = { early: 0.4, late: 0.1 } as const;
const DAYS_A_WEEK = 7;

/**
 * S7: the dates of the routines. Each week from Monday to Sunday gets what its step still asks for, easy days first and
 * spread out; a week of which only a part is planned gets its share. Ties go to the earlier day.
 * @source RULES S7, S1; weights are our own default
 * @example chooseCareDays({ days, sessions: 2, done: [] }) // ["2026-11-03", "2026-11-06"]
 */
export function chooseCareDays({ days, sessions, done }: CareDaysQuestion): readonly LocalDate[] {
  const cared = [...new Set(done.map(({ date }) => date))];
  const mondays = [...new Set(days.map(({ date }) => mondayOf(date)))];
  const chosen: LocalDate[] = [];
  for (const monday of mondays) {
    const week = days.filter(({ date }) => mondayOf(date) === monday);
    const before = cared.filter((date) => mondayOf(date) === monday).length;
    const free = week.filter(({ date, feel }) => !feel.race && !cared.includes(date));
    const wanted = Math.min(free.length, Math.max(0, shareOf(sessions, week, monday) - before));
    const known = [...cared, ...chosen].filter((date) => date >= addDays(monday, -DAYS_A_WEEK));
    chosen.push(...pickDates({ free, wanted, known, ideal: DAYS_A_WEEK / sessions }));
  }
  return chosen;
}

/** A last week that is not planned to its end gets its share; this week has its days behind it, done or not. */
const shareOf = (sessions: number, week: readonly CandidateDay[], monday: LocalDate): number => {
  const days = daysBetween(monday, week.at(-1)!.date) + 1;
  return Math.ceil((sessions * days) / DAYS_A_WEEK);
};

interface Pick {
  readonly free: readonly CandidateDay[];
  readonly wanted: number;
  /** Dates with care of the week before and later: a longer gap counts as a week. */
  readonly known: readonly LocalDate[];
  /** Days between two routines. */
  readonly ideal: number;
}

/** The cheapest dates: seven days at most, so every choice is tried. */
function pickDates({ free, wanted, known, ideal }: Pick): readonly LocalDate[] {
  let best: { readonly cost: number; readonly dates: readonly LocalDate[] } = { cost: Infinity, dates: [] };
  for (const days of choicesOf(free, wanted)) {
    const dates = days.map(({ date }) => date);
    const cost = days.reduce((sum, day) => sum + dayCost(day), 0) + gapCost([...known, ...dates], ideal);
    if (cost < best.cost - 1e-9) best = { cost, dates };
  }
  return best.dates;
}

/** Every way to take so many days, those with the earlier days first. */
function choicesOf(days: readonly CandidateDay[], count: number): readonly (readonly CandidateDay[])[] {
  if (count === 0) return [[]];
  return days.flatMap((day, index) =>
    choicesOf(days.slice(index + 1), count - 1).map((rest) => [day, ...rest]),
  );
}

function dayCost({ feel, afterMassage }: CandidateDay): number {
  const cls = feel.class ?? "easy";
  const legs = feel.light ? Math.max(DAY_COST.moderate, DAY_COST[cls]) : DAY_COST[cls];
  return legs + (afterMassage ? DAY_COST.massage : 0);
}

function gapCost(dates: readonly LocalDate[], ideal: number): number {
  const sorted = [...dates].sort();
  return sorted.slice(1).reduce((sum, date, index) => {
    const gap = Math.min(DAYS_A_WEEK, daysBetween(sorted[index]!, date));
    return sum + GAP.early * Math.max(0, ideal - gap) ** 2 + GAP.late * Math.max(0, gap - ideal) ** 2;
  }, 0);
}
