import { err, ok, type Result } from "../../units/index.ts";
import { CARE_KINDS, CARE_WORDS, type CareKind, OUTCOMES, type Outcome, sayOutcome } from "./care-kind.ts";
import type { ComparisonDay } from "./comparison-days.ts";
import { type Compared, tellSeen } from "./comparison-words.ts";
import { type MatchedDays, matchDays } from "./match-days.ts";
import { derivePermutationInterval } from "./permutation-interval.ts";

const FEWEST_PAIRS = 8;

/** A comparison of the runner's own days. */
export interface CareComparison extends Compared {
  readonly withDays: number;
  readonly withoutDays: number;
  /** Drawn by lot: only then a difference may be called made. */
  readonly drawn: boolean;
  readonly text: string;
}

/** Too few days, and which are missing. */
export interface ComparisonGap {
  readonly code: "comparison.few-days";
  readonly kind: CareKind;
  readonly outcome: Outcome;
  readonly pairs: number;
  readonly text: string;
}

export interface ComparisonQuestion {
  readonly kind: CareKind;
  readonly outcome: Outcome;
  readonly days: readonly ComparisonDay[];
  readonly seed: number;
}

/**
 * "Does it help me?", from days as they came: days with a kind of care beside days without it at a like load, with the
 * interval of the permutation test. Needs 8 pairs. The days were not drawn by lot, so the words never speak of a cause.
 * Source: RULES 1.11 W5; the 8 pairs are our own default (five or fewer cannot reach 95 % at all).
 * @example compareCare({ kind: "foamRoller", outcome: "soreness", days, seed: 1 })
 */
export function compareCare(question: ComparisonQuestion): Result<CareComparison, ComparisonGap> {
  const { kind, outcome, seed } = question;
  const matched = matchDays(question);
  const { pairs, withDays, withoutDays } = matched;
  if (pairs.length < FEWEST_PAIRS) return err(tellGap(question, matched));
  const interval = derivePermutationInterval(
    pairs.map(({ difference }) => difference),
    seed,
  );
  const compared = { kind, outcome, pairs: pairs.length, interval };
  return ok({ ...compared, withDays, withoutDays, drawn: false, text: tellSeen(compared) });
}

/**
 * Every kind that the log holds at all, for both outcomes. With so many comparisons one in twenty stands out by chance.
 * @example compareAllCare({ days, seed: 1 }).length // 4
 */
export const compareAllCare = ({
  days,
  seed,
}: Pick<ComparisonQuestion, "days" | "seed">): readonly Result<CareComparison, ComparisonGap>[] =>
  CARE_KINDS.filter((kind) => days.some(({ care }) => care.includes(kind))).flatMap((kind) =>
    OUTCOMES.map((outcome) => compareCare({ kind, outcome, days, seed })),
  );

function tellGap(
  { kind, outcome }: ComparisonQuestion,
  { pairs, withDays, withoutDays }: MatchedDays,
): ComparisonGap {
  const found = `${sayDays(withDays)} with ${CARE_WORDS[kind]} and ${withoutDays} without can be used so far`;
  const text = `Too little to tell about ${sayOutcome(outcome)}: ${found}, with ${sayPairs(pairs.length)} of like load; ${FEWEST_PAIRS} pairs are needed.`;
  return { code: "comparison.few-days", kind, outcome, pairs: pairs.length, text };
}

const sayDays = (days: number): string => (days === 1 ? "1 day" : `${days} days`);

const sayPairs = (pairs: number): string =>
  pairs === 0 ? "no pair" : pairs === 1 ? "1 pair" : `${pairs} pairs`;
