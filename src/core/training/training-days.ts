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

/**
 * Each day from some days before today to the horizon's end with its block, whether it is known, and its sessions:
 * done ones behind; ahead the planned ones and races, and where nothing is planned those that the weekly rhythm lets
 * expect. A planned session that was done, or that nobody did, is left out.
 * Source: RULES 1.0, 2.10, 2.11, E10; PLANNER "In: one value".
 * @example deriveTrainingDays({ history, races, planned, activities, today, now, zone, horizon: 84, confirmedDays: [] })
 */
export function deriveTrainingDays(source: TrainingSource): readonly TrainingDay[] {
  const { today, horizon, lookBack = LOOK_BACK_DAYS } = source;
  const from = addDays(today, -lookBack);
  const to = addDays(today, horizon - 1);
  const known = deriveKnownDays(source.history, source.confirmedDays);
  const plannedWeeks = findPlannedWeeks(source.planned);
  const done = deriveDone(source, from);
  const ahead = deriveAhead(source, done);
  const blocks = deriveBlocks({ ...source, known, plannedWeeks, ahead, from, to });
  const resting = blocks.filter((day) => day.block === "recovery").map((day) => day.date);
  const taken = new Set([...ahead.map((one) => one.date), ...resting]);
  const expected = deriveExpected(source, { known, plannedWeeks, taken, to }).filter(
    (one) => !isDoneAlready(one, done, source.now),
  );
  const byDate = groupByDate([...done, ...ahead, ...expected]);
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
