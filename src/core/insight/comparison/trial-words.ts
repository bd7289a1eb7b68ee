import { formatDay } from "../../plan/index.ts";
import type { Result } from "../../units/index.ts";
import { addDays, daysBetween, type LocalDate } from "../../units/index.ts";
import { CARE_WORDS, OUTCOMES, type Outcome } from "./care-kind.ts";
import { type Assignment, type CareTrial, findAssignment } from "./care-trial.ts";
import { compareTrial, type TrialComparison, type TrialGap } from "./compare-trial.ts";
import type { ComparisonDay } from "./comparison-days.ts";

/** A trial as it was kept: stopped by the runner before its last day, or not. */
export interface KeptTrial extends CareTrial {
  readonly stoppedOn: LocalDate | null;
}

/** How a trial stands on a day, in words. `waiting`: the last day is over, the morning after it is not yet known. */
export interface ToldTrial {
  readonly state: "running" | "waiting" | "complete" | "stopped";
  /** Today's draw; null outside the days of the trial. */
  readonly draw: Assignment | null;
  readonly text: string;
  /** Of a complete trial, one for each outcome: what was found, or what is missing. */
  readonly results: readonly TrialResult[];
}

export interface TrialResult {
  readonly outcome: Outcome;
  readonly found: Result<TrialComparison, TrialGap>;
}

export interface TrialFacts {
  readonly today: LocalDate;
  readonly days: readonly ComparisonDay[];
  readonly seed: number;
  /** Whether this kind of care is allowed today; the draw is a wish, never an order. */
  readonly allowed: boolean;
}

/**
 * The last day of a trial.
 * @example lastDayOf(trial) // "2026-12-20"
 */
export const lastDayOf = ({ startedOn, assignments }: CareTrial): LocalDate =>
  addDays(startedOn, assignments.length - 1);

/**
 * Whether days are still drawn, today or ahead.
 * @example isTrialOpen(trial, today) // true
 */
export const isTrialOpen = (trial: KeptTrial, today: LocalDate): boolean =>
  (trial.stoppedOn === null || trial.stoppedOn > today) && today <= lastDayOf(trial);

/**
 * How a trial stands: today's draw while it runs, what was found once it is over. A trial that was stopped early is not
 * compared: an end that one chooses oneself finds differences that are chance.
 * Source: RULES 1.11 W5; intention to treat, practice.
 * @example tellTrial(trial, facts).draw // "with"
 */
export function tellTrial(trial: KeptTrial, facts: TrialFacts): ToldTrial {
  const { today, days, seed } = facts;
  const last = lastDayOf(trial);
  const { stoppedOn } = trial;
  if (stoppedOn !== null && stoppedOn <= today)
    return quiet(
      "stopped",
      `Stopped on ${formatDay(stoppedOn)}, before its last day, so it is not compared.`,
    );
  if (today <= last) {
    const draw = findAssignment(trial, today);
    return { state: "running", draw, text: sayDraw(trial, draw, facts), results: [] };
  }
  if (today <= addDays(last, 1))
    return quiet(
      "waiting",
      `The last day was ${formatDay(last)}. Log this morning's soreness; tomorrow it is told.`,
    );
  const results = OUTCOMES.map((outcome) => ({
    outcome,
    found: compareTrial({ trial, outcome, days, today, seed }),
  }));
  const text = results.map(({ found }) => (found.ok ? found.value.text : found.error.text)).join(" ");
  return { state: "complete", draw: null, text, results };
}

const quiet = (state: "waiting" | "stopped", text: string): ToldTrial => ({
  state,
  draw: null,
  text,
  results: [],
});

function sayDraw(
  trial: CareTrial,
  draw: Assignment | null,
  { today, allowed }: Pick<TrialFacts, "today" | "allowed">,
): string {
  const { kind, startedOn, assignments } = trial;
  const care = CARE_WORDS[kind];
  if (draw === null) return `It begins on ${formatDay(startedOn)}.`;
  const day = `Day ${daysBetween(startedOn, today) + 1} of ${assignments.length}`;
  if (draw === "without") return `${day}: today without ${care}, also where a routine shows it.`;
  return allowed
    ? `${day}: today with ${care}, unless something hurts or your plan speaks against it.`
    : `${day}: ${care} was drawn for today, but what your log says comes first: leave it. The day still counts.`;
}
