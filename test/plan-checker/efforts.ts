import type { Form } from "../../src/core/care/index.ts";
import type { PlannedRace, PlanningContext } from "../../src/core/context/index.ts";
import type { SessionClass } from "../../src/core/load/index.ts";
import type { RaceClass } from "../../src/core/training/index.ts";
import type { Instant, LocalDate } from "../../src/core/units/index.ts";

/** A massage session, done, booked or proposed. */
export interface Session {
  readonly start: Instant;
  readonly end: Instant;
  readonly minutes: number;
  readonly form: Form | null;
  /** Highest pressure; null where it is not the planner's. */
  readonly pressure: number | null;
  readonly date: LocalDate;
  readonly kind: "done" | "booked" | "proposed";
}

/** A training session or a race. */
export interface Effort {
  readonly start: Instant;
  readonly end: Instant;
  readonly date: LocalDate;
  readonly class: SessionClass;
  readonly timed: boolean;
  readonly expected: boolean;
  readonly longEffort: boolean;
  readonly race: RaceClass | null;
}

/** Priority A or B, 30 km, or 150 minutes where the clock is known. */
const isVeryHard = ({ priority, distance, start, startsAt, finishesAt }: PlannedRace): boolean =>
  priority !== "C" || distance >= 30_000 || (start !== null && hours(startsAt, finishesAt) >= 2.5);

/** Hours from one moment to another. */
export const hours = (from: Instant, to: Instant): number => (to - from) / 3_600_000;

/** All training known, and races that stand on no day of it, by 2.10 (a) and (e). */
export function listEfforts(context: PlanningContext): readonly Effort[] {
  const sessions = context.days.flatMap((day) => day.sessions);
  const onDays = sessions.map(
    (session): Effort => ({
      start: session.start,
      end: session.end,
      date: session.date,
      class: session.class,
      timed: session.timed,
      expected: session.source === "expected",
      longEffort: session.longEffort,
      race: session.race?.class ?? null,
    }),
  );
  const alone = context.races.filter((race) => !sessions.some((session) => session.race?.id === race.id));
  return [
    ...onDays,
    ...alone.map(
      (race): Effort => ({
        start: race.startsAt,
        end: race.finishesAt,
        date: race.date,
        class: isVeryHard(race) ? "veryHard" : "hard",
        timed: race.start !== null,
        expected: false,
        longEffort: race.class !== "short",
        race: race.class,
      }),
    ),
  ];
}
