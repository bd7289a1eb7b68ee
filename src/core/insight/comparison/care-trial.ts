import { addDays, err, type LocalDate, ok, type Result } from "../../units/index.ts";
import { seededRandom } from "../seeded-random.ts";
import { CARE_WORDS, type CareKind } from "./care-kind.ts";

const FEWEST_DAYS = 16;
const MOST_DAYS = 84;

/** Kinds that may be drawn by lot from day to day. Massage has its own timing (T11), ice and warmth their reasons (S3, S4). */
export const TRIAL_KINDS = [
  "foamRoller",
  "ball",
  "massageGun",
  "stretch",
] as const satisfies readonly CareKind[];

export type TrialKind = (typeof TRIAL_KINDS)[number];

export type Assignment = "with" | "without";

/** Days drawn by lot, two by two: one of each pair with the care, one without. */
export interface CareTrial {
  readonly kind: TrialKind;
  readonly startedOn: LocalDate;
  /** One for each day from the start. */
  readonly assignments: readonly Assignment[];
}

export type TrialFault =
  | { readonly code: "trial.kind"; readonly text: string }
  | { readonly code: "trial.days"; readonly text: string };

export interface TrialWish {
  readonly kind: CareKind;
  readonly startedOn: LocalDate;
  /** Even, 16 to 84. */
  readonly days: number;
  readonly seed: number;
}

const isTrialKind = (kind: CareKind): kind is TrialKind => TRIAL_KINDS.some((one) => one === kind);

/**
 * Draws the days of a trial with and without a kind of self-care, in blocks of two. The draw is a wish, never an order:
 * what the limits or the plan forbid stays forbidden, and the day still counts as drawn.
 * Source: randomisation in permuted blocks, practice; lengths are our own default.
 * @example startCareTrial({ kind: "stretch", startedOn, days: 28, seed: 3 })
 */
export function startCareTrial({ kind, startedOn, days, seed }: TrialWish): Result<CareTrial, TrialFault> {
  if (!isTrialKind(kind)) {
    const text = `The days of ${CARE_WORDS[kind]} cannot be drawn by lot: they follow their own rules. Choose the foam roller, the ball, the massage gun or stretching.`;
    return err({ code: "trial.kind", text });
  }
  if (days % 2 !== 0 || days < FEWEST_DAYS || days > MOST_DAYS) {
    const text = `Choose an even number of days, ${FEWEST_DAYS} to ${MOST_DAYS}.`;
    return err({ code: "trial.days", text });
  }
  const random = seededRandom(seed);
  const assignments = Array.from({ length: days / 2 }, (): readonly Assignment[] =>
    random() < 0.5 ? ["with", "without"] : ["without", "with"],
  ).flat();
  return ok({ kind, startedOn, assignments });
}

/** What a day was drawn for; null outside the trial. @example findAssignment(trial, today) // "with" */
export const findAssignment = ({ startedOn, assignments }: CareTrial, date: LocalDate): Assignment | null =>
  assignments.find((_, index) => addDays(startedOn, index) === date) ?? null;
