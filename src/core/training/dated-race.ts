import { type Activity, type ActivityId, isOnFoot } from "../activity/index.ts";
import type { ClassifiedSession } from "../load/index.ts";
import {
  addMinutes,
  type Because,
  because,
  hoursBetween,
  type Instant,
  instant,
  instantAt,
  kilometresOf,
  type LocalDate,
  localDateAt,
  metres,
  minutesOf,
  seconds,
  type TimeZone,
} from "../units/index.ts";
import type { Race, RaceClass, RaceId } from "./race.ts";
import { deriveRaceClass } from "./race-class.ts";
import { estimateRaceTime } from "./race-time.ts";

/** A race with its class, its start and finish as instants, and the activity that it became. */
export interface DatedRace extends Race {
  readonly class: RaceClass;
  /** 00:00 of the date where unknown. */
  readonly startsAt: Instant;
  /** Actual, expected or estimated; 23:59 of the date where the start is unknown. */
  readonly finishesAt: Instant;
  /** Whether the clock times are known. */
  readonly timed: boolean;
  /** An activity was found, or the finish lies behind. */
  readonly done: boolean;
  readonly activityId: ActivityId | null;
  readonly because: readonly Because[];
}

/** What races are matched against. */
export interface RaceMatching {
  readonly races: readonly Race[];
  readonly sessions: readonly ClassifiedSession[];
  /** The runner's tags: a session tagged `race` that nobody entered as a race becomes one. */
  readonly activities: readonly Pick<Activity, "id" | "tag">[];
  readonly now: Instant;
  readonly zone: TimeZone;
  /** Own threshold speed in m/s, null while unset. */
  readonly thresholdSpeed: number | null;
}

/** GPS and race lines bend: an actual distance this near to the entered one is the entered one. */
const SAME_DISTANCE = 0.05;
/** A session shorter than this share of the race is not the race. */
const LEAST_SHARE = 0.1;
/** On race day itself a session shorter than this share may be the warm-up of a race still to come. */
const LEAST_SHARE_TODAY = 0.5;
/** A session that starts further from the gun than this is not the race, hours. */
const START_TOLERANCE = 3;

/**
 * Links each race to the activity that it became. A race that was run goes by the distance, time and finish
 * actually run (E15: a marathon given up at 15 km is a race of 15 km); one without an activity counts as entered.
 * Races come back in order of start, with those that the runner only tagged.
 * Source: RULES 1.0 (unknown clock times), 1.2, 1.3, E15.
 * @example matchRaces({ races: [marathon], sessions: [], activities: [], now, zone, thresholdSpeed: null })
 */
export function matchRaces(given: RaceMatching): readonly DatedRace[] {
  const taken = new Set<ActivityId>();
  const entered = given.races.map((race) => {
    const session = findRaceSession(race, given, taken);
    if (!session) return deriveUnmatchedRace(race, given);
    taken.add(session.activityId);
    return deriveRunRace(race, session);
  });
  const tagged = findTaggedRaces(given, taken).map((session) => deriveRunRace(raceOf(session), session));
  return [...entered, ...tagged].sort((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
}

const byDistance = (a: ClassifiedSession, b: ClassifiedSession): number =>
  (b.distance ?? 0) - (a.distance ?? 0) || b.duration - a.duration;

function findRaceSession(
  race: Race,
  given: RaceMatching,
  taken: ReadonlySet<ActivityId>,
): ClassifiedSession | null {
  const today = localDateAt(given.now, given.zone);
  const free = given.sessions.filter((one) => one.date === race.date && !taken.has(one.activityId));
  const marked = free.filter((one) => one.race?.distance === race.distance);
  const likely = (marked.length > 0 ? marked : free.filter((one) => isOnFoot(one.sport)))
    .filter((one) => isAtRaceTime(one, race) && isLongEnough(one, race, today))
    .sort(byDistance);
  return likely[0] ?? null;
}

const isAtRaceTime = (session: ClassifiedSession, race: Race): boolean =>
  race.start === null ||
  (session.end > race.start && Math.abs(hoursBetween(race.start, session.start)) <= START_TOLERANCE);

function isLongEnough(session: ClassifiedSession, race: Race, today: LocalDate): boolean {
  if (session.distance === null || race.distance <= 0) return true;
  const least = race.start === null && race.date >= today ? LEAST_SHARE_TODAY : LEAST_SHARE;
  return session.distance >= least * race.distance;
}

const findTaggedRaces = (given: RaceMatching, taken: ReadonlySet<ActivityId>) => {
  const tagged = new Set(given.activities.filter((one) => one.tag === "race").map((one) => one.id));
  return given.sessions.filter(
    (one) => tagged.has(one.activityId) && !taken.has(one.activityId) && isOnFoot(one.sport),
  );
};

/** A race that only the tag tells of; C, as nothing was planned towards it. */
const raceOf = (session: ClassifiedSession): Race => ({
  id: `activity:${session.activityId}` as RaceId,
  name: null,
  date: session.date,
  start: session.start,
  distance: session.distance ?? metres(0),
  expected: null,
  priority: "C",
});

function deriveRunRace(race: Race, session: ClassifiedSession): DatedRace {
  const actual = session.distance ?? race.distance;
  const distance = Math.abs(actual - race.distance) <= SAME_DISTANCE * race.distance ? race.distance : actual;
  const expected = seconds((session.end - session.start) / 1000);
  const raceClass = deriveRaceClass({ distance, expected });
  const inputs = { km: kilometresOf(distance), minutes: Math.round(minutesOf(expected)), class: raceClass };
  const text =
    distance === race.distance
      ? `Race run in ${inputs.minutes} minutes.`
      : `Counted by what was run: ${inputs.km.toFixed(1)} of ${kilometresOf(race.distance).toFixed(1)} km.`;
  return {
    ...race,
    distance,
    expected,
    class: raceClass,
    startsAt: session.start,
    finishesAt: session.end,
    timed: true,
    done: true,
    activityId: session.activityId,
    because: [because(distance === race.distance ? "1.3" : "E15", text, inputs)],
  };
}

function deriveUnmatchedRace(race: Race, { now, zone, thresholdSpeed }: RaceMatching): DatedRace {
  const estimate = race.expected === null ? estimateRaceTime(race.distance, thresholdSpeed) : null;
  const startsAt = race.start ?? instantAt(race.date, 0, zone);
  const earliest = addMinutes(startsAt, minutesOf(race.expected ?? estimate?.time ?? seconds(0)));
  const finishesAt =
    race.start === null ? instant(Math.max(earliest, instantAt(race.date, 1439, zone))) : earliest;
  const done = finishesAt <= now;
  return {
    ...race,
    class: deriveRaceClass(race),
    startsAt,
    finishesAt,
    timed: race.start !== null,
    done,
    activityId: null,
    because: [
      ...(estimate ? [estimate.because] : []),
      ...(race.start === null ? [NO_START] : []),
      ...(done ? [NO_ACTIVITY] : []),
    ],
  };
}

const NO_START = because("1.0", "No start time entered: 00:00 before the race and 23:59 after it.");
const NO_ACTIVITY = because("1.3", "No activity found for this race: it counts as run as entered.");
