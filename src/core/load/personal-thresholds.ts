import { type Activity, isRunning } from "../activity/index.ts";
import { type Because, because, daysBetween, type LocalDate } from "../units/index.ts";
import type { WellnessValue } from "../wellness/index.ts";
import { findHighestHeartRate, type HighestHeartRate } from "./highest-heart-rate.ts";
import { count, formatFigure, formatPace, roundTo } from "./plain-figures.ts";
import { deriveRestHeartRate } from "./rest-heart-rate.ts";
import type { LoadProfile, Threshold, Thresholds } from "./thresholds.ts";

const WINDOW_DAYS = 90;
const FEWEST_EFFORTS = 3;
const SPEED_SHARE = 0.95;
const HEART_RATE_SHARE = 0.98;
/** m/s; faster than anyone ran for 20 minutes. */
const FASTEST_20_MINUTES = 6.8;

export interface ThresholdsInput {
  readonly activities: readonly Activity[];
  readonly profile: LoadProfile;
  readonly today: LocalDate;
  /** What watches told of nights and mornings; only resting heart rate counts here. */
  readonly wellness?: readonly WellnessValue[];
}

/**
 * Personal thresholds: what the runner entered, else what the history shows, else an estimate that says so.
 * Threshold speed is 0.95 of the best 20 minutes of the last 90 days (m/s), threshold heart rate 0.98 of the best
 * 30 minutes (bpm); with fewer than 3 efforts long enough both stay unset. Highest heart rate is 208 - 0.7 * age
 * (Tanaka 2001, J Am Coll Cardiol 37:153-156), or the highest seen when that is higher or age is unknown.
 * Source: RULES 2.11, 2.12a.
 * @example deriveThresholds({ activities, profile, today }).thresholdSpeed.value // 3.7
 */
export function deriveThresholds(input: ThresholdsInput): Thresholds {
  const { activities, profile, today, wellness = [] } = input;
  const recent = activities.filter((activity) => isRecentRun(activity, today));
  return {
    maxHeartRate: deriveMaxHeartRate(profile, findHighestHeartRate(activities), today),
    restHeartRate: deriveRestHeartRate({ profile, wellness, today }),
    thresholdHeartRate: deriveThresholdHeartRate(profile, recent),
    thresholdSpeed: deriveThresholdSpeed(profile, recent),
  };
}

function isRecentRun({ summary }: Activity, today: LocalDate): boolean {
  const age = daysBetween(summary.localDate, today);
  return isRunning(summary.sport) && age >= 0 && age <= WINDOW_DAYS;
}

function deriveMaxHeartRate(
  profile: LoadProfile,
  seen: HighestHeartRate | null,
  today: LocalDate,
): Threshold {
  if (profile.maxHeartRate !== null)
    return fromRunner(profile.maxHeartRate, "2.11", `${profile.maxHeartRate} bpm`);
  const age = profile.birthYear === null ? null : Number(today.slice(0, 4)) - profile.birthYear;
  const estimate = age === null ? null : 208 - 0.7 * age;
  if (seen !== null && (estimate === null || seen.bpm > estimate)) return maxFromHistory(seen, estimate);
  if (estimate !== null && age !== null) return maxFromAge(estimate, age, seen);
  return unset("2.11", "Neither your age nor a run with heart rate tells your highest heart rate.", {});
}

function maxFromHistory(seen: HighestHeartRate, estimate: number | null): Threshold {
  const beside =
    estimate === null ? "" : ` The estimate for your age, ${formatFigure(estimate)}, would be lower.`;
  const text = `The highest heart rate that you held for 10 seconds: ${seen.bpm} bpm (${seen.dates.join(", ")}).${beside}`;
  return {
    value: seen.bpm,
    source: "history",
    because: because("2.11", text, { seen: seen.bpm, dates: seen.dates.join(", "), estimate }),
  };
}

function maxFromAge(estimate: number, age: number, seen: HighestHeartRate | null): Threshold {
  const text = `Estimated from your age of ${age}: 208 - 0.7 x ${age} = ${formatFigure(estimate)} bpm. Yours may differ by 10 or more.`;
  return {
    value: estimate,
    source: "estimated",
    because: because("2.11", text, { age, seen: seen?.bpm ?? null }),
  };
}

function deriveThresholdHeartRate(profile: LoadProfile, recent: readonly Activity[]): Threshold {
  const known = profile.thresholdHeartRate;
  if (known !== null) return fromRunner(known, "2.12a", `${known} bpm`);
  const efforts = recent.flatMap(({ summary }) =>
    summary.bestHeartRate30 === null || summary.flags.includes("heartRate.lockedToCadence")
      ? []
      : [{ best: summary.bestHeartRate30, date: summary.localDate }],
  );
  return fromBestEffort(efforts, {
    minutes: 30,
    share: HEART_RATE_SHARE,
    of: "heart rate",
    what: "threshold heart rate",
    format: (bpm) => `${formatFigure(bpm)} bpm`,
  });
}

function deriveThresholdSpeed(profile: LoadProfile, recent: readonly Activity[]): Threshold {
  const known = profile.thresholdSpeed;
  if (known !== null) return fromRunner(known, "2.12a", formatPace(known));
  const efforts = recent.flatMap(({ summary }) =>
    summary.bestGradedSpeed20 === null || summary.bestGradedSpeed20 > FASTEST_20_MINUTES
      ? []
      : [{ best: summary.bestGradedSpeed20, date: summary.localDate }],
  );
  return fromBestEffort(efforts, {
    minutes: 20,
    share: SPEED_SHARE,
    of: "pace",
    what: "threshold pace",
    format: formatPace,
  });
}

interface Effort {
  readonly best: number;
  readonly date: LocalDate;
}

interface EffortRule {
  readonly minutes: number;
  readonly share: number;
  /** What must have been recorded so long. */
  readonly of: string;
  readonly what: string;
  readonly format: (value: number) => string;
}

function fromBestEffort(efforts: readonly Effort[], rule: EffortRule): Threshold {
  const inputs = { efforts: efforts.length, needed: FEWEST_EFFORTS };
  if (efforts.length < FEWEST_EFFORTS) {
    const runs = efforts.length === 0 ? "No run" : `Only ${count(efforts.length, "run")}`;
    const text = `${runs} with ${rule.minutes} minutes or more of usable ${rule.of} in the last ${WINDOW_DAYS} days: no ${rule.what} yet.`;
    return unset("2.12a", text, inputs);
  }
  const top = efforts.reduce((best, effort) => (effort.best > best.best ? effort : best));
  const value = rule.share * top.best;
  const text = `${formatFigure(rule.share * 100)} % of your best ${rule.minutes} minutes in ${WINDOW_DAYS} days (${rule.format(top.best)} on ${top.date}) makes ${rule.format(value)}.`;
  const evidence = { ...inputs, best: roundTo(top.best, 3), date: top.date };
  return { value, source: "history", because: because("2.12a", text, evidence) };
}

const fromRunner = (value: number, rule: string, figure: string): Threshold => ({
  value,
  source: "runner",
  because: because(rule, `You entered ${figure}.`, { value }),
});

const unset = (rule: string, text: string, inputs: Because["inputs"]): Threshold => ({
  value: null,
  source: "unset",
  because: because(rule, text, inputs),
});
