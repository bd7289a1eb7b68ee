import { type ActivitySummary, secondsIn } from "./summary.ts";

const MOST_SAMPLES = 1_000_000;

/**
 * How much a recording tells, to choose the canonical one among copies of a run: pulse first, then steps and the way,
 * then balance, climb and effort; a damaged file falls behind a whole one; among equals the one with more samples.
 * Source: practice.
 * @example deriveRichness(fromWatch) > deriveRichness(fromListOfActivities) // true
 */
export function deriveRichness(summary: ActivitySummary): number {
  const { histograms, flags } = summary;
  const whole = !flags.includes("file.truncated") && !flags.includes("file.crcMismatch");
  const points =
    (summary.sampleCount > 0 && whole ? 32 : 0) +
    (secondsIn(histograms.heartRate) > 0 && !flags.includes("heartRate.lockedToCadence") ? 16 : 0) +
    (summary.sampleCount > 0 && !flags.includes("positions.none") ? 8 : 0) +
    (secondsIn(histograms.cadence) > 0 ? 4 : 0) +
    (secondsIn(histograms.balance) > 0 ? 2 : 0) +
    (summary.ascent !== null ? 1 : 0);
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
