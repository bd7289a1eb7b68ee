import { type Because, because } from "../units/index.ts";
import { type ClassInput, hasPercentiles, loadCounts, usableRatio } from "./class-input.ts";
import { formatFigure, formatMinutes, roundTo } from "./plain-figures.ts";
import type { LoadKind } from "./session-load.ts";
import type { ThresholdTime } from "./threshold-time.ts";
import { formatLoad } from "./very-hard-signs.ts";

/** Load from which a session is hard while percentiles are missing (2.10). */
const FIXED_CUTS: Readonly<Record<LoadKind, number>> = {
  sessionRpe: 350,
  hrStress: 100,
  paceStress: 100,
  distance: Number.POSITIVE_INFINITY,
};

/**
 * Everything that makes a session hard, short of very hard, but a race: effort 5 to 7, some threshold time, a load
 * in the upper quarter, a run longer than those of the 30 days before. Strength work is hard from effort 7 on.
 * Empty where nothing does.
 * Source: RULES 2.10, 2.11.
 * @example findHardSigns(input, time).map((sign) => sign.rule) // ["2.10 hard"]
 */
export function findHardSigns(input: ClassInput, time: ThresholdTime): readonly Because[] {
  if (input.facts.activity.summary.sport === "strength") return findStrength(input);
  return [findEffort(input), findThresholdTime(time), findHighLoad(input), findSpike(input)].filter(
    (sign) => sign !== null,
  );
}

function findStrength({ facts: { rpe } }: ClassInput): readonly Because[] {
  if (rpe === null || rpe < 7) return [];
  const text = `Strength work at effort ${formatFigure(rpe, 1)}: from 7 on it counts as hard for the legs.`;
  return [because("2.11", text, { rpe })];
}

const sign = (text: string, inputs: Because["inputs"]): Because => because("2.10 hard", text, inputs);

function findEffort({ facts: { rpe, minutes } }: ClassInput): Because | null {
  if (rpe === null || rpe < 5) return null;
  const inputs = { rpe, minutes: roundTo(minutes, 1) };
  return rpe < 7
    ? sign(`Effort ${formatFigure(rpe, 1)}: from 5 to 7 it is hard.`, inputs)
    : sign(`Effort ${formatFigure(rpe, 1)}, but only ${formatMinutes(minutes)}: hard.`, inputs);
}

function findThresholdTime({ atHeartRate, atSpeed, aboveSpeed }: ThresholdTime): Because | null {
  const near = Math.max(atHeartRate, atSpeed);
  if (near >= 12)
    return sign(`${formatMinutes(near)} at threshold; 12 make it hard.`, { minutes: roundTo(near, 1) });
  if (aboveSpeed >= 5)
    return sign(`${formatMinutes(aboveSpeed)} clearly faster than threshold pace; 5 make it hard.`, {
      minutes: roundTo(aboveSpeed, 1),
    });
  return null;
}

function findHighLoad(input: ClassInput): Because | null {
  const { load, own } = input;
  if (!loadCounts(input)) return null;
  if (!hasPercentiles(own)) return findAboveFixedCut(input);
  // Strictly above: a runner who does the same every day has no upper quarter.
  if (own.load75 === null || load.value <= own.load75 * (1 + 1e-9)) return null;
  return sign(`${formatLoad(load)}: more than three of four of your sessions in 42 days.`, {
    load: load.value,
    p75: own.load75,
    sessions: own.sessionsOfKind,
    kind: load.kind,
  });
}

function findAboveFixedCut({ load, own }: ClassInput): Because | null {
  const limit = FIXED_CUTS[load.kind];
  if (load.value < limit) return null;
  return sign(`${formatLoad(load)}; ${limit} are hard until there is more of your own to compare with.`, {
    load: load.value,
    limit,
    sessions: own.sessionsOfKind,
    kind: load.kind,
  });
}

function findSpike(input: ClassInput): Because | null {
  const ratio = usableRatio(input);
  if (ratio === null || ratio <= 1.1 + 1e-9) return null;
  return sign(`${formatFigure(ratio, 2)} times your longest run of the 30 days before.`, {
    ratio: roundTo(ratio, 3),
  });
}
