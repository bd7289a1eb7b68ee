import { type Descriptor, nameArea } from "../../body/index.ts";
import { MODALITY_CARDS } from "../../care/index.ts";
import type { CareProfile, LoggedSpot } from "../../context/index.ts";
import { type Because, because } from "../../units/index.ts";
import { modalityTexts } from "../modality-texts.ts";
import {
  isNewBeforeRace,
  LOG_REACH_DAYS,
  type Loss,
  type ModalityQuestion,
  type ModalityRule,
  NOTHING,
} from "./modality-rule.ts";

/** Knee-to-wall distance under which, and difference between the sides from which, the range counts as low, cm. */
const LOW_RANGE = 10;
const UNEVEN = 2;
const INFLAMED: readonly Descriptor[] = ["swollen", "warm"];

/**
 * M3: myofascial release with fascia stretching where movement feels stuck or the range is low, and nothing is
 * inflamed. Signs of inflammation count however far ahead the session lies.
 * @source Laimi 2018, 10.1177/0269215517732820: too little to tell; Wu 2021, 10.3389/fmed.2021.697986; cut-offs practice
 */
export const M3: ModalityRule = {
  id: "M3",
  text: "Myofascial release and fascia stretching where it feels stuck or the range is low, unless inflamed.",
  force: ["like"],
  tag: "P",
  sources: ["10.1177/0269215517732820", "10.3389/fmed.2021.697986"],
  answer: (question) => {
    const reason = findStuckSpot(question) ?? findStuck(question.profile);
    if (!reason) return NOTHING;
    const why = findObstacle(question);
    if (why === null) return { says: "yes", modalities: ["myofascial", "fasciaStretching"], because: reason };
    return {
      says: "not now",
      modality: "myofascial",
      why,
      text: modalityTexts.lost("myofascial", why, null),
    };
  },
};

function findStuckSpot({ daysAhead, spots }: ModalityQuestion): Because | null {
  if (daysAhead > LOG_REACH_DAYS) return null;
  const stuck = spots.find(({ signs }) => signs.includes("stuck"));
  if (!stuck) return null;
  const { area, side } = stuck.area;
  return because("M3", modalityTexts.stuckSpot(nameArea(stuck.area)), { area, side });
}

function findStuck(profile: CareProfile): Because | null {
  const { kneeToWallLeftCm: left, kneeToWallRightCm: right } = profile;
  if (profile.feelsStuck) return because("M3", modalityTexts.stuck, { feelsStuck: true });
  const low = [left, right].some((distance) => distance !== null && distance < LOW_RANGE);
  if (low) return because("M3", modalityTexts.lowRange(LOW_RANGE), { left, right, least: LOW_RANGE });
  if (left !== null && right !== null && Math.abs(left - right) >= UNEVEN) {
    return because("M3", modalityTexts.uneven(Math.abs(left - right)), { left, right, most: UNEVEN });
  }
  if (profile.thighHangsLevel !== false) return null;
  return because("M3", modalityTexts.tightHip, { thighHangsLevel: false });
}

function findObstacle(question: ModalityQuestion): Loss | null {
  if (question.spots.some(isInflamed)) return "inflamed";
  if (question.pressureCap < MODALITY_CARDS.myofascial.pressure.least) return "tooFirm";
  return isNewBeforeRace(question, "myofascial") ? "newBeforeRace" : null;
}

const isInflamed = ({ signs }: LoggedSpot): boolean => signs.some((sign) => INFLAMED.includes(sign));
