import type { ClassedRace } from "../app/races.ts";
import type { PlannedSession } from "../core/training/index.ts";
import type { TimeZone } from "../core/units/index.ts";
import type { PlannedView, RaceView } from "./contract.ts";
import { presentMoment } from "./present-plan.ts";

/** A race with its class. */
export const presentRace = (race: ClassedRace, zone: TimeZone): RaceView => ({
  id: race.id,
  date: race.date,
  ...(race.start === null ? {} : { start: presentMoment(race.start, zone) }),
  metres: race.distance,
  ...(race.expected === null ? {} : { expectedSeconds: race.expected }),
  priority: race.priority,
  class: race.class,
  ...(race.name === null ? {} : { name: race.name }),
});

/** A planned session. */
export const presentPlanned = (session: PlannedSession, zone: TimeZone): PlannedView => ({
  id: session.id,
  date: session.date,
  class: session.class,
  ...(session.start === null ? {} : { start: presentMoment(session.start, zone) }),
  ...(session.end === null ? {} : { end: presentMoment(session.end, zone) }),
  ...(session.minutes == null ? {} : { minutes: session.minutes }),
  ...(session.metres === null ? {} : { metres: session.metres }),
  ...(session.title === null ? {} : { title: session.title }),
});
