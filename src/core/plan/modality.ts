import { MODALITIES, MODALITY_CARDS, type Modality } from "../care/index.ts";
import { type Because, because } from "../units/index.ts";
import { M1 } from "./modalities/m1-sports-massage.ts";
import { M2 } from "./modalities/m2-trigger-points.ts";
import { M3 } from "./modalities/m3-stuck.ts";
import { STRUCTURAL } from "./modalities/m4-structural.ts";
import { M5_STYLE } from "./modalities/m5-gentle-style.ts";
import { compareGentleness } from "./modalities/m6-gentlest-first.ts";
import { findPlannable, mostPressure } from "./modalities/m7-on-offer.ts";
import {
  type Answer,
  isNewBeforeRace,
  type Loss,
  type ModalityQuestion,
} from "./modalities/modality-rule.ts";
import { modalityTexts } from "./modality-texts.ts";
import { FORM_PRESSURE } from "./variant.ts";

/** A kind of massage with the pressure that it keeps. */
export interface ModalityChoice {
  readonly modality: Modality;
  /** Highest pressure, 1 to 5: of the session, the limits and the kind the lowest. */
  readonly pressureCap: number;
  /** Why this one; in its inputs, by kind, why each other one lost. Then a sentence for each that was asked for. */
  readonly because: readonly Because[];
}

type Yes = Extract<Answer, { says: "yes" }>;
type NotNow = Extract<Answer, { says: "not now" }>;

/** What the rules said: those that ask, the one that counts most first, and those that must wait. */
interface Heard {
  readonly asking: readonly Yes[];
  readonly waiting: readonly NotNow[];
}

/**
 * The kind of massage for a session: M5 after long efforts, else what M2 and M3 ask for, the gentlest first (M6), else
 * the usual kind (M1); of these the first on offer (M7). Structural methods are never among them (M4).
 * @source RULES 1.6, section 4 (practice for the most part, tags beside each rule)
 * @example chooseModality(question).modality // "swedish" where the form is gentle
 */
export function chooseModality(question: ModalityQuestion): ModalityChoice {
  const heard = hear(question);
  const plannable = findPlannable(question.offered);
  const winner = heard.asking.find(({ modalities }) => modalities.some((one) => plannable.includes(one)))!;
  const modality = winner.modalities.find((one) => plannable.includes(one))!;
  const pressureCap = Math.min(question.pressureCap, MODALITY_CARDS[modality].pressure.most);
  return {
    modality,
    pressureCap,
    because: [
      explainWinner(question, { heard, winner, modality }),
      ...explainOffer(question, { winner, modality, pressureCap }),
      ...explainNew(question, winner, modality),
      ...explainOthers(heard, winner),
    ],
  };
}

function hear(question: ModalityQuestion): Heard {
  const calm = M5_STYLE.answer(question);
  const special = [M2, M3].map(({ answer }) => answer(question));
  const asked = special.filter(isYes).sort(byGentleness(question.pressureCap));
  const usual = [M1.answer(question)].filter(isYes);
  const waiting = special.filter(isNotNow);
  if (!isYes(calm)) return { asking: [...asked, ...usual], waiting };
  return { asking: [calm, ...usual], waiting: [...waiting, ...asked.map(waitForCalm)] };
}

const isYes = (answer: Answer): answer is Yes => answer.says === "yes";

const isNotNow = (answer: Answer): answer is NotNow => answer.says === "not now";

const byGentleness =
  (pressureCap: number) =>
  (one: Yes, other: Yes): number =>
    compareGentleness(one.modalities[0]!, other.modalities[0]!, pressureCap);

function waitForCalm({ modalities }: Yes): NotNow {
  const modality = modalities[0]!;
  const text = modalityTexts.lost(modality, "afterLongEffort", null);
  return { says: "not now", modality, why: "afterLongEffort", text };
}

interface Won {
  readonly heard: Heard;
  readonly winner: Yes;
  readonly modality: Modality;
}

