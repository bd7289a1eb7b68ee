import type { Form, Modality } from "../../care/index.ts";
import type { CareProfile, LoggedSpot } from "../../context/index.ts";
import type { Because, RuleCard } from "../../units/index.ts";

/** All that the choice of a kind of massage reads of one session and its runner. */
export interface ModalityQuestion {
  readonly form: Form;
  /** Highest pressure of the session, form and limits counted in. */
  readonly pressureCap: number;
  /** Days from today to the session. */
  readonly daysAhead: number;
  /** The long effort or longer race that still asks for gentle work only, in words; null where none does (M5). */
  readonly longEffort: string | null;
  /** A main race starts within 14 days after it (T16). */
  readonly mainRaceSoon: boolean;
  /** Kinds that the runner has had. */
  readonly tried: readonly Modality[];
  /** Kinds on offer; empty where nothing is said about it. */
  readonly offered: readonly Modality[];
  readonly profile: CareProfile;
  /** Spots of the log that a therapist may treat. */
  readonly spots: readonly LoggedSpot[];
}

/** Why a kind of massage is not the one. */
export type Loss =
  | "nothingAsksForIt"
  | "notOffered"
  | "neverPlanned"
  | "afterLongEffort"
  | "tooFirm"
  | "tooLight"
  | "tooSore"
  | "sign"
  | "inflamed"
  | "newBeforeRace"
  | "firmerThanNeeded"
  | "lessTested";

/** What a rule says to a session: it asks for kinds, best first; or something stands in its way; or it has no say. */
export type Answer =
  | { readonly says: "yes"; readonly modalities: readonly Modality[]; readonly because: Because }
  | { readonly says: "not now"; readonly modality: Modality; readonly why: Loss; readonly text: string }
  | { readonly says: "nothing" };

export const NOTHING: Answer = { says: "nothing" };

/** A rule that may ask for a kind of massage. */
export interface ModalityRule extends RuleCard {
  readonly answer: (question: ModalityQuestion) => Answer;
}

/**
 * How many days ahead the pain log of today may choose the kind of massage: as far as M2 looks back. Later sessions
 * are decided when the log says more.
 */
export const LOG_REACH_DAYS = 21;

/** T16: a kind that the runner never had is not begun in the two weeks before a main race. */
export const isNewBeforeRace = ({ mainRaceSoon, tried }: ModalityQuestion, modality: Modality): boolean =>
  mainRaceSoon && !tried.includes(modality);
