import type { Area } from "../../body/index.ts";
import { err, type LocalDate, ok, type Result } from "../../units/index.ts";
import type { NiggleFacts } from "../insight-facts.ts";
import { type CadenceFacts, findQuickerSteps } from "../mistakes/c5-quicker-steps.ts";
import type { CadencePicture } from "./cadence-picture.ts";

const PERCENT = 5;
const MOST_PERCENT = 10;

/** A runner tries a quicker step for four weeks, on one niggle. */
export interface CadenceExperiment {
  readonly startedOn: LocalDate;
  readonly area: Area;
  /** Percent above the own step rate, 5 to 10. */
  readonly percent: number;
  /** Step rate at 3.0 m/s before. */
  readonly referenceBefore: number;
  /** The runner's own easy speed, m/s, and the step rate to try there with the metronome, steps per minute. */
  readonly speed: number;
  readonly target: number;
}

export type CadenceExperimentFault =
  | { readonly code: "experiment.not-advised"; readonly text: string }
  | { readonly code: "experiment.too-much"; readonly text: string };

export interface ExperimentWish {
  readonly niggle: NiggleFacts;
  readonly facts: CadenceFacts;
  readonly picture: CadencePicture;
  /** 5 without it, 10 at most. */
  readonly percent?: number;
}

/**
 * Starts the experiment of a quicker step, today. Only where C5 itself would suggest it, and by 5 to 10 %.
 * Source: RULES section 6.
 * @example startCadenceExperiment({ niggle, facts, picture }) // { ok: true, value: { target: 168, ... } }
 */
export function startCadenceExperiment(
  wish: ExperimentWish,
): Result<CadenceExperiment, CadenceExperimentFault> {
  const { niggle, facts, picture, percent = PERCENT } = wish;
  if (!(percent >= PERCENT && percent <= MOST_PERCENT))
    return err({ code: "experiment.too-much", text: "Choose 5 to 10 % more steps, not more and not less." });
  if (findQuickerSteps(niggle, { ...facts, lowCadence: picture.low }) === null)
    return err({ code: "experiment.not-advised", text: NOT_ADVISED });
  const { reference, ownSpeed, atOwnSpeed } = picture.line;
  return ok({
    startedOn: facts.today,
    area: niggle.area,
    percent,
    referenceBefore: reference,
    speed: ownSpeed,
    target: Math.round(atOwnSpeed * (1 + percent / 100)),
  });
}

const NOT_ADVISED =
  "Not now: a quicker step is only worth a try for a knee, shin or hip that keeps coming back with a low step rate, with nothing to be seen first, no calf, Achilles or forefoot trouble, no A race within 28 days and no other change in two weeks.";
