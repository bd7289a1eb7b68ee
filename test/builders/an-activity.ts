import {
  type Activity,
  type ActivityFlag,
  type ActivitySummary,
  type ActivityTag,
  activityId,
  emptyHistogram,
  type Histogram,
  type Sport,
} from "../../src/core/activity/index.ts";
import {
  fromKilometres,
  fromMinutes,
  instant,
  type LocalDate,
  localDate,
  metres,
  metresPerSecond,
} from "../../src/core/units/index.ts";

const SPEED_STEP = 0.05;

/** Pairs of a value and the minutes spent at it. @example [[140, 40], [172, 20]] */
export type MinutesAt = readonly (readonly [value: number, minutes: number])[];

/** What the builder knows so far; the summary is worked out from it in `build`. */
interface Draft {
  readonly id: string | null;
  readonly sport: Sport;
  readonly date: LocalDate;
  readonly clock: string;
  readonly offsetMinutes: number;
  readonly kilometres: number | null;
  readonly minutes: number;
  readonly elapsedMinutes: number | null;
  readonly heartRates: MinutesAt;
  /** Null: the whole session at distance over time. */
  readonly speeds: MinutesAt | null;
  readonly rpe: number | null;
  readonly tag: ActivityTag | null;
  readonly ascent: number | null;
  readonly descent: number | null;
  readonly walkedShare: number | null;
  readonly flags: readonly ActivityFlag[];
}

/** A session under construction. Every step gives a new builder; `build` gives the activity. */
export interface ActivityBuilder {
  /** The local day, `2026-03-02`. */
  on(date: string): ActivityBuilder;
  /** The local wall clock of the start, `18:00`. */
  at(clock: string): ActivityBuilder;
  /** Minutes east of UTC; 0 without it. */
  offset(minutes: number): ActivityBuilder;
  /** Distance; null for a session without one. */
  km(kilometres: number | null): ActivityBuilder;
  /** Moving time. */
  minutes(minutes: number): ActivityBuilder;
  /** Time from start to end, with the pauses; the moving time without it. */
  elapsed(minutes: number): ActivityBuilder;
  /** The whole session at one heart rate. */
  hr(bpm: number): ActivityBuilder;
  /** Minutes per heart rate; what is missing to the moving time was not recorded. */
  heartRates(minutesAt: MinutesAt): ActivityBuilder;
  /** Minutes per grade-adjusted speed in m/s; `[]` for a session that recorded no speed. */
  speeds(minutesAt: MinutesAt): ActivityBuilder;
  rpe(effort: number | null): ActivityBuilder;
  tag(tag: ActivityTag): ActivityBuilder;
  ascent(metres: number): ActivityBuilder;
  descent(metres: number): ActivityBuilder;
  /** Share of the time walked, 0 to 1. */
  walked(share: number): ActivityBuilder;
  sport(sport: Sport): ActivityBuilder;
  flag(flag: ActivityFlag): ActivityBuilder;
  id(id: string): ActivityBuilder;
  build(): Activity;
}

const FIRST_DRAFT: Draft = {
  id: null,
  sport: "run",
  date: localDate("2026-03-02"),
  clock: "18:00",
  offsetMinutes: 0,
  kilometres: 10,
  minutes: 60,
  elapsedMinutes: null,
  heartRates: [],
  speeds: null,
  rpe: null,
  tag: null,
  ascent: null,
  descent: null,
  walkedShare: null,
  flags: [],
};

/**
 * A run for tests: 10 km in 60 minutes on 2026-03-02 at 18:00 UTC with speed, without heart rate or felt effort.
 * Histograms and best efforts follow from what is said.
 * @example aRun().on("2026-03-02").at("18:00").km(12).minutes(60).hr(150).rpe(7).build()
 */
export const aRun = (): ActivityBuilder => builderOf(FIRST_DRAFT);

/** Any session for tests, without distance or speed. @example anActivity("strength").minutes(40).rpe(7).build() */
export const anActivity = (sport: Sport): ActivityBuilder =>
  builderOf({ ...FIRST_DRAFT, sport, kilometres: null });

