import { type Because, because } from "../units/index.ts";
import { deriveTrimpRates, type HeartRateReserve, type TrimpRates } from "./banister-trimp.ts";
import { deriveDistanceLoad } from "./distance-load.ts";
import { deriveHourAtThreshold, deriveHrStress } from "./hr-stress.ts";
import { derivePaceStress } from "./pace-stress.ts";
import {
  count,
  formatFigure,
  formatKilometres,
  formatMinutes,
  formatPace,
  roundTo,
} from "./plain-figures.ts";
import type { SessionFacts } from "./session-facts.ts";
import { LOAD_KINDS, type LoadKind, type SessionLoad } from "./session-load.ts";
import { deriveSessionRpe } from "./session-rpe.ts";
import type { LoadProfile, Thresholds } from "./thresholds.ts";

/** Stands in for the threshold heart rate while that is unset, so that heart rate counts at all: race effort (2.10 a). */
const STAND_IN_SHARE = 0.88;

/** Against what a runner's sessions are measured. */
export interface LoadScale {
  /** Null while the highest heart rate is not known. */
  readonly heartRate: HeartRateScale | null;
  /** m/s. */
  readonly thresholdSpeed: number | null;
}

/** What heart rates are worth to this runner. */
export interface HeartRateScale {
  readonly reserve: HeartRateReserve;
  readonly rates: TrimpRates;
  readonly hourAtThreshold: number;
  readonly threshold: number;
  /** True while 88 % of the highest heart rate stands in for the threshold. */
  readonly standsIn: boolean;
}

/**
 * The scale of a runner's loads from their thresholds.
 * Source: RULES 2.4, 2.5; the stand-in is our own default.
 * @example deriveLoadScale(thresholds, profile).thresholdSpeed // 3.7
 */
export const deriveLoadScale = (thresholds: Thresholds, profile: LoadProfile): LoadScale => ({
  heartRate: deriveHeartRateScale(thresholds, profile),
  thresholdSpeed: thresholds.thresholdSpeed.value,
});

function deriveHeartRateScale(
  { maxHeartRate, restHeartRate, thresholdHeartRate }: Thresholds,
  { sex, femaleTrimpFactor }: LoadProfile,
): HeartRateScale | null {
  const max = maxHeartRate.value;
  const rest = restHeartRate.value;
  if (max === null || rest === null) return null;
  const factor = femaleTrimpFactor === undefined ? {} : { femaleFactor: femaleTrimpFactor };
  const reserve = { max, rest, sex, ...factor };
  const threshold = thresholdHeartRate.value ?? STAND_IN_SHARE * max;
  return {
    reserve,
    rates: deriveTrimpRates(reserve),
    hourAtThreshold: deriveHourAtThreshold(reserve, threshold),
    threshold,
    standsIn: thresholdHeartRate.value === null,
  };
}

/**
 * The load of a session in every kind that can be computed, and the best of them: felt effort, then heart rate,
 * then pace, then distance. A session that no kind can measure counts 0 and says so.
 * Source: RULES 2.1 to 2.5, 2.10.
 * @example deriveSessionLoad(facts, scale) // { value: 518, kind: "sessionRpe", byKind: { sessionRpe: 518 }, ... }
 */
export function deriveSessionLoad(facts: SessionFacts, scale: LoadScale): SessionLoad {
  const byKind = deriveByKind(facts, scale);
  const kind = LOAD_KINDS.find((candidate) => byKind[candidate] !== undefined);
  if (kind === undefined) return { value: 0, kind: "distance", byKind, because: [unmeasured(facts)] };
  const value = byKind[kind] ?? 0;
  return { value, kind, byKind, because: [explain(kind, value, facts, scale)] };
}

function deriveByKind(facts: SessionFacts, scale: LoadScale): Partial<Record<LoadKind, number>> {
  const byKind: Partial<Record<LoadKind, number>> = {};
  const sessionRpe = deriveSessionRpe(facts);
  if (sessionRpe !== null) byKind.sessionRpe = sessionRpe;
  const hrStress = findHrStress(facts, scale);
  if (hrStress !== null) byKind.hrStress = hrStress;
  if (facts.meanSpeed !== null && scale.thresholdSpeed !== null)
    byKind.paceStress = derivePaceStress({
      duration: facts.duration,
      speed: facts.meanSpeed,
      thresholdSpeed: scale.thresholdSpeed,
    });
  const { sport, distance } = facts.activity.summary;
  const onFoot = deriveDistanceLoad({ sport, distance });
  if (onFoot !== null) byKind.distance = onFoot;
  return byKind;
}

function findHrStress({ heartRate }: SessionFacts, { heartRate: scale }: LoadScale): number | null {
  return heartRate === null || scale === null
    ? null
    : deriveHrStress(heartRate, scale.rates, scale.hourAtThreshold);
}

function explain(kind: LoadKind, value: number, facts: SessionFacts, scale: LoadScale): Because {
  const minutes = formatMinutes(facts.minutes);
  const points = count(Math.round(value), "point");
  const measured = { minutes: roundTo(facts.minutes, 1), points: roundTo(value, 1) };
  switch (kind) {
    case "sessionRpe":
      return because("2.1", `${minutes} at effort ${formatFigure(facts.rpe ?? 0, 1)} make ${points}.`, {
        ...measured,
        rpe: facts.rpe,
      });
    case "hrStress":
      return explainHeartRate(facts, scale, `${minutes} at ${heartRateOf(facts)} make ${points}`, measured);
    case "paceStress":
      return because(
        "2.5",
        `${minutes} at ${formatPace(facts.meanSpeed ?? 0)}, hills evened out, make ${points}; an hour at your threshold of ${formatPace(scale.thresholdSpeed ?? 0)} is 100.`,
        {
          ...measured,
          metresPerSecond: facts.meanSpeed,
          thresholdMetresPerSecond: scale.thresholdSpeed,
        },
      );
    case "distance":
      return because(
        "2.11",
        `Counted by distance alone, ${formatKilometres(value)}: it has no felt effort, and no heart rate or pace that can be used.`,
        { kilometres: roundTo(value, 2) },
      );
  }
}

const heartRateOf = (facts: SessionFacts): string => `${formatFigure(facts.meanHeartRate ?? 0)} beats`;

function explainHeartRate(
  facts: SessionFacts,
  { heartRate: scale }: LoadScale,
  sum: string,
  measured: Because["inputs"],
): Because {
  const threshold = formatFigure(scale?.threshold ?? 0);
  const text = scale?.standsIn
    ? `${sum}; an hour at ${threshold} is 100. Your threshold is not known yet: 88 % of your highest heart rate stands in.`
    : `${sum}; an hour at your threshold of ${threshold} is 100.`;
  return because("2.4", text, {
    ...measured,
    meanHeartRate: facts.meanHeartRate === null ? null : roundTo(facts.meanHeartRate, 1),
    thresholdHeartRate: scale?.threshold ?? null,
    maxHeartRate: scale?.reserve.max ?? null,
    restHeartRate: scale?.reserve.rest ?? null,
    thresholdStandsIn: scale?.standsIn ?? null,
  });
}

const unmeasured = (facts: SessionFacts): Because =>
  because(
    "2.11",
    `${formatMinutes(facts.minutes)} without felt effort, usable heart rate or distance on foot: no load can be told. Adding how hard it felt is enough.`,
    { minutes: roundTo(facts.minutes, 1) },
  );
