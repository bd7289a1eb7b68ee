import { nameArea } from "../../body/index.ts";
import { medianOf } from "../../load/index.ts";
import { addDays, type LocalDate } from "../../units/index.ts";
import type { NiggleFacts } from "../insight-facts.ts";
import { keyOf } from "../mistakes/area-facts.ts";
import type { CadenceExperiment } from "./cadence-experiment.ts";
import type { CadenceSample } from "./cadence-sample.ts";
import { cleanCadenceRuns } from "./clean-runs.ts";
import { derivePersonalLine } from "./personal-line.ts";

const HALF_DAYS = 14;
const DAYS = 28;
const FEWEST_ENTRIES = 3;
const FEWEST_RUNS = 4;

/** Two scores beside each other; null where there are too few entries. */
export interface PainBeforeAndAfter {
  readonly before: number | null;
  readonly after: number | null;
  readonly entriesBefore: number;
  readonly entriesAfter: number;
}

/** What stood in the log before and what stands in it now. Says nothing about why. */
export interface BeforeAndAfter {
  readonly pain: PainBeforeAndAfter;
  /** Step rate at 3.0 m/s; after is null with fewer than four clean runs in the four weeks. */
  readonly reference: { readonly before: number; readonly after: number | null };
  /** Shoes or volume changed in its first two weeks too. */
  readonly clouded: boolean;
  readonly text: string;
}

export interface ComparedLog {
  readonly niggles: readonly NiggleFacts[];
  readonly samples: readonly CadenceSample[];
  readonly shoesOrVolumeChangedOn: LocalDate | null;
}

/**
 * The niggle's median score in the 14 days before and in weeks 3 and 4, three entries each at least, and the step rate at
 * 3.0 m/s before and over the four weeks. A before and after without a lot proves nothing, and the text says so.
 * Source: RULES section 6 ("report without causal words"); the numbers of entries are our own default.
 * @example compareBeforeAndAfter(experiment, log).text
 */
export function compareBeforeAndAfter(experiment: CadenceExperiment, log: ComparedLog): BeforeAndAfter {
  const { startedOn, area, referenceBefore } = experiment;
  const pain = comparePain(
    log.niggles.find((one) => keyOf(one.area) === keyOf(area)),
    startedOn,
  );
  const runs = cleanCadenceRuns(log.samples, addDays(startedOn, DAYS - 1));
  const after = runs.length < FEWEST_RUNS ? null : (derivePersonalLine(runs)?.reference ?? null);
  const changed = log.shoesOrVolumeChangedOn;
  const clouded = changed !== null && changed >= startedOn && changed < addDays(startedOn, HALF_DAYS);
  const reference = { before: referenceBefore, after };
  const text = [
    tellPain(pain, nameArea(area)),
    tellReference(reference),
    ...(clouded ? ["Shoes or volume changed in the same weeks as well."] : []),
    "This is a before and an after, and other things changed too: it does not tell why.",
  ].join(" ");
  return { pain, reference, clouded, text };
}

function comparePain(niggle: NiggleFacts | undefined, startedOn: LocalDate): PainBeforeAndAfter {
  const scoresFrom = (from: LocalDate): readonly number[] =>
    (niggle?.entries ?? [])
      .filter(({ date }) => date >= from && date < addDays(from, HALF_DAYS))
      .flatMap(({ pain }) => (pain === null ? [] : [pain]));
  const before = scoresFrom(addDays(startedOn, -HALF_DAYS));
  const after = scoresFrom(addDays(startedOn, DAYS - HALF_DAYS));
  const median = (scores: readonly number[]) => (scores.length < FEWEST_ENTRIES ? null : medianOf(scores));
  return {
    before: median(before),
    after: median(after),
    entriesBefore: before.length,
    entriesAfter: after.length,
  };
}

function tellPain({ before, after, entriesBefore, entriesAfter }: PainBeforeAndAfter, area: string): string {
  if (before === null || after === null)
    return `Too few scores of your ${area} to compare: ${entriesBefore} in the two weeks before, ${entriesAfter} in weeks 3 and 4; ${FEWEST_ENTRIES} each are needed.`;
  return `Your ${area} scored ${before} of 10 in the two weeks before (${entriesBefore} entries) and ${after} in weeks 3 and 4 (${entriesAfter} entries).`;
}

function tellReference({ before, after }: BeforeAndAfter["reference"]): string {
  if (after === null) return "Too few runs with steps and speed to tell your step rate in these weeks.";
  return `At 3.0 m/s you took ${Math.round(before)} steps a minute before and ${Math.round(after)} in these four weeks.`;
}
