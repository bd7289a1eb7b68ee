import type { SessionClass } from "../load/index.ts";
import {
  addMinutes,
  type Because,
  because,
  type Instant,
  instantAt,
  kilometresOf,
  type TimeZone,
} from "../units/index.ts";
import type { DatedRace } from "./dated-race.ts";
import type { RunningHabits } from "./running-habits.ts";
import type { PlannedSession, TrainingSession } from "./training-day.ts";

/** 2.10 (e): a run this long is very hard, whatever it was called. */
const VERY_LONG_MINUTES = 150;
const VERY_LONG_METRES = 30_000;
/** 2.10: a long effort in shares of the own median run, and its least minutes. */
const LONG_SHARE = 1.5;
const LONG_MINUTES = 70;
/** With less than 28 days of history. */
const LONG_MINUTES_NEW = 90;
const USUAL_MINUTES = 60;

/**
 * A planned session on the planner's calendar. Without clock times it fills its day (00:00 to 23:59) with low
 * confidence; a run of 150 minutes or 30 km counts as very hard, as it will once done.
 * Source: RULES 1.0, 2.10 (e).
 * @example derivePlannedSession(session, habits, zone).timed // false where only the date is known
 */
export function derivePlannedSession(
  planned: PlannedSession,
  habits: RunningHabits,
  zone: TimeZone,
): TrainingSession {
  const minutes = findMinutes(planned, habits);
  const long = isVeryLong(planned.metres, minutes);
  const raised = long && planned.class !== "veryHard";
  return {
    ...ahead(findClock(planned, minutes, zone), planned.start !== null),
    class: long ? "veryHard" : planned.class,
    date: planned.date,
    longEffort: long || isLong(minutes, habits),
    race: null,
    because: [
      because("2.10", `Planned: ${planned.title ?? planned.class}.`, { class: planned.class }),
      ...(raised ? [whyVeryLong(planned.metres, minutes)] : []),
      ...(planned.start === null ? [NO_CLOCK] : []),
    ],
  };
}

/**
 * A race that still lies ahead as a session: very hard, for priority C hard unless it is 30 km or 150 minutes long.
 * Source: RULES 2.10 (a), (e); every race of class mid or longer is a long effort.
 * @example deriveRaceSession(marathon).class // "veryHard"
 */
export function deriveRaceSession(race: DatedRace): TrainingSession {
  const minutes = race.timed ? (race.finishesAt - race.startsAt) / 60_000 : null;
  const raceClass = deriveRaceSessionClass(race, minutes);
  const inputs = { km: kilometresOf(race.distance), priority: race.priority, class: race.class };
  return {
    ...ahead({ start: race.startsAt, end: race.finishesAt }, race.timed),
    class: raceClass,
    date: race.date,
    longEffort: race.class !== "short",
    race: { id: race.id, class: race.class },
    because: [because("2.10", `${race.name ?? "Race"}, priority ${race.priority}.`, inputs), ...race.because],
  };
}

/**
 * How hard a race is: very hard, for priority C hard unless it is 30 km or 150 minutes long.
 * @param minutes from start to finish; null where the clock times are not known
 * Source: RULES 2.10 (a), (e).
 * @example deriveRaceSessionClass({ priority: "C", distance: metres(10_000) }, 45) // "hard"
 */
export const deriveRaceSessionClass = (
  { priority, distance }: Pick<DatedRace, "priority" | "distance">,
  minutes: number | null,
): SessionClass => (priority !== "C" || isVeryLong(distance, minutes) ? "veryHard" : "hard");

/** What planned sessions and races have in common. */
const ahead = ({ start, end }: Clock, timed: boolean) =>
  ({
    source: "planned",
    start,
    end,
    timed,
    isRun: true,
    bigDescent: false,
    activityId: null,
    confidence: timed ? "high" : "low",
  }) as const;

type Clock = { readonly start: Instant; readonly end: Instant };

function findClock(planned: PlannedSession, minutes: number | null, zone: TimeZone): Clock {
  if (planned.start === null)
    return { start: instantAt(planned.date, 0, zone), end: instantAt(planned.date, 1439, zone) };
  return { start: planned.start, end: planned.end ?? addMinutes(planned.start, minutes ?? USUAL_MINUTES) };
}

function findMinutes(planned: PlannedSession, habits: RunningHabits): number | null {
  if (planned.start !== null && planned.end !== null) return (planned.end - planned.start) / 60_000;
  if (planned.minutes != null) return planned.minutes;
  return planned.metres === null ? null : planned.metres / habits.speed / 60;
}

const isVeryLong = (distance: number | null, minutes: number | null): boolean =>
  (distance ?? 0) >= VERY_LONG_METRES || (minutes ?? 0) >= VERY_LONG_MINUTES;

function isLong(minutes: number | null, { medianMinutes }: RunningHabits): boolean {
  const least =
    medianMinutes === null ? LONG_MINUTES_NEW : Math.max(LONG_MINUTES, LONG_SHARE * medianMinutes);
  return minutes !== null && minutes >= least;
}

const whyVeryLong = (distance: number | null, minutes: number | null): Because =>
  because("2.10e", "A run of 30 km or 150 minutes counts as very hard.", {
    km: distance === null ? null : distance / 1000,
    minutes: minutes === null ? null : Math.round(minutes),
  });

const NO_CLOCK = because("1.0", "Only the date is known: it counts from 00:00 to 23:59.");
