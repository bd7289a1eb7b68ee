import type { Because } from "../../units/index.ts";
import type { Level } from "../niggle.ts";
import type { DayFacts } from "./day-facts.ts";
import { deriveDayScore } from "./day-score.ts";

/** A day with a score. Days are numbers since 1970 throughout the clock. */
export interface LoggedDay {
  readonly day: number;
  readonly score: number;
  readonly morning: number | null;
}

/** A line of the table of 3.6 that fired; each does once in an episode. */
export interface FiredRow {
  readonly row: RowId;
  readonly day: number;
  /** Null for a line that only says something. */
  readonly level: Extract<Level, "L1" | "L2"> | null;
  readonly because: Because;
}

export type RowId =
  | "worsening"
  | "notImproving"
  | "restNotDone"
  | "twoWeeks"
  | "threeWeeks"
  | "restHidIt"
  | "atRestOnly"
  | "logAgain"
  | "silentAndSore"
  /** R5 had fired at L1 and has reached L2 since. */
  | "raised";

/** What the clock remembers of one episode: a handful of values, however long it lasts. */
export interface Episode {
  /** t0. */
  readonly start: number;
  /** t0 of the first clock, where one was started again after "seen"; and the lines that fired before. */
  readonly opened: number;
  readonly earlier: readonly FiredRow[];
  /** Scores of the first three logged days within three days of the start. */
  readonly baselineScores: readonly number[];
  /** Brun: highest run pain on those days. */
  readonly runBaseline: number;
  /** The last three logged days. */
  readonly recent: readonly LoggedDay[];
  readonly lastEntry: number;
  readonly lastScore: number | null;
  /** Logged days in a row with D <= 1. */
  readonly quietStreak: number;
  /** Days on which pain stopped a run, one for each run, of the last 14. */
  readonly stops: readonly number[];
  /** First C on or after day 7. */
  readonly firstNow: number | null;
  /** Latest run since day 4 whose pain is known, or that pain stopped. */
  readonly latestRun: { readonly pain: number | null; readonly stopped: boolean } | null;
  /** Latest day with a run since day 4, known pain or not. */
  readonly ranOn: number | null;
  readonly nerve: boolean;
  /** Each painful day was one of normal soreness so far. */
  readonly covered: boolean;
  readonly fired: readonly FiredRow[];
  /** A professional has looked: the clock stands. The C or D of that day, from which "worse" is counted. */
  readonly underCare: { readonly since: number; readonly score: number } | null;
}

const START_SCORE = 2;
export const QUIET_SCORE = 1;
const BASELINE_DAYS = 3;
const REMEMBERED = 3;
const NOW_DAYS = 5;
const STOP_DAYS = 14;
const RETRY_DAY = 4;
const WEEK = 7;

/** Whether a day starts a clock: D of 2 and more, or a run stopped by pain (3.6, step 1). */
export const isLoud = (score: number | null, { stops }: DayFacts): boolean =>
  (score ?? 0) >= START_SCORE || stops > 0;

/** The middle value; of an even number the mean of the two in the middle. @example median([1, 4]) // 2.5 */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** B (3.6, step 2); null while no day within three of the start has a score. */
export const baselineOf = ({ baselineScores }: Episode): number | null => median(baselineScores);

/** The logged days that C is made of: the last three within the last five days. */
export const nowDays = ({ recent }: Episode, day: number): readonly LoggedDay[] =>
  recent.filter((logged) => logged.day > day - NOW_DAYS);

/** C (3.6, step 3); null with fewer than two logged days. */
export function nowOf(episode: Episode, day: number): number | null {
  const days = nowDays(episode, day);
  return days.length < 2 ? null : median(days.map(({ score }) => score));
}

/** A clock that starts on a day; the day itself is taken in by `takeIn`. */
export const startEpisode = (day: number): Episode => ({
  start: day,
  opened: day,
  earlier: [],
  baselineScores: [],
  runBaseline: 0,
  recent: [],
  lastEntry: day,
  lastScore: null,
  quietStreak: 0,
  stops: [],
  firstNow: null,
  latestRun: null,
  ranOn: null,
  nerve: false,
  covered: true,
  fired: [],
  underCare: null,
});

/** R5's lines that still stand: those that fired, unless a professional has looked since. */
export const standingOf = ({ fired, underCare }: Episode): readonly LevelledRow[] =>
  underCare === null ? fired.filter(hasLevel) : [];

type LevelledRow = FiredRow & { readonly level: "L1" | "L2" };

const hasLevel = (row: FiredRow): row is LevelledRow => row.level !== null;

/** One day more: what was logged, and where C stands. */
export function takeIn(episode: Episode, facts: DayFacts, at: DayTaken): Episode {
  const score = deriveDayScore(facts, baselineOf(episode));
  const logged = score === null ? episode : takeScore(episode, { day: at.day, score, facts });
  const after: Episode = { ...logged, ...takeRun(logged, facts, at.day) };
  const loud = isLoud(score, facts);
  const isEntry = facts.logged || facts.stops > 0;
  return {
    ...after,
    lastEntry: isEntry ? at.day : after.lastEntry,
    quietStreak: quietAfter(after.quietStreak, score, facts),
    covered: after.covered && (!loud || at.normalSoreness),
    nerve: after.nerve || facts.nerve,
    firstNow: after.firstNow ?? (at.day - after.start >= WEEK ? nowOf(after, at.day) : null),
  };
}

interface DayTaken {
  readonly day: number;
  readonly normalSoreness: boolean;
}

interface Scored {
  readonly day: number;
  readonly score: number;
  readonly facts: DayFacts;
}

function takeScore(episode: Episode, { day, score, facts }: Scored): Episode {
  const isBaseline = day - episode.start <= BASELINE_DAYS && episode.baselineScores.length < BASELINE_DAYS;
  const logged: LoggedDay = { day, score, morning: facts.morning };
  return {
    ...episode,
    baselineScores: isBaseline ? [...episode.baselineScores, score] : episode.baselineScores,
    runBaseline: isBaseline ? Math.max(episode.runBaseline, facts.run ?? 0) : episode.runBaseline,
    recent: [...episode.recent, logged].slice(-REMEMBERED),
    lastScore: score,
  };
}

function takeRun(episode: Episode, facts: DayFacts, day: number): Partial<Episode> {
  const stops = [...episode.stops.filter((stop) => stop > day - STOP_DAYS), ...Array(facts.stops).fill(day)];
  if (!facts.ran || day < episode.start + RETRY_DAY) return { stops };
  const isTold = facts.run !== null || facts.stops > 0;
  return {
    stops,
    ranOn: day,
    latestRun: isTold ? { pain: facts.run, stopped: facts.stops > 0 } : episode.latestRun,
  };
}

/** A day without a score leaves the row as it is, unless pain stopped a run on it. */
function quietAfter(streak: number, score: number | null, { stops }: DayFacts): number {
  if (stops > 0) return 0;
  if (score === null) return streak;
  return score <= QUIET_SCORE ? streak + 1 : 0;
}
