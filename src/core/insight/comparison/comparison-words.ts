import { CARE_WORDS, type CareKind, OUTCOME_WORDS, type Outcome } from "./care-kind.ts";
import type { PermutationInterval } from "./permutation-interval.ts";

/** What a sentence about a comparison needs. */
export interface Compared {
  readonly kind: CareKind;
  readonly outcome: Outcome;
  readonly pairs: number;
  readonly interval: PermutationInterval;
}

const figure = (value: number): string => Math.abs(value).toFixed(1);

const span = ({ low, high }: PermutationInterval, unit: string): string =>
  `${low.toFixed(1)} to ${high.toFixed(1)} ${unit}`;

/** Chance alone would hardly bring it. */
export const standsOut = ({ low, high }: PermutationInterval): boolean => low > 0 || high < 0;

/**
 * What was seen on days that nobody drew by lot: what was higher or lower, never why. Keeps to RULES 1.11, W5.
 */
export function tellSeen({ kind, outcome, pairs, interval }: Compared): string {
  const { name, unit } = OUTCOME_WORDS[outcome];
  const beside = `On ${pairs} days with ${CARE_WORDS[kind]}, beside ${pairs} days of like load without`;
  const seen = standsOut(interval)
    ? `${beside}, ${name} was ${figure(interval.mean)} ${unit} ${interval.mean < 0 ? "lower" : "higher"}`
    : `${beside}, ${name} differed by ${figure(interval.mean)} ${unit}, no more than chance alone can bring`;
  return `${seen} (95 % interval ${span(interval, unit)}). You chose the days yourself, so this does not tell why.`;
}

/** What days drawn by lot tell; only here may a sentence speak of a difference made. */
export function tellDrawn({ kind, outcome, pairs, interval }: Compared): string {
  const { name, unit } = OUTCOME_WORDS[outcome];
  const numbers = `95 % interval ${span(interval, unit)}, ${pairs} pairs of days drawn by lot`;
  if (!standsOut(interval))
    return `For you ${CARE_WORDS[kind]} made no difference to ${name} that stands out from chance (${numbers}).`;
  const way = interval.mean < 0 ? "lower" : "higher";
  return `For you ${CARE_WORDS[kind]} made a difference: ${name} was ${figure(interval.mean)} ${unit} ${way} (${numbers}).`;
}
