import { type Because, because } from "../units/index.ts";
import { type ClassInput, hasPercentiles, loadCounts, usableRatio } from "./class-input.ts";
import { formatFigure, formatKilometres, formatMinutes, roundTo } from "./plain-figures.ts";
import type { LoadKind } from "./session-load.ts";
import type { ThresholdTime } from "./threshold-time.ts";

/** Load from which a session is very hard while percentiles are missing (2.10 g). */
const FIXED_CUTS: Readonly<Record<LoadKind, number>> = {
  sessionRpe: 500,
  hrStress: 130,
  paceStress: 130,
  distance: Number.POSITIVE_INFINITY,
};

/**
 * Everything that makes a session very hard but a race and its descent: effort, threshold time, own percentiles,
 * length, and fixed cut-offs for a short history. Empty where nothing does. Strength work never is (2.11).
 * Source: RULES 2.10 (b) to (e), (g).
 * @example findVeryHardSigns(input, time).map((sign) => sign.rule) // ["2.10b", "2.10d"]
 */
export function findVeryHardSigns(input: ClassInput, time: ThresholdTime): readonly Because[] {
  if (input.facts.activity.summary.sport === "strength") return [];
  return [findEffort(input), findThresholdTime(time), findHighLoad(input), ...findLength(input)].filter(
    (sign) => sign !== null,
  );
}

function findEffort({ facts: { rpe, minutes } }: ClassInput): Because | null {
  if (rpe === null || rpe < 7 || minutes < 20) return null;
  return because(
    "2.10b",
    `${formatMinutes(minutes)} at effort ${formatFigure(rpe, 1)}; from 7 on it is very hard.`,
    {
      rpe,
      minutes: roundTo(minutes, 1),
    },
  );
}

function findThresholdTime({ atHeartRate, atSpeed, aboveSpeed }: ThresholdTime): Because | null {
  if (atHeartRate >= 30)
    return timeSign(`${formatMinutes(atHeartRate)} at or above your threshold heart rate`, 30, atHeartRate);
  if (atSpeed >= 30) return timeSign(`${formatMinutes(atSpeed)} at about threshold pace`, 30, atSpeed);
  if (aboveSpeed >= 12)
    return timeSign(`${formatMinutes(aboveSpeed)} clearly faster than threshold pace`, 12, aboveSpeed);
  return null;
}

const timeSign = (found: string, limit: number, minutes: number): Because =>
  because("2.10c", `${found}; ${limit} make it very hard.`, { minutes: roundTo(minutes, 1), limit });

function findHighLoad(input: ClassInput): Because | null {
  if (!loadCounts(input)) return null;
  return hasPercentiles(input.own) ? findAbovePercentile(input) : findAboveFixedCut(input);
}

function findAbovePercentile({ facts, load, own }: ClassInput): Because | null {
  const { load90, medianLoad, sessionsOfKind } = own;
  if (facts.minutes < 45 || load90 === null || !(medianLoad !== null && medianLoad > 0)) return null;
  const limit = Math.max(load90, 1.5 * medianLoad);
  if (load.value < limit) return null;
  return because(
    "2.10d",
    `${formatLoad(load)}: no less than nine of ten of your sessions in 42 days, and ${formatFigure(load.value / medianLoad, 1)} times the usual one.`,
    { load: load.value, limit, p90: load90, median: medianLoad, sessions: sessionsOfKind, kind: load.kind },
  );
}

function findAboveFixedCut({ load, own }: ClassInput): Because | null {
  const limit = FIXED_CUTS[load.kind];
  if (load.value < limit) return null;
  return because(
    "2.10g",
    `${formatLoad(load)}; ${limit} are very hard until there is more of your own to compare with.`,
    {
      load: load.value,
      limit,
      sessions: own.sessionsOfKind,
      kind: load.kind,
    },
  );
}

/** A load with its unit. @example formatLoad({ kind: "distance", value: 12.4, ... }) // "12.4 km" */
export const formatLoad = (load: ClassInput["load"]): string =>
  load.kind === "distance" ? formatKilometres(load.value) : `${formatFigure(load.value)} points`;

function findLength(input: ClassInput): readonly (Because | null)[] {
  const { facts } = input;
  const easyWalk = facts.walker && facts.rpe !== null && facts.rpe <= 4;
  return [
    !facts.onFoot || easyWalk ? null : findDuration(facts.minutes),
    !facts.onFoot || easyWalk ? null : findDistance(facts.kilometres),
    findSpike(input),
  ];
}

const findDuration = (minutes: number): Because | null =>
  minutes < 150
    ? null
    : because("2.10e", `${formatMinutes(minutes)} on foot; from 150 on it is very hard.`, {
        minutes: roundTo(minutes, 1),
      });

const findDistance = (kilometres: number | null): Because | null =>
  kilometres === null || kilometres < 30
    ? null
    : because("2.10e", `${formatKilometres(kilometres)}; from 30 km on it is very hard.`, {
        kilometres: roundTo(kilometres, 2),
      });

function findSpike(input: ClassInput): Because | null {
  const ratio = usableRatio(input);
  const kilometres = input.facts.kilometres ?? 0;
  if (ratio === null || ratio <= 1.3 + 1e-9 || kilometres < 10) return null;
  return because(
    "2.10e",
    `${formatKilometres(kilometres)}, ${formatFigure(ratio, 2)} times your longest run of the 30 days before.`,
    { ratio: roundTo(ratio, 3), kilometres: roundTo(kilometres, 2) },
  );
}
