import {
  type CadencePicture,
  deriveCadenceZ,
  deriveExpectedCadence,
  deriveRunBalance,
  findUnevenContact,
  isUnderWay,
  listExperimentBarriers,
  type RatedRun,
  startCadenceExperiment,
  type ToldExperiment,
  tellExperiment,
} from "../../core/insight/index.ts";
import { type Because, because, type LocalDate, type Result } from "../../core/units/index.ts";
import type { ExperimentId, StoredExperiment } from "../../store/store.ts";
import { type NumberWords, readNumber } from "../care/read-number.ts";
import { type Fault, fault } from "../fault.ts";
import { readPlace } from "../niggle/niggle-words.ts";
import type { Picture } from "../picture.ts";
import { readPicture } from "../read-picture.ts";
import type { Services } from "../services.ts";
import { type Insight, readInsight } from "./read-insight.ts";

/** The step rate at 3.0 m/s beside what is expected there of a runner so tall. */
export interface Reference {
  readonly own: number;
  /** Null without a height. */
  readonly expected: number | null;
  readonly z: number | null;
}

/** What the runner's own steps show. */
export interface ShownCadence {
  readonly today: LocalDate;
  readonly text: string;
  readonly runs: readonly RatedRun[];
  /** Null with too few runs. */
  readonly picture: CadencePicture | null;
  readonly reference: Reference | null;
  readonly because: readonly Because[];
  /** What is not known, and how it becomes known. */
  readonly missing: readonly string[];
  /** The line that goes on the therapist's page; null where there is none. */
  readonly forTherapist: Because | null;
  /** The latest; null where none was tried. */
  readonly experiment: (StoredExperiment & ToldExperiment) | null;
  /** Why an experiment may not start now; empty where it may. */
  readonly barriers: readonly string[];
}

export interface ExperimentWords {
  readonly area?: string | undefined;
  readonly side?: string | undefined;
  readonly percent?: NumberWords | undefined;
}

const WEEKS = 12;
const REFERENCE_SPEED = 3;
const CM_PER_METRE = 100;
const NO_HEIGHT = 'Your height is missing: "settings heightCm 172" tells it, in centimetres.';

async function readAll(services: Services) {
  const picture = await readPicture({ ...services, weeks: WEEKS });
  return { picture, insight: await readInsight(services, picture) };
}

/** Reads the step rate of the last 28 days, what is missing to judge it, and the experiment. */
export async function showCadence(services: Services): Promise<ShownCadence> {
  const { picture, insight } = await readAll(services);
  const { cadence, facts } = insight;
  const { heightCm } = picture.settings;
  const steps = cadence.ok ? cadence.value : null;
  return {
    today: facts.today,
    text: cadence.ok ? cadence.value.text : cadence.error.text,
    runs: steps?.runs ?? [],
    picture: steps,
    reference: steps && deriveReference(steps, heightCm),
    because: steps ? [sayWhy(steps)] : [],
    missing: heightCm === null ? [NO_HEIGHT] : [],
    forTherapist: findBalanceLine(
      picture,
      facts.niggles.some((one) => one.open && one.area.side !== "both"),
    ),
    experiment: tellLatest(insight),
    barriers: listBarriers(insight),
  };
}

function deriveReference({ line }: CadencePicture, heightCm: number | null): Reference {
  if (heightCm === null) return { own: line.reference, expected: null, z: null };
  const gait = { speed: REFERENCE_SPEED, height: heightCm / CM_PER_METRE };
  return {
    own: line.reference,
    expected: deriveExpectedCadence(gait),
    z: deriveCadenceZ(line.reference, gait),
  };
}

function sayWhy({ runs, lowRuns, line, low }: CadencePicture): Because {
  const found = `${runs.length} runs of the last 28 days.`;
  const slope = line.ownSlope
    ? ""
    : " Your paces lie close together, so the usual change with pace is assumed.";
  const text = `${found}${slope}${low === null ? "" : ` ${sayLowRuns(lowRuns)}`}`;
  return because("6", text, { runs: runs.length, lowRuns, low, ownSlope: line.ownSlope });
}

const sayLowRuns = (lowRuns: number): string => {
  const found = lowRuns === 0 ? "None lies" : lowRuns === 1 ? "One lies" : `${lowRuns} lie`;
  return `${found} 8 steps or more below what is usual; from 4 such runs on it counts as low.`;
};

function findBalanceLine(
  { activities, moment: { today } }: Picture,
  oneSidedNiggle: boolean,
): Because | null {
  const balances = activities.map(deriveRunBalance).filter((one) => one !== null);
  return findUnevenContact({ balances, today, oneSidedNiggle });
}

const NOT_URGENT = "Something in your log comes before any experiment: see what triage and safety say.";

const listBarriers = ({ facts, cadence, hush }: Insight): readonly string[] =>
  hush === "silent" ? [NOT_URGENT] : listExperimentBarriers({ facts, picture: cadence });

/** The latest experiment with how it stands; null where none was tried. */
export function tellLatest({ experiments, facts, samples }: Insight): ShownCadence["experiment"] {
  const latest = experiments.at(-1);
  return latest ? { ...latest, ...tellExperiment(latest, { ...facts, samples }) } : null;
}

/** Starts the experiment of a quicker step today, where C5 would suggest it; refused with every reason against it. */
export async function startExperiment(
  services: Services,
  { area, side, percent }: ExperimentWords,
): Promise<Result<null, Fault>> {
  const wish = readNumber(percent ?? 5, {
    name: "Percent",
    least: 5,
    most: 10,
    code: "experiment.impossible",
  });
  if (!wish.ok) return wish;
  const place = area === undefined && side === undefined ? null : readPlace({ area, side });
  if (place && !place.ok) return place;
  const { insight } = await readAll(services);
  const barriers = listBarriers(insight);
  const { facts, cadence } = insight;
  if (barriers.length > 0 || !cadence.ok)
    return fault("experiment.refused", `Not now. ${barriers.join(" ")}`);
  const named = place?.value.area;
  const niggles = facts.niggles.filter(
    (one) => !named || (one.area.area === named.area && one.area.side === named.side),
  );
  for (const niggle of niggles) {
    const started = startCadenceExperiment({ niggle, facts, picture: cadence.value, percent: wish.value });
    if (!started.ok) continue;
    const id = services.newId() as ExperimentId;
    await services.store.insight.saveExperiment(services.runner, { ...started.value, id, stoppedOn: null });
    return { ok: true, value: null };
  }
  return fault(
    "experiment.refused",
    `Not for that place: ${place?.value.understood ?? "it"} does not keep coming back in your log.`,
  );
}

/** Stops the experiment that is under way; it stays on record with its result. */
export async function stopExperiment(services: Services): Promise<Result<null, Fault>> {
  const { insight } = await readAll(services);
  const { today } = insight.facts;
  const running = insight.experiments.findLast((one) => isUnderWay(one, today));
  if (!running)
    return fault(
      "experiment.none",
      "No experiment with a quicker step is under way, so there is nothing to stop.",
    );
  await services.store.insight.saveExperiment(services.runner, { ...running, stoppedOn: today });
  return { ok: true, value: null };
}
