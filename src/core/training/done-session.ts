import { isRunning } from "../activity/index.ts";
import type { ClassifiedSession } from "../load/index.ts";
import type { DatedRace } from "./dated-race.ts";
import type { TrainingSession } from "./training-day.ts";

/**
 * A done session on the planner's calendar, with the race that it was.
 * @example deriveDoneSession(session, null).source // "done"
 */
export const deriveDoneSession = (session: ClassifiedSession, race: DatedRace | null): TrainingSession => ({
  source: "done",
  class: session.class,
  date: session.date,
  start: session.start,
  end: session.end,
  timed: true,
  isRun: isRunning(session.sport),
  longEffort: session.longEffort,
  bigDescent: session.bigDescent,
  race: race && { id: race.id, class: race.class },
  activityId: session.activityId,
  confidence: session.confidence,
  because: [...session.because, ...(race?.because ?? [])],
});
