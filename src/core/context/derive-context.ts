import { type Advice, NO_TUNING, type Treatment, type VisitTuning } from "../care/index.ts";
import type { LaterLimits, Limits } from "../niggle/index.ts";
import type { DatedRace, TrainingDay } from "../training/index.ts";
import {
  addDays,
  addHours,
  type Because,
  because,
  type Instant,
  instantAt,
  type LocalDate,
  localDateAt,
  type TimeZone,
} from "../units/index.ts";
import type { LoggedSpot } from "./logged-spot.ts";
import type {
  ComeBack,
  OpenNiggle,
  PlannedRace,
  PlanningContext,
  PlanningDay,
  PlanTunables,
  ShownSession,
  SorenessEntry,
} from "./planning-context.ts";
import type { RunnerSettings } from "./runner-settings.ts";
import { clampTunables } from "./tunables.ts";
import { deriveWindows } from "./windows.ts";

/** Everything that a plan depends on, as values. */
export interface ContextSource {
  readonly now: Instant;
  readonly today: LocalDate;
  /** Days from today on, 1 to 366. */
  readonly horizon: number;
  readonly settings: RunnerSettings;
  /** Consecutive days as `deriveTrainingDays` gives them; those more than three days beyond the horizon are left out. */
  readonly days: readonly TrainingDay[];
  /** As `matchRaces` gives them. */
  readonly races: readonly DatedRace[];
  readonly treatments: readonly Treatment[];
  readonly limits: Limits;
  /** Absent where nothing changes by itself. */
  readonly laterLimits?: readonly LaterLimits[];
  /** Absent where niggles are not logged. */
  readonly openNiggles?: readonly OpenNiggle[];
  /** Absent where pain is not logged. */
  readonly spots?: readonly LoggedSpot[];
  readonly soreness: readonly SorenessEntry[];
  readonly shown: readonly ShownSession[];
  /** What therapists said, the runner having taken it over; absent counts as nothing. */
  readonly advice?: readonly Advice[];
  /** How sore legs after massages change what is planned (B9); absent counts as not at all. */
  readonly tuning?: VisitTuning;
}

/** E11: so many unknown days up to yesterday freeze deep work for so many hours. */
const UNKNOWN_DAYS = 3;
const FROZEN_HOURS = 48;
/** So many days beyond the horizon are kept for rules that look ahead (T2 reaches 72 hours at most). */
const LOOK_AHEAD_DAYS = 3;

/**
 * The planner's only input, from everything known of a runner. Windows and days are resolved to instants in the
 * runner's zone, tunables held to their floors, and deep work frozen for 48 hours when the last days are unknown.
 * @throws RangeError where the days do not hold today, or the horizon is not 1 to 366: a bug of the caller
 * Source: RULES 1.0, 2.12, E11, T14; PLANNER "In: one value".
 * @example deriveContext({ now, today, horizon: 84, settings, days, races: [], treatments: [], limits: NO_LIMITS, soreness: [], shown: [] })
 */
