import { type ActivitySummary, secondsIn } from "./summary.ts";

const MOST_SAMPLES = 1_000_000;

/** What a recording tells, each with its weight: the first that only one of two copies has decides. */
const WEIGHTS = {
  wholeFile: 32,
  heartRate: 16,
  way: 8,
  steps: 4,
  balance: 2,
  climb: 1,
} as const;

export type ToldThing = keyof typeof WEIGHTS;

/** In the order in which they decide. */
export const TOLD_THINGS = Object.keys(WEIGHTS) as readonly ToldThing[];

/**
 * What a recording tells, in the order in which it decides who speaks for a run.
 * Source: practice.
 * @example listTold(fromTelephone) // ["wholeFile", "way", "climb"]
 */
export function listTold(summary: ActivitySummary): readonly ToldThing[] {
  const { histograms, flags, sampleCount } = summary;
  const isWhole = !flags.includes("file.truncated") && !flags.includes("file.crcMismatch");
  const told: Readonly<Record<ToldThing, boolean>> = {
    wholeFile: sampleCount > 0 && isWhole,
    heartRate: secondsIn(histograms.heartRate) > 0 && !flags.includes("heartRate.lockedToCadence"),
    way: sampleCount > 0 && !flags.includes("positions.none"),
    steps: secondsIn(histograms.cadence) > 0,
    balance: secondsIn(histograms.balance) > 0,
    climb: summary.ascent !== null,
  };
  return TOLD_THINGS.filter((thing) => told[thing]);
}

/**
 * How much a recording tells, to choose the canonical one among copies of a run: pulse first, then steps and the way,
 * then balance, climb and effort; a damaged file falls behind a whole one; among equals the one with more samples.
 * Source: practice.
 * @example deriveRichness(fromWatch) > deriveRichness(fromListOfActivities) // true
 */
export function deriveRichness(summary: ActivitySummary): number {
  const points = listTold(summary).reduce((sum, thing) => sum + WEIGHTS[thing], 0);
  return points * MOST_SAMPLES + Math.min(MOST_SAMPLES - 1, summary.sampleCount);
}

/**
 * Order of copies, the richest first. Equal ones are ordered by start, device and name, so that the choice never
 * depends on the order in which files came.
 * Source: practice.
 * @example [...copies].sort(compareRichness)[0] // the canonical one
 */
export function compareRichness(one: ActivitySummary, other: ActivitySummary): number {
  const apart = deriveRichness(other) - deriveRichness(one);
  if (apart !== 0) return apart;
  if (one.startedAt !== other.startedAt) return one.startedAt - other.startedAt;
  return compareTexts(one.device ?? "", other.device ?? "") || compareTexts(one.name ?? "", other.name ?? "");
}

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
