import {
  addMinutes,
  because,
  datesFrom,
  dayNumberOf,
  instantAt,
  type LocalDate,
  type TimeZone,
  weekdayOf,
} from "../units/index.ts";
import { isInPlannedWeek } from "./planned-weeks.ts";
import type { RhythmDay, TrainingSession, WeeklyRhythm } from "./training-day.ts";

/** What is expected, and where nothing may be. */
export interface Expectation {
  readonly rhythm: WeeklyRhythm;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly zone: TimeZone;
  /** Dates with a planned session, a race, the days before one, or a rest that rules training out. */
  readonly taken: ReadonlySet<LocalDate>;
  /** Mondays of the weeks that a training plan covers. */
  readonly plannedWeeks: ReadonlySet<number>;
}

/**
 * The sessions that the weekly rhythm lets one expect where nothing is planned. Always of low confidence: a rule
 * that is hard against a planned session is only a strong preference against these, but none is overlapped. Their times
 * are widened to quarters of an hour: a median that moves by minutes must not move the plan.
 * Source: RULES E10, PLANNER "Expected sessions".
 * @example deriveExpectedSessions({ rhythm, from, to, zone, taken: new Set(), plannedWeeks: new Set() })
 */
export function deriveExpectedSessions(expectation: Expectation): readonly TrainingSession[] {
  const { rhythm, from, to, taken, plannedWeeks } = expectation;
  return datesFrom(from, to).flatMap((date) => {
    if (taken.has(date) || isInPlannedWeek(plannedWeeks, dayNumberOf(date))) return [];
    const day = rhythm.weekdays.find((one) => one.weekday === weekdayOf(date));
    return day ? [expectSession(date, day, expectation)] : [];
  });
}

/** Minutes to which the hours of an expected session are widened. */
const QUARTER = 15;
const WEEKDAYS = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"];
const WORDS = { easy: "easy", moderate: "moderate", hard: "hard", veryHard: "very hard" } as const;

function expectSession(date: LocalDate, day: RhythmDay, { rhythm, zone }: Expectation): TrainingSession {
  const startMinute = Math.floor(day.startMinute / QUARTER) * QUARTER;
  const endMinute = Math.ceil(day.endMinute / QUARTER) * QUARTER;
  const start = instantAt(date, startMinute, zone);
  const weeks = Math.round(day.share * rhythm.knownWeeks);
  const what = day.class === "hard" || day.class === "veryHard" ? WORDS[day.class] : "long";
  return {
    source: "expected",
    class: day.class,
    date,
    start,
    end: addMinutes(start, endMinute - startMinute),
    timed: true,
    isRun: true,
    longEffort: day.longEffort,
    bigDescent: false,
    race: null,
    activityId: null,
    confidence: "low",
    because: [
      because(
        "E10",
        `Expected, not planned: ${what} on ${weeks} of the last ${rhythm.knownWeeks} ${WEEKDAYS[day.weekday]}.`,
        { weekday: day.weekday, share: day.share, knownWeeks: rhythm.knownWeeks },
      ),
    ],
  };
}
