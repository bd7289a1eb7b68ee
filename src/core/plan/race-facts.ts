import type { PlanningContext } from "../context/index.ts";
import type { RaceClass, RacePriority } from "../training/index.ts";
import { type DayAxis, dayOf, minuteAfter, minuteBefore } from "./day-axis.ts";
import type { SessionFact } from "./session-facts.ts";

/** A race in minutes since today's midnight. */
export interface RaceFact {
  readonly start: number;
  readonly finish: number;
  readonly day: number;
  readonly class: RaceClass;
  readonly priority: RacePriority;
  readonly name: string | null;
}

/**
 * The races ahead and behind, in order. Where the race was run its session says how far and how long it was:
 * a marathon left at 15 km counts as the 15 km (E15).
 */
export function deriveRaceFacts(
  context: PlanningContext,
  axis: DayAxis,
  sessions: readonly SessionFact[],
): readonly RaceFact[] {
  const facts = context.races.map((race): RaceFact => {
    const run = sessions.find((fact) => fact.session?.race?.id === race.id && fact.session.source === "done");
    const start = run?.start ?? minuteBefore(axis, race.startsAt);
    return {
      start,
      finish: run?.end ?? minuteAfter(axis, race.finishesAt),
      day: run?.day ?? dayOf(axis, start),
      class: run?.raceClass ?? race.class,
      priority: race.priority,
      name: race.name,
    };
  });
  return facts.sort((one, other) => one.start - other.start);
}