export function deriveContext(source: ContextSource): PlanningContext {
  const { now, today, horizon, settings } = source;
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > 366)
    throw new RangeError(`A horizon of ${horizon} days is not 1 to 366`);
  const zone = settings.timeZone;
  const last = addDays(today, horizon - 1);
  const end = addDays(last, LOOK_AHEAD_DAYS);
  const days = deriveDays(
    source.days.filter((day) => day.date <= end),
    zone,
  );
  const todayIndex = days.findIndex((day) => day.date === today);
  if (todayIndex === -1) throw new RangeError(`The days do not hold today, ${today}`);
  const frozen = findFreeze(days.slice(0, todayIndex), now);
  const { tuning = NO_TUNING } = source;
  const { tunables, because: clamped } = clampTunables(tuneByVisits(settings.tunables, tuning));
  const comeBack = findComeBack(source);
  const within = { start: now, end: instantAt(last, 1440, zone) };
  return {
    now,
    today,
    zone,
    horizon,
    days,
    todayIndex,
    races: source.races.map(derivePlannedRace),
    treatments: [...source.treatments].sort(byStart),
    windows: deriveWindows({ settings, from: today, to: last, zone, within }),
    monthlyLimit: settings.monthlyLimit,
    limits: source.limits,
    ...(source.laterLimits?.length ? { laterLimits: source.laterLimits } : {}),
    ...(source.openNiggles ? { openNiggles: source.openNiggles } : {}),
    ...(source.spots ? { spots: source.spots } : {}),
    profile: settings.profile,
    wishes: settings.wishes,
    soreness: [...source.soreness].sort((a, b) => (a.date < b.date ? -1 : 1)),
    frozenUntil: frozen.until,
    tunables,
    ...(comeBack ? { comeBack } : {}),
    ...(tuning.lessPressure > 0 ? { firmPressure: FIRM - tuning.lessPressure } : {}),
    shown: [...source.shown].sort((a, b) => a.start - b.start),
    because: [
      ...settings.because,
      ...clamped,
      ...tuning.because,
      ...frozen.because,
      ...source.races.flatMap(whyRace),
    ],
  };
}

/** Firm work is planned at 4 of 5 (RULES 1.0). */
const FIRM = 4;

const tuneByVisits = (tunables: PlanTunables, { moreHours }: VisitTuning): PlanTunables => ({
  ...tunables,
  deepBeforeQuality: tunables.deepBeforeQuality + moreHours,
});

/** The latest word on when to come back, where no massage was done since. */
function findComeBack({
  advice = [],
  treatments,
  settings,
  now,
  today,
}: ContextSource): ComeBack | undefined {
  const said = advice
    .filter(({ comeBackOn, saidOn }) => comeBackOn !== null && saidOn <= today)
    .toSorted((a, b) => (a.saidOn < b.saidOn ? -1 : 1));
  const last = said.at(-1);
  if (!last || last.comeBackOn === null || last.comeBackOn <= last.saidOn) return undefined;
  const isDoneSince = treatments.some(
    ({ status, start }) =>
      status === "done" && start <= now && localDateAt(start, settings.timeZone) > last.saidOn,
  );
  return isDoneSince ? undefined : { from: last.saidOn, on: last.comeBackOn };
}

/** Each day with its two midnights; the second is the next day's first. */
function deriveDays(days: readonly TrainingDay[], zone: TimeZone): readonly PlanningDay[] {
  const midnights = days.map((day) => instantAt(day.date, 0, zone));
  return days.map((day, index) => ({
    ...day,
    start: midnights[index] ?? instantAt(day.date, 0, zone),
    end: midnights[index + 1] ?? instantAt(day.date, 1440, zone),
  }));
}

const derivePlannedRace = ({
  timed: _timed,
  activityId: _id,
  because: _why,
  ...race
}: DatedRace): PlannedRace => race;

const byStart = (one: Treatment, other: Treatment): number =>
  one.start - other.start || (one.id < other.id ? -1 : 1);

const whyRace = (race: DatedRace): readonly Because[] => race.because;

interface Freeze {
  readonly until: Instant | null;
  readonly because: readonly Because[];
}

/** E11: how many days up to yesterday are unknown, one after the other. */
function findFreeze(behind: readonly PlanningDay[], now: Instant): Freeze {
  const lastKnown = behind.findLastIndex((day) => day.known);
  const unknown = behind.length - 1 - lastKnown;
  if (unknown < UNKNOWN_DAYS) return { until: null, because: [] };
  const text =
    lastKnown === -1
      ? "Nothing is known of your last days: no firm massage in the next 48 hours. Import your runs, or say that you rested."
      : `Nothing is known of the last ${unknown} days: no firm massage in the next 48 hours until you import them or say that you rested.`;
  return {
    until: addHours(now, FROZEN_HOURS),
    because: [because("E11", text, { unknown, hours: FROZEN_HOURS })],
  };
}
