import { daysBetween, type Instant, type LocalDate } from "../../units/index.ts";
import type { DayWord, NiggleEntry } from "../niggle.ts";

/** A logged day with its one score D (RULES 3.6): the highest of the scores given; null where none can be had. */
export interface ScoredDay {
  readonly date: LocalDate;
  readonly loggedAt: Instant;
  readonly score: number | null;
  readonly entry: NiggleEntry;
}

/** D from which a niggle counts as one (3.6, step 1). */
const STARTS = 2;
const BASELINE_DAYS = 3;
const HIGHEST = 10;

const scoreOf = ({ run, morning, life, pain }: NiggleEntry): number | null => {
  const given = [run, morning, life, pain].filter((score) => score !== null);
  return given.length === 0 ? null : Math.max(...given);
};

const medianOf = (scores: readonly number[]): number | null => {
  const sorted = [...scores].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** The baseline B: the median of the first three scores at most, in the four days from the first that counts. */
function baselineOf(entries: readonly NiggleEntry[]): number | null {
  const first = entries.find((entry) => (scoreOf(entry) ?? 0) >= STARTS || entry.runChanged === "stopped");
  if (!first) return null;
  const early = entries
    .filter(({ date }) => date >= first.date && daysBetween(first.date, date) <= BASELINE_DAYS)
    .map(scoreOf)
    .filter((score) => score !== null);
  return medianOf(early.slice(0, BASELINE_DAYS));
}

/** The score that a one-tap answer stands for (3.6, step 4). */
function scoreOfWord(word: DayWord, baseline: number | null): number | null {
  if (word === "gone") return 0;
  if (baseline === null) return null;
  if (word === "better") return Math.round(0.6 * baseline);
  return word === "same" ? baseline : Math.min(HIGHEST, baseline + 2);
}

/** The logged days that are known at a moment, by date, each with its score. */
export function scoreDays(entries: readonly NiggleEntry[], at: Instant): readonly ScoredDay[] {
  const known = entries
    .filter(({ loggedAt }) => loggedAt <= at)
    .toSorted((one, other) => one.date.localeCompare(other.date));
  const baseline = baselineOf(known);
  return known.map((entry) => ({
    date: entry.date,
    loggedAt: entry.loggedAt,
    score: scoreOf(entry) ?? (entry.word === null ? null : scoreOfWord(entry.word, baseline)),
    entry,
  }));
}

/** The latest score known; null where no day has one. */
export const latestScore = (days: readonly ScoredDay[]): number | null =>
  days.findLast(({ score }) => score !== null)?.score ?? null;
