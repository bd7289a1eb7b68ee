import { type Descriptor, FOCUS_SITES, nameArea } from "../../body/index.ts";
import type { LoggedSpot } from "../../context/index.ts";
import { because } from "../../units/index.ts";
import { modalityTexts } from "../modality-texts.ts";
import {
  type Answer,
  isNewBeforeRace,
  LOG_REACH_DAYS,
  type Loss,
  type ModalityQuestion,
  type ModalityRule,
  NOTHING,
} from "./modality-rule.ts";

const ENTRIES = 3;
const PERSISTENT_DAYS = 14;
const MOST_PAIN = 6;
/** Usually 4; where less is allowed it is booked with 3 at most, and then counts as moderate (1.0). */
const LEAST_PRESSURE = 3;
/** Bone pain, nerve signs and bruises (M2, section 4). */
const NOT_WITH: readonly Descriptor[] = ["bonePointTender", "tingling", "numb", "bruised"];

/**
 * M2: trigger-point work for a spot that a finger finds or that keeps coming back, unless it hurts too much or
 * something about it must be looked at first. Unknown counts as in the way.
 * @source Lu 2022, 10.1186/s12998-022-00441-5: more pressure tolerated, reported pain hardly changed; thresholds practice
 */
export const M2: ModalityRule = {
  id: "M2",
  text: "Trigger-point work for a spot that one finger finds or that keeps coming back.",
  force: ["like"],
  tag: "P",
  sources: ["10.1186/s12998-022-00441-5"],
  answer: (question) => {
    if (question.daysAhead > LOG_REACH_DAYS) return NOTHING;
    const spots = question.spots.filter(isAsking);
    const free = spots.find((spot) => findObstacle(spot) === null);
    const spot = free ?? spots[0];
    if (!spot) return NOTHING;
    const why = findObstacle(spot) ?? findSessionObstacle(question, spot);
    return why === null ? askFor(spot) : refuse(spot, why);
  },
};

/** Only sites that a therapist treats themselves: no tendon, no joint (table F). */
const isAsking = (spot: LoggedSpot): boolean =>
  FOCUS_SITES.includes(spot.area.area) &&
  ((spot.pointable === true && spot.familiarAche === true) ||
    spot.entriesIn21Days >= ENTRIES ||
    spot.openDays >= PERSISTENT_DAYS);

function findObstacle({ pain, redFlag, signs }: LoggedSpot): Loss | null {
  if (redFlag !== false || signs.some((sign) => NOT_WITH.includes(sign))) return "sign";
  return pain === null || pain > MOST_PAIN ? "tooSore" : null;
}

function findSessionObstacle(question: ModalityQuestion, spot: LoggedSpot): Loss | null {
  if (Math.min(question.pressureCap, spot.pressureCap) < LEAST_PRESSURE) return "tooFirm";
  return isNewBeforeRace(question, "neuromuscular") ? "newBeforeRace" : null;
}

const askFor = (spot: LoggedSpot): Answer => ({
  says: "yes",
  modalities: ["neuromuscular"],
  because: because("M2", modalityTexts.spot(nameArea(spot.area), whyOf(spot)), {
    area: spot.area.area,
    side: spot.area.side,
    entries: spot.entriesIn21Days,
    openDays: spot.openDays,
    pain: spot.pain,
  }),
});

function whyOf({ entriesIn21Days, openDays }: LoggedSpot): string {
  if (entriesIn21Days >= ENTRIES) return modalityTexts.spotRepeated(entriesIn21Days);
  return openDays >= PERSISTENT_DAYS ? modalityTexts.spotLasting(openDays) : modalityTexts.spotPointable;
}

const refuse = (spot: LoggedSpot, why: Loss): Answer => ({
  says: "not now",
  modality: "neuromuscular",
  why,
  text: modalityTexts.lost("neuromuscular", why, nameArea(spot.area)),
});
