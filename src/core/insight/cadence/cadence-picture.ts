import { medianOf } from "../../load/index.ts";
import { err, type LocalDate, ok, type Result } from "../../units/index.ts";
import type { CadenceSample } from "./cadence-sample.ts";
import { type CadenceRun, cleanCadenceRuns } from "./clean-runs.ts";
import { deriveCadenceZ, deriveExpectedCadence } from "./expected-cadence.ts";
import { derivePersonalLine, type PersonalLine } from "./personal-line.ts";

const FEWEST_RUNS = 4;
const LOW = -1;
/** Step length over the model's, above which a step may be long. */
const LONG_STEP = 1.08;

export interface CadenceInput {
  readonly samples: readonly CadenceSample[];
  readonly today: LocalDate;
  /** Metres; null where the runner has not told. */
  readonly height: number | null;
}

/** A run beside what is expected of a runner of this height. */
export interface RatedRun extends CadenceRun {
  /** In spreads of 8 steps per minute; null without a height. */
  readonly z: number | null;
}

export interface CadencePicture {
  readonly runs: readonly RatedRun[];
  readonly line: PersonalLine;
  /** Runs with z of -1 or below. */
  readonly lowRuns: number;
  /** Four low runs or more; null without a height: not known is not "no". */
  readonly low: boolean | null;
  /** A low step rate, and steps more than 8 % longer than expected: "possible long step", never more. */
  readonly possibleLongStep: boolean;
  readonly text: string;
}

export type CadenceGap = { readonly code: "cadence.few-runs"; readonly runs: number; readonly text: string };

/**
 * What the last 28 days tell of a runner's steps: the personal line, each run beside the expectation, and whether four
 * runs or more lie low. Needs four clean runs.
 * Source: RULES section 6.
 * @example deriveCadencePicture({ samples, today, height: 1.73 })
 */
export function deriveCadencePicture(input: CadenceInput): Result<CadencePicture, CadenceGap> {
  const { height } = input;
  const runs = cleanCadenceRuns(input.samples, input.today).map((run) => rate(run, height));
  const line = derivePersonalLine(runs);
  if (runs.length < FEWEST_RUNS || line === null) return err(tellGap(runs.length));
  const lowRuns = runs.filter(({ z }) => z !== null && z <= LOW).length;
  const low = height === null ? null : lowRuns >= FEWEST_RUNS;
  const possibleLongStep = low === true && isLongStep(runs, height);
  return ok({ runs, line, lowRuns, low, possibleLongStep, text: tell(line, { low, possibleLongStep }) });
}

const rate = (run: CadenceRun, height: number | null): RatedRun => ({
  ...run,
  z: height === null ? null : deriveCadenceZ(run.cadence, { speed: run.speed, height }),
});

/** At one speed the step is longer by as much as the step rate is lower. */
function isLongStep(runs: readonly RatedRun[], height: number | null): boolean {
  if (height === null) return false;
  const ratios = runs.map(({ speed, cadence }) => deriveExpectedCadence({ speed, height }) / cadence);
  return (medianOf(ratios) ?? 0) > LONG_STEP;
}

function tellGap(runs: number): CadenceGap {
  const found = runs === 1 ? "1 run" : `${runs} runs`;
  const text = `Too little to tell: ${found} with 10 clean minutes of steps and speed in 28 days, ${FEWEST_RUNS} are needed.`;
  return { code: "cadence.few-runs", runs, text };
}

function tell(
  { reference }: PersonalLine,
  { low, possibleLongStep }: Pick<CadencePicture, "low" | "possibleLongStep">,
): string {
  const own = `At 3.0 m/s (5:33 a kilometre) you take about ${Math.round(reference)} steps a minute.`;
  if (low === null) return `${own} Tell your height to see it beside other runners.`;
  if (!low) return `${own} That is not low for your speed and height.`;
  const step = possibleLongStep ? " A possible long step: a professional can check it on video." : "";
  return `${own} That is low for your speed and height in several runs.${step}`;
}
