import {
  type ClassInput,
  type ClassResult,
  classifySession,
  deriveLoadScale,
  deriveSessionFacts,
  deriveSessionLoad,
  deriveSpike,
  type LoadProfile,
  type OwnHistory,
  type RaceFacts,
  type Threshold,
  type Thresholds,
} from "../../src/core/load/index.ts";
import { because, fromKilometres, localDate } from "../../src/core/units/index.ts";
import type { ActivityBuilder } from "./an-activity.ts";

const NOBODY: LoadProfile = {
  sex: null,
  birthYear: null,
  maxHeartRate: null,
  restHeartRate: null,
  thresholdHeartRate: null,
  thresholdSpeed: null,
};

/** A year of history with 20 sessions of the kind: median load 300, three quarters below 400, nine tenths below 500. */
const ESTABLISHED: OwnHistory = {
  days: 365,
  sessionsOfKind: 20,
  medianLoad: 300,
  load75: 400,
  load90: 500,
  runMinutes: 60,
  shortRunMinutes: 60,
  runKilometres: 10,
};

const NEWCOMER: OwnHistory = {
  days: 10,
  sessionsOfKind: 4,
  medianLoad: 200,
  load75: 220,
  load90: 230,
  runMinutes: 30,
  shortRunMinutes: null,
  runKilometres: 5,
};

export const known = (value: number | null): Threshold => ({
  value,
  source: value === null ? "unset" : "runner",
  because: because("2.12a", "For the test."),
});

/** Highest 190, resting 50, threshold 170 bpm and 4.00 m/s. */
export const ALL_KNOWN: Thresholds = {
  maxHeartRate: known(190),
  restHeartRate: known(50),
  thresholdHeartRate: known(170),
  thresholdSpeed: known(4),
};

const NOTHING_KNOWN: Thresholds = {
  maxHeartRate: known(null),
  restHeartRate: known(60),
  thresholdHeartRate: known(null),
  thresholdSpeed: known(null),
};

/** What surrounds the session: an established runner who knows every threshold, unless said otherwise. */
export interface Circumstances {
  readonly own?: Partial<OwnHistory>;
  readonly isNew?: boolean;
  readonly longestBefore?: number;
  readonly race?: Partial<RaceFacts>;
  readonly thresholds?: Thresholds;
}

/**
 * The class of a session under given circumstances.
 * @example classify(aRun().minutes(60).rpe(8)).class // "veryHard"
 */
export function classify(builder: ActivityBuilder, circumstances: Circumstances = {}): ClassResult {
  const thresholds = circumstances.thresholds ?? ALL_KNOWN;
  const facts = deriveSessionFacts(builder.build(), thresholds.maxHeartRate.value);
  const distance = facts.kilometres ?? 0;
  const race: RaceFacts = {
    date: localDate("2026-03-02"),
    start: null,
    distance: fromKilometres(distance),
    priority: "C",
    ...circumstances.race,
  };
  const input: ClassInput = {
    facts,
    load: deriveSessionLoad(facts, deriveLoadScale(thresholds, NOBODY)),
    own: { ...(circumstances.isNew ? NEWCOMER : ESTABLISHED), ...circumstances.own },
    spike: facts.running
      ? deriveSpike({ distance, longestBefore: circumstances.longestBefore ?? distance })
      : null,
    race: circumstances.race === undefined ? null : race,
    thresholds,
  };
  return classifySession(input);
}

/** The rules that a class names as its reasons. */
export const rulesOf = (result: ClassResult): readonly string[] => result.because.map(({ rule }) => rule);
/** No threshold and no highest heart rate is known. */
export const blind = { thresholds: NOTHING_KNOWN } as const;
