import type { Activity } from "../activity/index.ts";
import { type LoadHistory, SESSION_CLASSES } from "../load/index.ts";
import { addDays, type Instant, type LocalDate, type TimeZone } from "../units/index.ts";
import { deriveBlocks } from "./blocks.ts";
import type { DatedRace } from "./dated-race.ts";
import { deriveDoneSession } from "./done-session.ts";
import { deriveExpectedSessions } from "./expected-sessions.ts";
import { deriveKnownDays, isKnownDay, type KnownDays } from "./known-days.ts";
import { derivePlannedSession, deriveRaceSession } from "./planned-session.ts";
import { findPlannedWeeks } from "./planned-weeks.ts";
import { deriveRunningHabits } from "./running-habits.ts";
import type { PlannedSession, TrainingDay, TrainingSession } from "./training-day.ts";
import { deriveWeeklyRhythm } from "./weekly-rhythm.ts";

/** What the days of training are derived from. */
export interface TrainingSource {
  readonly history: LoadHistory;
  /** As `matchRaces` gives them. */
  readonly races: readonly DatedRace[];
  readonly planned: readonly PlannedSession[];
  /** For the runner's tags. */
  readonly activities: readonly Pick<Activity, "id" | "tag">[];
  readonly today: LocalDate;
  readonly now: Instant;
  readonly zone: TimeZone;
  /** Days from today on. */
  readonly horizon: number;
  /** Days before today; 60 where a rule needs no more. */
  readonly lookBack?: number;
  /** Days without data of which the runner said that nothing is missing. */
  readonly confirmedDays: readonly LocalDate[];
}

const LOOK_BACK_DAYS = 60;
/** Days beyond the horizon that its last days look ahead to. */
const LOOK_AHEAD_DAYS = 3;
/** 2.11: after a gap this long the rhythm before it says nothing any more, days. */
const GAP_DAYS = 14;
/** Days before an A or B race on which the usual hard session is not run. */
const FRESH_DAYS = [1, 2, 3] as const;

/**
 * Each day from some days before today to the horizon's end with its block, whether it is known, and its sessions:
 * done ones behind; ahead the planned ones and races, and where nothing is planned those that the weekly rhythm lets
 * expect. A planned session that was done, or that nobody did, is left out. Three days more than the horizon come
 * with it: what is planned there holds the horizon's last days free (T2). Nothing is expected while the last 14 days or
 * more are unknown, nor in the three days before a race of priority A or B: nobody trains hard then.
 * Source: RULES 1.0, 2.10, 2.11, E10; PLANNER "In: one value"; the three days are our own default.
 * @example deriveTrainingDays({ history, races, planned, activities, today, now, zone, horizon: 84, confirmedDays: [] })
 */
export function deriveTrainingDays(source: TrainingSource): readonly TrainingDay[] {
  const { today, horizon, lookBack = LOOK_BACK_DAYS } = source;
  const from = addDays(today, -lookBack);
  const to = addDays(today, horizon - 1 + LOOK_AHEAD_DAYS);
  const known = deriveKnownDays(source.history, source.confirmedDays);
  const plannedWeeks = findPlannedWeeks(source.planned);
  const done = deriveDone(source, from);
  const ahead = deriveAhead(source, done);
  const blocks = deriveBlocks({ ...source, known, plannedWeeks, ahead, from, to });
  const resting = blocks.filter((day) => day.block === "recovery").map((day) => day.date);
  const taken = new Set([...ahead.map((one) => one.date), ...resting, ...findFreshDays(source)]);
  const lapsed = hasLapsed(known, done, today);
  const expected = lapsed ? [] : deriveExpected(source, { known, plannedWeeks, taken, to });
  const awaited = expected.filter((one) => !isDoneAlready(one, done, source.now));
  const byDate = groupByDate([...done, ...ahead, ...awaited]);
  return blocks.map(({ date, block, because }) => ({
    date,
    block,
    blockBecause: because,
    known: date >= today || isKnownDay(known, date),
    sessions: byDate.get(date) ?? [],
  }));
}

function deriveDone({ history, races }: TrainingSource, from: LocalDate): readonly TrainingSession[] {
  const raceBy = new Map(
    races.flatMap((race) => (race.activityId ? [[race.activityId, race] as const] : [])),
  );
  return history.sessions
    .filter((one) => one.date >= from)
    .map((one) => deriveDoneSession(one, raceBy.get(one.activityId) ?? null));
}

/** Planned sessions and races that are still to come, or under way. */
function deriveAhead(
  { history, races, planned, today, now, zone }: TrainingSource,
  done: readonly TrainingSession[],
): readonly TrainingSession[] {
  const habits = deriveRunningHabits(history.sessions, today);
  const ownRaces = races.filter((race) => race.activityId === null).map(deriveRaceSession);
  const isAhead = (one: TrainingSession): boolean => one.date >= today || one.end > now;
  const racing = ownRaces.filter(isAhead);
  const raceDates = new Set(racing.map((one) => one.date));
  const sessions = planned
    .map((one) => derivePlannedSession(one, habits, zone))
    .filter((one) => isAhead(one) && !isDoneAlready(one, done, now))
    .filter((one) => !(raceDates.has(one.date) && !one.timed && isQuality(one)));
  return [...racing, ...sessions];
}

const rank = (one: TrainingSession): number => SESSION_CLASSES.indexOf(one.class);
const isQuality = (one: TrainingSession): boolean => one.class === "hard" || one.class === "veryHard";

/** Done on its date is what was as hard; or one class easier, once the hour of the planned one has come. */
const isDoneAlready = (one: TrainingSession, done: readonly TrainingSession[], now: Instant): boolean =>
  done.some(
    (other) =>
      other.date === one.date &&
      (other.isRun || !one.isRun) &&
      rank(other) >= (one.start <= now ? rank(one) - 1 : rank(one)),
  );

/** Whether all of the last 14 days are unknown, and nothing was done today. */
const hasLapsed = (known: KnownDays, done: readonly TrainingSession[], today: LocalDate): boolean =>
  !done.some((one) => one.date === today) &&
  Array.from({ length: GAP_DAYS }, (_, back) => addDays(today, -1 - back)).every(
    (date) => !isKnownDay(known, date),
  );

const findFreshDays = ({ races }: TrainingSource): readonly LocalDate[] =>
  races
    .filter(({ priority }) => priority !== "C")
    .flatMap(({ date }) => FRESH_DAYS.map((back) => addDays(date, -back)));

function deriveExpected(
  { history, today, zone }: TrainingSource,
  limits: {
    readonly known: KnownDays;
    readonly plannedWeeks: ReadonlySet<number>;
    readonly taken: ReadonlySet<LocalDate>;
    readonly to: LocalDate;
  },
): readonly TrainingSession[] {
  const rhythm = deriveWeeklyRhythm({ sessions: history.sessions, known: limits.known, today, zone });
  return deriveExpectedSessions({ ...limits, rhythm, from: today, zone });
}

function groupByDate(
  sessions: readonly TrainingSession[],
): ReadonlyMap<LocalDate, readonly TrainingSession[]> {
  const byDate = new Map<LocalDate, TrainingSession[]>();
  for (const session of [...sessions].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const day = byDate.get(session.date);
    if (day) day.push(session);
    else byDate.set(session.date, [session]);
  }
  return byDate;
}
