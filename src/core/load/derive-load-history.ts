import type { Activity } from "../activity/index.ts";
import { addMinutes, type Because, because, dayNumberOf, type LocalDate } from "../units/index.ts";
import type { WellnessValue } from "../wellness/index.ts";
import { type ClassResult, classifySession } from "./classify-session.ts";
import { deriveDayLoads, listDayLoads } from "./day-load.ts";
import { deriveLoadScale, deriveSessionLoad } from "./derive-session-load.ts";
import { explainMonotony } from "./explain-monotony.ts";
import { rateHistory } from "./history-confidence.ts";
import type { LoadHistory } from "./load-history.ts";
import { type ChosenKind, chooseLoadKind } from "./load-kind.ts";
import { matchRaces } from "./match-races.ts";
import { deriveMonotony } from "./monotony.ts";
import { startOwnHistory } from "./own-history.ts";
import { deriveThresholds } from "./personal-thresholds.ts";
import { count } from "./plain-figures.ts";
import type { ClassifiedSession, RaceFacts, Spike } from "./session-class.ts";
import { deriveSessionFacts, type SessionFacts } from "./session-facts.ts";
import type { SessionLoad } from "./session-load.ts";
import { deriveSpike, findLongestBefore } from "./session-spike.ts";
import { findFirstDay, type MeasuredSession, sumDays } from "./sum-days.ts";
import type { LoadProfile, Thresholds } from "./thresholds.ts";

export interface LoadHistoryInput {
  /** In any order; those dated after today are left aside. */
  readonly activities: readonly Activity[];
  readonly profile: LoadProfile;
  readonly races: readonly RaceFacts[];
  readonly today: LocalDate;
  /** Days without data of which the runner said that nothing is missing (2.11). */
  readonly confirmedDays?: readonly LocalDate[];
  /** What watches told of nights and mornings. */
  readonly wellness?: readonly WellnessValue[];
}

/**
 * Everything that load tells up to a day: thresholds, each session's load and class, every day's load with fitness
 * and fatigue, and the last week's monotony. Thresholds of today hold for the whole history. Time n log n.
 * Source: RULES 2.
 * @example deriveLoadHistory({ activities, profile, races: [], today: localDate("2026-11-23") }).days.at(-1)?.ctl
 */
export function deriveLoadHistory(input: LoadHistoryInput): LoadHistory {
  const activities = sortByTime(input.activities.filter(({ summary }) => summary.localDate <= input.today));
  const thresholds = deriveThresholds({ ...input, activities });
  const measured = measureSessions(activities, thresholds, input.profile);
  const loads = measured.map(({ facts, load }) => ({ day: facts.day, load }));
  const chosen = chooseLoadKind(loads, dayNumberOf(input.today));
  const summed = sumDays({ ...input, measured, loads, kind: chosen.kind });
  const days = listDayLoads(summed.sums);
  const rated = rateHistory(loads, days, dayNumberOf(input.today));
  const week = deriveMonotony(days);
  return {
    thresholds,
    kind: chosen.kind,
    sessions: classifySessions(measured, input, thresholds),
    days: deriveDayLoads(summed.sums, days),
    monotony: week?.monotony ?? null,
    strain: week?.strain ?? null,
    confidence: rated.confidence,
    because: [
      ...explainSums(chosen, summed.because, days.length),
      explainMonotony(days),
      rated.because,
      ...explainLeftAside(input.activities.length - activities.length),
    ],
  };
}

const sortByTime = (activities: readonly Activity[]): readonly Activity[] =>
  [...activities].sort(
    (one, other) =>
      compare(one.summary.localDate, other.summary.localDate) ||
      one.summary.startedAt - other.summary.startedAt ||
      compare(one.id, other.id),
  );

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function measureSessions(
  activities: readonly Activity[],
  thresholds: Thresholds,
  profile: LoadProfile,
): readonly MeasuredSession[] {
  const scale = deriveLoadScale(thresholds, profile);
  return activities.map((activity) => {
    const facts = deriveSessionFacts(activity, thresholds.maxHeartRate.value);
    return { facts, load: deriveSessionLoad(facts, scale) };
  });
}

function classifySessions(
  measured: readonly MeasuredSession[],
  { races, today }: Pick<LoadHistoryInput, "races" | "today">,
  thresholds: Thresholds,
): readonly ClassifiedSession[] {
  const sessions = measured.map(({ facts }) => facts);
  const raced = matchRaces({ sessions, races, today });
  const spikes = deriveSpikes(sessions);
  const history = startOwnHistory(findFirstDay(sessions) ?? 0);
  return measured.map(({ facts, load }, index) => {
    const race = raced.get(facts) ?? null;
    const spike = spikes[index] ?? null;
    const own = history.before(facts, load.kind);
    const result = classifySession({ facts, load, own, spike, race, thresholds });
    history.add(facts, load);
    return assembleSession({ facts, load, spike, race, result });
  });
}

function assembleSession(session: {
  readonly facts: SessionFacts;
  readonly load: SessionLoad;
  readonly spike: Spike | null;
  readonly race: RaceFacts | null;
  readonly result: ClassResult;
}): ClassifiedSession {
  const { facts, load, spike, race, result } = session;
  const { id, summary } = facts.activity;
  const length = Math.max(summary.elapsed, facts.duration);
  return {
    activityId: id,
    date: summary.localDate,
    start: summary.startedAt,
    end: addMinutes(summary.startedAt, length / 60),
    sport: summary.sport,
    distance: summary.distance,
    duration: facts.duration,
    load,
    spike,
    race,
    class: result.class,
    longEffort: result.longEffort,
    bigDescent: result.bigDescent,
    confidence: result.confidence,
    because: result.because,
  };
}

/** One spike for each session, null for what is no run with a distance. */
function deriveSpikes(sessions: readonly SessionFacts[]): readonly (Spike | null)[] {
  const distanceOf = ({ running, kilometres }: SessionFacts): number => (running ? (kilometres ?? 0) : 0);
  const runs = sessions.map((facts) => ({ day: facts.day, distance: distanceOf(facts) }));
  const longest = findLongestBefore(runs);
  return runs.map(({ distance }, index) =>
    distance > 0 ? deriveSpike({ distance, longestBefore: longest[index] ?? 0 }) : null,
  );
}

function explainSums(chosen: ChosenKind, conversion: readonly Because[], days: number): readonly Because[] {
  if (days === 0) return [chosen.because];
  const text =
    days < 42
      ? `Fitness and fatigue start at 0 on your first day and are provisional for 42 days; this is day ${days}.`
      : `Fitness and fatigue start at 0 on your first day; today is day ${days}.`;
  return [chosen.because, ...conversion, because("2.7", text, { days })];
}

function explainLeftAside(future: number): readonly Because[] {
  if (future === 0) return [];
  const text = `Left aside because dated after today: ${count(future, "session")}.`;
  return [because("2.11", text, { sessions: future })];
}