/** The usual kind says that nothing asks for another one only where nothing did. */
function explainWinner(question: ModalityQuestion, { heard, winner, modality }: Won): Because {
  const { asking, waiting } = heard;
  const usual = winner === asking.at(-1) && (asking.length > 1 || waiting.length > 0);
  const text = usual ? modalityTexts.instead(winner.modalities[0]!, question.form) : winner.because.text;
  const inputs: Record<string, Because["inputs"][string]> = { ...winner.because.inputs, modality };
  for (const other of MODALITIES) {
    if (other !== modality) inputs[other] = findLoss(question, { heard, winner, modality }, other);
  }
  return because(winner.because.rule, text, inputs);
}

/** Why a kind is not the one, as a word. */
function findLoss(question: ModalityQuestion, { heard, winner, modality }: Won, other: Modality): Loss {
  const { least, most } = MODALITY_CARDS[other].pressure;
  const waits = heard.waiting.find((answer) => answer.modality === other);
  if (STRUCTURAL.includes(other)) return "neverPlanned";
  if (!findPlannable(question.offered).includes(other)) return "notOffered";
  if (waits) return waits.why;
  if (heard.asking.some((answer) => isBeaten(heard, answer, winner) && answer.modalities[0] === other)) {
    return "firmerThanNeeded";
  }
  if (least > question.pressureCap) return "tooFirm";
  if (modality === "swedish" && other === "lomiLomi") return "lessTested";
  if (question.longEffort !== null && winner === heard.asking[0] && !winner.modalities.includes(other)) {
    return "afterLongEffort";
  }
  if (isNewBeforeRace(question, other) && !isNewBeforeRace(question, modality)) return "newBeforeRace";
  return most < question.pressureCap ? "tooLight" : "nothingAsksForIt";
}

/** Asked for by a rule of its own, and firmer than the winner. */
const isBeaten = ({ asking }: Heard, answer: Yes, winner: Yes): boolean =>
  answer !== asking.at(-1) && asking.indexOf(answer) > asking.indexOf(winner);

interface Offer {
  readonly winner: Yes;
  readonly modality: Modality;
  readonly pressureCap: number;
}

/** M7: what stands in for the first choice, and how firm it may be. */
function explainOffer(
  { form, offered }: ModalityQuestion,
  { winner, modality, pressureCap }: Offer,
): readonly Because[] {
  const texts: string[] = [];
  if (offered.length > 0 && offered.every((one) => STRUCTURAL.includes(one))) {
    texts.push(modalityTexts.noneOffered(modality));
  } else if (modality !== winner.modalities[0]) {
    texts.push(modalityTexts.offered(modality));
  }
  if (form === "moderate" && mostPressure(offered) < FORM_PRESSURE.deep)
    texts.push(modalityTexts.nothingFirmer);
  if (MODALITY_CARDS[modality].pressure.least > pressureCap) {
    texts.push(modalityTexts.lighterPressure(modality, pressureCap));
  }
  return texts.map((text) => because("M7", text, { modality, cap: pressureCap }));
}

/** T16: a kind that a rule asks for and the runner never had, and the plain kind that gave way before a main race. */
function explainNew(question: ModalityQuestion, winner: Yes, modality: Modality): readonly Because[] {
  const special = winner.because.rule === M2.id || winner.because.rule === M3.id;
  if (special && !question.tried.includes(modality)) {
    return [because("T16", modalityTexts.firstTime(modality), { modality })];
  }
  const plain = question.form === "gentle" ? "swedish" : "sports";
  if (special || modality === plain || !findPlannable(question.offered).includes(plain)) return [];
  const text = modalityTexts.lost(plain, "newBeforeRace", null);
  return isNewBeforeRace(question, plain) ? [because("T16", text, { modality: plain })] : [];
}

/** M6 and M7: a sentence for each kind that a rule asked for and that lost. */
function explainOthers({ asking, waiting }: Heard, winner: Yes): readonly Because[] {
  const place = asking.indexOf(winner);
  const lost = asking.slice(0, -1).filter((answer) => answer !== winner);
  return [
    ...lost.map((answer) => {
      const modality = answer.modalities[0]!;
      const why: Loss = asking.indexOf(answer) < place ? "notOffered" : "firmerThanNeeded";
      const rule = why === "notOffered" ? "M7" : "M6";
      return because(rule, modalityTexts.lost(modality, why, null), { modality, why });
    }),
    ...waiting.map(({ modality, why, text }) =>
      because(why === "newBeforeRace" ? "T16" : "M6", text, { modality, why }),
    ),
  ];
}
