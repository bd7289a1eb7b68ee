import { nameArea } from "../../body/index.ts";
import type { NiggleFacts } from "../insight-facts.ts";
import { keyOf } from "./area-facts.ts";
import type { Finding } from "./finding.ts";
import { assessmentWords, texts } from "./texts.ts";

const LONG_DAYS = 21;
const MANY_EPISODES = 3;

/**
 * Whether a niggle keeps coming back or does not go: 21 days without settling, a third episode in 90 days, or back
 * within 14 days of closing. Not while it is closed, covered by R0, or in a professional's hands.
 * Source: RULES 1.10 C4, 3.6.
 * @example keepsComingBack({ ...knee, openDays: 21 }) // true
 */
export const keepsComingBack = (niggle: NiggleFacts): boolean => findReason(niggle) !== null;

/**
 * C4: what keeps coming back is for a therapist or physio to look at (L1). Where triage asks for more, that stands first.
 * Source: RULES 1.10, 3.6.
 * @example findComingBack(knee)?.offer // { kind: "movementAssessment", area: { area: "knee_outer", side: "left" } }
 */
export function findComingBack(niggle: NiggleFacts): Finding | null {
  const reason = findReason(niggle);
  if (reason === null) return null;
  const { area, openDays, episodesIn90Days, backWithin14Days } = niggle;
  return {
    rule: "C4",
    key: `C4 ${keyOf(area)}`,
    text: `${reason} ${assessmentWords(niggle)}`,
    inputs: { area: area.area, side: area.side, openDays, episodesIn90Days, backWithin14Days },
    noHeat: null,
    offer: { kind: "movementAssessment", area },
  };
}

function findReason(niggle: NiggleFacts): string | null {
  if (!niggle.open || niggle.normalSoreness || niggle.underCare) return null;
  const words = nameArea(niggle.area);
  if (niggle.openDays >= LONG_DAYS && !niggle.settled) return texts.lasting(words, niggle.openDays);
  if (niggle.episodesIn90Days >= MANY_EPISODES) return texts.again(words, niggle.episodesIn90Days);
  return niggle.backWithin14Days ? texts.back(words) : null;
}
