import type { PlanningContext } from "../context/index.ts";
import type { SessionClass } from "../load/index.ts";
import { deriveRaceSessionClass, type RaceClass, type TrainingSession } from "../training/index.ts";
import { type DayAxis, dayOf, dayOfDate, minuteAfter, minuteBefore } from "./day-axis.ts";

/** A training session in minutes since today's midnight. */
export interface SessionFact {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly class: SessionClass;
  /** Inferred from the weekly rhythm: what is hard against others is a strong preference here (E10). */
  readonly expected: boolean;
  /** False where only the date is known: then it fills its day. */
  readonly timed: boolean;
  readonly isRun: boolean;
  readonly longEffort: boolean;
  /** A run of 150 minutes or more (M5); of a race its class says so. */
  readonly exceptional: boolean;
  readonly raceClass: RaceClass | null;
  /** Null for a race that stands on the list of races alone. */
  readonly session: TrainingSession | null;
}

/** How many days of training behind today any rule looks back to: an ultra and its gate, with room to spare. */
const LOOK_BACK_DAYS = 15;
/** M5: a run this long asks for a gentle session, minutes. */
const EXCEPTIONAL_MINUTES = 150;

/** Sessions that can matter to the horizon, in order of time, with the races that stand on no day of it. */
export function deriveSessionFacts(context: PlanningContext, axis: DayAxis): readonly SessionFact[] {
  const first = Math.max(0, context.todayIndex - LOOK_BACK_DAYS);
  const facts: SessionFact[] = [];
  for (const day of context.days.slice(first)) {
    for (const session of day.sessions) facts.push(deriveSessionFact(context, axis, session));
  }
  const seen = new Set(facts.map((fact) => fact.session?.race?.id));
  for (const race of context.races) {
    if (!seen.has(race.id)) facts.push(deriveRaceSession(axis, race));
  }
  return facts.sort((one, other) => one.start - other.start || one.end - other.end);
}

function deriveSessionFact(context: PlanningContext, axis: DayAxis, session: TrainingSession): SessionFact {
  const start = minuteBefore(axis, session.start);
  const end = minuteAfter(axis, session.end);
  return {
    start,
    end,
    day: dayOfDate(context, session.date),
    class: session.class,
    expected: session.source === "expected",
    timed: session.timed,
    isRun: session.isRun,
    longEffort: session.longEffort,
    exceptional: session.isRun && session.timed && end - start >= EXCEPTIONAL_MINUTES,
    raceClass: session.race?.class ?? null,
    session,
  };
}

/** A race without a session of its own, as hard as training makes it (2.10 a, e). */
function deriveRaceSession(axis: DayAxis, race: PlanningContext["races"][number]): SessionFact {
  const start = minuteBefore(axis, race.startsAt);
  const end = minuteAfter(axis, race.finishesAt);
  return {
    start,
    end,
    day: dayOf(axis, start),
    class: deriveRaceSessionClass(race, race.start === null ? null : end - start),
    expected: false,
    timed: race.start !== null,
    isRun: true,
    longEffort: race.class !== "short",
    exceptional: false,
    raceClass: race.class,
    session: null,
  };
}

/** Sessions that T2 protects: hard and very hard ones, and every race. */
export const isQuality = (session: SessionFact): boolean =>
  session.class === "hard" || session.class === "veryHard" || session.raceClass !== null;
