import { addDays, type Because, because, daysBetween, type LocalDate, weekdayOf } from "../units/index.ts";
import { careTexts } from "./care-texts.ts";

/** Self-care done on a day. */
export interface CareDay {
  readonly date: LocalDate;
  readonly minutes: number;
}

/** Sessions a week, and minutes of each. */
export interface LadderStep {
  /** 1 to 5. */
  readonly step: number;
  readonly sessions: number;
  readonly minutes: number;
}

/**
 * The steps of S7. Each asks for at most twice the minutes of the one before, under the jump that C6 warns of.
 * @source RULES S7 (own default)
 */
export const LADDER: readonly LadderStep[] = [
  { step: 1, sessions: 2, minutes: 5 },
  { step: 2, sessions: 3, minutes: 5 },
  { step: 3, sessions: 3, minutes: 10 },
  { step: 4, sessions: 4, minutes: 10 },
  { step: 5, sessions: 5, minutes: 10 },
];

/** A week of self-care, Monday to Sunday. */
export interface CareWeek {
  readonly monday: LocalDate;
  /** The step that it asked for. */
  readonly asked: LadderStep;
  /** Days with self-care. */
  readonly days: number;
  /** Consistent: all that was asked. Missed: nothing. The rest changes no step. */
  readonly outcome: "consistent" | "partial" | "missed";
}

export interface Ladder {
  /** The step of the week that holds today. */
  readonly step: LadderStep;
  /** Complete weeks since the first self-care, oldest first. */
  readonly weeks: readonly CareWeek[];
  readonly because: readonly Because[];
}

/** A day counts from so many minutes: the five-minute start of S2 takes 280 seconds. */
const LEAST_MINUTES = 4;
const DAYS_A_WEEK = 7;

/**
 * S7: the step of the ladder that this week asks for, from the self-care done. One step up after a week with all that
 * was asked, one down after a week without any, never to nothing; other weeks change nothing. Weeks run from Monday to
 * Sunday; the one that holds today is not judged yet.
 * @source RULES S7 (own default)
 * @example deriveLadder({ done: [], today }).step // { step: 1, sessions: 2, minutes: 5 }
 */
export function deriveLadder({
  done,
  today,
}: {
  readonly done: readonly CareDay[];
  readonly today: LocalDate;
}): Ladder {
  const dates = listDates(done, today);
  const first = dates[0];
  const thisMonday = mondayOf(today);
  const weeks: CareWeek[] = [];
  let step = 1;
  if (first !== undefined)
    for (let monday = mondayOf(first); monday < thisMonday; monday = addDays(monday, DAYS_A_WEEK)) {
      const week = judgeWeek(monday, dates, stepAt(step));
      weeks.push(week);
      step = Math.min(LADDER.length, Math.max(1, step + CHANGE[week.outcome]));
    }
  return { step: stepAt(step), weeks, because: explain(weeks.at(-1), stepAt(step)) };
}

const CHANGE = { consistent: 1, partial: 0, missed: -1 } as const;

const stepAt = (step: number): LadderStep => LADDER[step - 1] ?? LADDER[0]!;

/** The Monday of a date's week. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, -weekdayOf(date));

/** Dates with enough self-care up to today, each once, in order. */
const listDates = (done: readonly CareDay[], today: LocalDate): readonly LocalDate[] => {
  const totals = new Map<LocalDate, number>();
  for (const { date, minutes } of done) totals.set(date, (totals.get(date) ?? 0) + minutes);
  return [...totals.keys()].filter((date) => date <= today && totals.get(date)! >= LEAST_MINUTES).sort();
};

function judgeWeek(monday: LocalDate, dates: readonly LocalDate[], asked: LadderStep): CareWeek {
  const days = dates.filter((date) => {
    const into = daysBetween(monday, date);
    return into >= 0 && into < DAYS_A_WEEK;
  }).length;
  if (days >= asked.sessions) return { monday, asked, days, outcome: "consistent" };
  return { monday, asked, days, outcome: days === 0 ? "missed" : "partial" };
}

function explain(last: CareWeek | undefined, { step, sessions, minutes }: LadderStep): readonly Because[] {
  const figures = { step, sessions, minutes };
  return [
    because("S7", careTexts.ladder(sessions, minutes), figures),
    because("S7", sayChange(last), { lastWeek: last?.outcome ?? null }),
  ];
}

const sayChange = (last: CareWeek | undefined): string =>
  last === undefined ? careTexts.ladderStart : CHANGE_TEXTS[last.outcome];

const CHANGE_TEXTS = {
  consistent: careTexts.ladderUp,
  partial: careTexts.ladderStays,
  missed: careTexts.ladderDown,
} as const;
