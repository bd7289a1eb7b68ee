import { addDays, err, type LocalDate, ok, type Result } from "../../units/index.ts";
import { type Outcome, sayOutcome } from "./care-kind.ts";
import type { CareTrial } from "./care-trial.ts";
import type { CareComparison } from "./compare-care.ts";
import type { ComparisonDay } from "./comparison-days.ts";
import { tellDrawn } from "./comparison-words.ts";
import { derivePermutationInterval } from "./permutation-interval.ts";

const FEWEST_BLOCKS = 8;

/** What a trial found, by what was drawn. */
export interface TrialComparison extends CareComparison {
  /** Share of the compared days on which the runner did what was drawn, 0 to 1. */
  readonly followed: number;
}

export type TrialGap =
  | { readonly code: "trial.running"; readonly until: LocalDate; readonly text: string }
  | { readonly code: "trial.few-blocks"; readonly blocks: number; readonly text: string };

export interface TrialQuestion {
  readonly trial: CareTrial;
  readonly outcome: Outcome;
  readonly days: readonly ComparisonDay[];
  readonly today: LocalDate;
  readonly seed: number;
}

/**
 * Compares a finished trial by what was drawn, whatever was then done (intention to treat): within each block of two days
 * the day drawn "with" less the day drawn "without". Needs 8 blocks with both next days known. Nothing is told while it
 * runs, as looking early finds differences that are chance.
 * Source: intention to treat and blocked permutation test, practice; the 8 blocks are our own default.
 * @example compareTrial({ trial, outcome: "soreness", days, today, seed: 1 })
 */
export function compareTrial(question: TrialQuestion): Result<TrialComparison, TrialGap> {
  const { trial, outcome, today, seed } = question;
  const until = addDays(trial.startedOn, trial.assignments.length);
  if (today <= until)
    return err({
      code: "trial.running",
      until,
      text: `The trial runs until the morning of ${until}; it is told after that.`,
    });
  const blocks = listBlocks(question);
  if (blocks.length < FEWEST_BLOCKS) return err(tellFew(blocks.length, outcome));
  const interval = derivePermutationInterval(
    blocks.map(({ withDay, without }) => outcomeOf(withDay, outcome) - outcomeOf(without, outcome)),
    seed,
  );
  const compared = { kind: trial.kind, outcome, pairs: blocks.length, interval };
  return ok({
    ...compared,
    withDays: blocks.length,
    withoutDays: blocks.length,
    drawn: true,
    followed: shareFollowed(blocks, trial),
    text: tellDrawn(compared),
  });
}

interface Block {
  readonly withDay: ComparisonDay;
  readonly without: ComparisonDay;
}

const outcomeOf = ({ next }: ComparisonDay, outcome: Outcome): number => next[outcome] ?? 0;

/** Blocks of which both next days are known. */
function listBlocks({ trial, outcome, days }: TrialQuestion): readonly Block[] {
  const known = new Map(days.filter(({ next }) => next[outcome] !== null).map((day) => [day.date, day]));
  return trial.assignments.flatMap((assignment, index) => {
    if (index % 2 !== 0) return [];
    const first = known.get(addDays(trial.startedOn, index));
    const second = known.get(addDays(trial.startedOn, index + 1));
    if (!first || !second) return [];
    return [
      assignment === "with" ? { withDay: first, without: second } : { withDay: second, without: first },
    ];
  });
}

function shareFollowed(blocks: readonly Block[], { kind }: CareTrial): number {
  const followed = blocks.flatMap(({ withDay, without }) => [
    withDay.care.includes(kind),
    !without.care.includes(kind),
  ]);
  return followed.filter(Boolean).length / followed.length;
}

function tellFew(blocks: number, outcome: Outcome): TrialGap {
  const text = `Too little to tell about ${sayOutcome(outcome)}: it is noted for both days of ${blocks} pairs; ${FEWEST_BLOCKS} are needed.`;
  return { code: "trial.few-blocks", blocks, text };
}
