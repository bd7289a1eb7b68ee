import type { Activity } from "../../src/core/activity/index.ts";
import type { Treatment, TreatmentId } from "../../src/core/care/index.ts";
import {
  deriveContext,
  deriveLoadProfile,
  type PlanningContext,
  type RunnerSettings,
  type ShownSession,
} from "../../src/core/context/index.ts";
import { deriveLoadHistory, type LoadHistory } from "../../src/core/load/index.ts";
import { NO_LIMITS } from "../../src/core/niggle/index.ts";
import { derivePlan, type Plan } from "../../src/core/plan/index.ts";
import {
  deriveTrainingDays,
  matchRaces,
  type PlannedSession,
  type Race,
} from "../../src/core/training/index.ts";
import {
  addDays,
  datesFrom,
  type Instant,
  instantAt,
  type LocalDate,
  weekdayOf,
} from "../../src/core/units/index.ts";

/** A runner whose whole training is known to the simulation, and of whom the planner learns a day each morning. */
export interface SeasonRunner {
  readonly settings: RunnerSettings;
  readonly activities: readonly Activity[];
  readonly races: readonly Race[];
  /** First and last morning. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface SeasonWords {
  readonly runner: SeasonRunner;
  /** The training plan as it stands on a morning. */
  readonly plannedOn: (today: LocalDate) => readonly PlannedSession[];
  /** Whether each morning's plan knows what was shown the morning before. */
  readonly keepsShown: boolean;
}

/** What a morning gave. */
export interface Morning {
  readonly today: LocalDate;
  readonly now: Instant;
  readonly shownBefore: readonly ShownSession[];
  readonly context: PlanningContext;
  readonly plan: Plan;
}

export interface Season {
  readonly mornings: readonly Morning[];
  /** Sessions that took place: those still in the plan when their hour came. */
  readonly treatments: readonly Treatment[];
}

const HORIZON = 84;
const MORNING = 6 * 60;

/** Plans every morning at six, with all runs up to yesterday; what is planned for a day takes place on it. */
export function simulateSeason({ runner, plannedOn, keepsShown }: SeasonWords): Season {
  const mornings: Morning[] = [];
  const treatments: Treatment[] = [];
  let shown: readonly ShownSession[] = [];
  for (const today of datesFrom(runner.from, runner.to)) {
    const now = instantAt(today, MORNING, runner.settings.timeZone);
    treatments.push(...shown.filter(({ start }) => start < now).map(treatmentOf));
    const shownBefore = shown.filter(({ start }) => start >= now);
    const context = contextOn(runner, {
      today,
      planned: plannedOn(today),
      treatments,
      shown: keepsShown ? shownBefore : [],
    });
    const plan = derivePlan(context);
    mornings.push({ today, now, shownBefore, context, plan });
    shown = listProposed(plan);
  }
  return { mornings, treatments };
}

interface Known {
  readonly today: LocalDate;
  readonly planned: readonly PlannedSession[];
  readonly treatments: readonly Treatment[];
  readonly shown: readonly ShownSession[];
}

/** The same stations as the app's refresh, without a store. */
export function contextOn(runner: SeasonRunner, known: Known): PlanningContext {
  const { settings } = runner;
  const { today, planned } = known;
  const zone = settings.timeZone;
  const now = instantAt(today, MORNING, zone);
  const activities = runner.activities.filter(({ summary }) => summary.localDate < today);
  const load = deriveLoad(runner, activities, today);
  const races = matchRaces({
    races: runner.races,
    sessions: load.sessions,
    activities,
    now,
    zone,
    thresholdSpeed: load.thresholds.thresholdSpeed.value,
  });
  const { confirmedDays } = settings;
  const training = { history: load, races, planned, activities, today, now, zone, confirmedDays };
  const days = deriveTrainingDays({ ...training, horizon: HORIZON });
  const care = { treatments: known.treatments, soreness: [], shown: known.shown };
  return deriveContext({ now, today, horizon: HORIZON, settings, days, races, ...care, limits: NO_LIMITS });
}

/** Loads and classes as they are known on a day. */
export const deriveLoad = (
  { settings, races }: SeasonRunner,
  activities: readonly Activity[],
  today: LocalDate,
): LoadHistory =>
  deriveLoadHistory({
    activities,
    profile: deriveLoadProfile(settings),
    races: races.map(({ date, start, distance, priority }) => ({ date, start, distance, priority })),
    today,
    confirmedDays: settings.confirmedDays,
  });

const treatmentOf = ({ start, minutes, form }: ShownSession): Treatment => ({
  id: `t${start}` as TreatmentId,
  status: "done",
  start,
  minutes,
  form,
  modality: null,
  areas: [],
});

/** The sessions that a plan proposes. */
export const listProposed = ({ items }: Plan): readonly ShownSession[] =>
  items.flatMap(({ kind, status, start, minutes, form }) =>
    kind === "massage" && status === "proposed" && start !== null && form !== null
      ? [{ start, minutes, form }]
      : [],
  );

/**
 * A training plan that is the training itself: whole weeks, entered on Monday, some weeks ahead. Each session is planned
 * as what it will count for on the morning after it, so that the plan is kept to the letter.
 */
export function planWeeksAhead(runner: SeasonRunner, weeks: number): SeasonWords["plannedOn"] {
  const raceDays = new Set(runner.races.map(({ date }) => date));
  const all = datesFrom(runner.from, addDays(runner.to, 7 * (weeks + 1)))
    .filter((date) => !raceDays.has(date))
    .flatMap((date) => planDay(runner, date));
  return (today) => {
    const end = addDays(today, 7 * (weeks + 1) - weekdayOf(today));
    return all.filter(({ date }) => date >= today && date < end);
  };
}

function planDay(runner: SeasonRunner, date: LocalDate): readonly PlannedSession[] {
  if (!runner.activities.some(({ summary }) => summary.localDate === date)) return [];
  const done = runner.activities.filter(({ summary }) => summary.localDate <= date);
  const { sessions } = deriveLoad(runner, done, addDays(date, 1));
  return sessions
    .filter((one) => one.date === date)
    .map((one) => ({
      id: `p${one.activityId}` as PlannedSession["id"],
      date,
      class: one.class,
      start: one.start,
      end: one.end,
      metres: one.distance,
      title: null,
    }));
}
