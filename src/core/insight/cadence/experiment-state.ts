import { nameArea, type Site } from "../../body/index.ts";
import { addDays, type Because, because, daysBetween, type LocalDate } from "../../units/index.ts";
import type { NiggleFacts } from "../insight-facts.ts";
import { isSerious } from "../mistakes/area-facts.ts";
import { type BeforeAndAfter, compareBeforeAndAfter } from "./before-and-after.ts";
import type { CadenceExperiment } from "./cadence-experiment.ts";
import type { CadenceSample } from "./cadence-sample.ts";

const WATCHED: readonly Site[] = ["calf", "achilles"];
const RISE = 2;
const DAYS_BEFORE = 14;
const WEEK = 7;
const WEEKS = 4;
const MOST_WEEKS = 6;

export interface ExperimentFacts {
  readonly today: LocalDate;
  readonly niggles: readonly NiggleFacts[];
  readonly samples: readonly CadenceSample[];
  readonly shoesOrVolumeChangedOn: LocalDate | null;
}

/** How an experiment stands: under way, better stopped and why, or ready to be compared. */
export type ExperimentState =
  | { readonly state: "running"; readonly week: number; readonly daysLeft: number }
  | { readonly state: "stop"; readonly because: Because }
  | { readonly state: "complete"; readonly mayGoOn: boolean; readonly report: BeforeAndAfter };

/**
 * How a cadence experiment stands on a day. It stops where a calf or Achilles scores 2 more than in the 14 days before
 * (a score that was not said counts as reached), and where anything is at L2 or not yet known. After 4 weeks it is
 * compared; it may go on to 6.
 * Source: RULES section 6; stopping at L2 is our own caution.
 * @example deriveExperimentState(experiment, facts) // { state: "running", week: 2, daysLeft: 18 }
 */
export function deriveExperimentState(
  experiment: CadenceExperiment,
  facts: ExperimentFacts,
): ExperimentState {
  const stop = findStop(experiment, facts);
  if (stop) return { state: "stop", because: stop };
  const days = daysBetween(experiment.startedOn, facts.today);
  if (days < WEEKS * WEEK)
    return { state: "running", week: Math.floor(days / WEEK) + 1, daysLeft: WEEKS * WEEK - days };
  return {
    state: "complete",
    mayGoOn: days < MOST_WEEKS * WEEK,
    report: compareBeforeAndAfter(experiment, facts),
  };
}

function findStop({ startedOn }: CadenceExperiment, { niggles, today }: ExperimentFacts): Because | null {
  const serious = niggles.find((one) => one.open && isSerious(one));
  if (serious) {
    const text = `Stop the quicker step for now: your ${nameArea(serious.area)} comes first.`;
    return because("C5", text, { area: serious.area.area, side: serious.area.side });
  }
  for (const niggle of niggles.filter(({ area }) => WATCHED.includes(area.area))) {
    const before = highestPain(niggle, {
      from: addDays(startedOn, -DAYS_BEFORE),
      to: addDays(startedOn, -1),
    });
    const now = highestPain(niggle, { from: startedOn, to: today });
    if (now - before >= RISE) return tellRise(niggle, before, now);
  }
  return null;
}

function tellRise({ area }: NiggleFacts, before: number, now: number): Because {
  const text = `Stop the quicker step: your ${nameArea(area)} went from ${before} to ${now} of 10. Go back to your own step.`;
  return because("C5", text, { area: area.area, side: area.side, before, now });
}

const highestPain = ({ entries }: NiggleFacts, span: { readonly from: LocalDate; readonly to: LocalDate }) =>
  Math.max(
    0,
    ...entries.filter(({ date }) => date >= span.from && date <= span.to).map(({ pain }) => pain ?? RISE),
  );
