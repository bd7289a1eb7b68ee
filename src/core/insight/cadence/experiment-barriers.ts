import type { Result } from "../../units/index.ts";
import { type CadenceFacts, findAgainst, isMeant } from "../mistakes/c5-quicker-steps.ts";
import type { CadenceGap, CadencePicture } from "./cadence-picture.ts";

export interface ExperimentQuestion {
  readonly facts: CadenceFacts;
  readonly picture: Result<CadencePicture, CadenceGap>;
}

/** Sentences on why a quicker step is not for now. */
const texts = {
  running: "One experiment is under way already. Stop it first.",
  noHeight: "Your height is not known, so nobody can say whether your step rate is low.",
  notLow: "Your step rate is not low for your speed and height.",
  noNiggle: "No knee, shin or hip in your log keeps coming back. That is what a quicker step is tried for.",
} as const;

/**
 * Why the experiment of a quicker step may not start now, one sentence each; nothing where it may.
 * Source: RULES section 6 (conditions of C5).
 * @example listExperimentBarriers({ facts, picture })[0] // "Your step rate is not low for your speed and height."
 */
export function listExperimentBarriers({ facts, picture }: ExperimentQuestion): readonly string[] {
  return [
    ...(facts.cadenceExperiment ? [texts.running] : []),
    ...judgeSteps(picture),
    ...findAgainst(facts),
    ...(facts.niggles.some(isMeant) ? [] : [texts.noNiggle]),
  ];
}

function judgeSteps(picture: ExperimentQuestion["picture"]): readonly string[] {
  if (!picture.ok) return [picture.error.text];
  if (picture.value.low === null) return [texts.noHeight];
  return picture.value.low ? [] : [texts.notLow];
}