function builderOf(draft: Draft): ActivityBuilder {
  const withThe = (change: Partial<Draft>): ActivityBuilder => builderOf({ ...draft, ...change });
  return {
    on: (date) => withThe({ date: localDate(date) }),
    at: (clock) => withThe({ clock }),
    offset: (offsetMinutes) => withThe({ offsetMinutes }),
    km: (kilometres) => withThe({ kilometres }),
    minutes: (minutes) => withThe({ minutes }),
    elapsed: (elapsedMinutes) => withThe({ elapsedMinutes }),
    hr: (bpm) => withThe({ heartRates: [[bpm, Number.POSITIVE_INFINITY]] }),
    heartRates: (heartRates) => withThe({ heartRates }),
    speeds: (speeds) => withThe({ speeds }),
    rpe: (rpe) => withThe({ rpe }),
    tag: (tag) => withThe({ tag }),
    ascent: (ascent) => withThe({ ascent }),
    descent: (descent) => withThe({ descent }),
    walked: (walkedShare) => withThe({ walkedShare }),
    sport: (sport) => withThe({ sport }),
    flag: (flag) => withThe({ flags: [...draft.flags, flag] }),
    id: (id) => withThe({ id }),
    build: () => activityOf(draft),
  };
}

function activityOf(draft: Draft): Activity {
  const id = draft.id ?? `${draft.sport}-${draft.date}-${draft.clock}`;
  return {
    id: activityId(id),
    summary: summaryOf(draft),
    rpe: draft.rpe,
    tag: draft.tag,
    sources: [`${id}.fit`],
  };
}

function summaryOf(draft: Draft): ActivitySummary {
  const heartRates = draft.heartRates.map(
    ([bpm, minutes]) => [bpm, Math.min(minutes, draft.minutes)] as const,
  );
  const speeds = speedsOf(draft);
  const best30 = draft.flags.includes("heartRate.lockedToCadence") ? null : bestMeanOf(heartRates, 30);
  const best20 = bestMeanOf(speeds, 20);
  return {
    version: 1,
    sport: draft.sport,
    indoor: draft.sport === "treadmill",
    name: null,
    device: null,
    startedAt: instant(Date.parse(`${draft.date}T${draft.clock}:00Z`) - draft.offsetMinutes * 60_000),
    utcOffsetMinutes: draft.offsetMinutes,
    localDate: draft.date,
    distance: draft.kilometres === null ? null : fromKilometres(draft.kilometres),
    elapsed: fromMinutes(draft.elapsedMinutes ?? draft.minutes),
    moving: fromMinutes(draft.minutes),
    ascent: draft.ascent === null ? null : metres(draft.ascent),
    descent: draft.descent === null ? null : metres(draft.descent),
    avgHeartRate: meanOf(heartRates),
    maxHeartRate: heartRates.length === 0 ? null : Math.max(...heartRates.map(([bpm]) => bpm)),
    avgCadence: null,
    rpe: draft.rpe,
    histograms: {
      heartRate: histogramOf(heartRates, 1),
      gradedSpeed: histogramOf(speeds, SPEED_STEP),
      cadence: emptyHistogram(1),
      balance: emptyHistogram(0.5),
    },
    bestGradedSpeed20: best20 === null ? null : metresPerSecond(best20),
    bestHeartRate30: best30,
    walkedShare: draft.walkedShare,
    sampleCount: 0,
    laps: [],
    flags: draft.flags,
  };
}

function speedsOf(draft: Draft): MinutesAt {
  if (draft.speeds !== null) return draft.speeds;
  if (draft.kilometres === null || draft.sport === "ride" || draft.sport === "swim") return [];
  return [[(draft.kilometres * 1000) / (draft.minutes * 60), draft.minutes]];
}

/** Seconds per bin; a value on the edge of two bins falls into the upper one. */
function histogramOf(minutesAt: MinutesAt, step: number): Histogram {
  if (minutesAt.length === 0) return emptyHistogram(step);
  const binOf = (value: number): number => Math.floor(value / step + 1e-9);
  const bins = minutesAt.map(([value]) => binOf(value));
  const first = Math.min(...bins);
  const seconds = new Array<number>(Math.max(...bins) - first + 1).fill(0);
  for (const [value, minutes] of minutesAt) {
    const index = binOf(value) - first;
    seconds[index] = (seconds[index] ?? 0) + minutes * 60;
  }
  return { first: first * step, step, seconds };
}

function meanOf(minutesAt: MinutesAt): number | null {
  const total = minutesAt.reduce((sum, [, minutes]) => sum + minutes, 0);
  const weighted = minutesAt.reduce((sum, [value, minutes]) => sum + value * minutes, 0);
  return total === 0 ? null : weighted / total;
}

/** The mean of the highest values that fill the window, as if run in one piece; null when shorter. */
function bestMeanOf(minutesAt: MinutesAt, window: number): number | null {
  let left = window;
  let sum = 0;
  for (const [value, minutes] of [...minutesAt].sort((one, other) => other[0] - one[0])) {
    const taken = Math.min(left, minutes);
    sum += value * taken;
    left -= taken;
  }
  return left > 1e-9 ? null : sum / window;
}
