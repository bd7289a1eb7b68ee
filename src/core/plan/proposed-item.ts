import { type Because, because } from "../units/index.ts";
import { findAnchors } from "./anchors.ts";
import { explainBroken, findBroken } from "./broken-because.ts";
import type { Quote } from "./costs.ts";
import { instantOf } from "./day-axis.ts";
import { dateOfDay } from "./day-words.ts";
import { distinctBecause } from "./distinct-because.ts";
import { isFirstDeep } from "./first-deep.ts";
import { deriveFocusAreas, explainFocusAreas } from "./focus-areas.ts";
import { explainForm, explainMinutes, explainNeed, type FormChoice } from "./form-because.ts";
import {
  type Explained,
  explainConfidence,
  explainPlace,
  explainQuality,
  explainSpacing,
} from "./item-because.ts";
import type { Identity } from "./item-ids.ts";
import type { Chosen } from "./items.ts";
import { explainKept } from "./kept-because.ts";
import { contextAt } from "./limits-at.ts";
import { chooseModality, type ModalityChoice } from "./modality.ts";
import { deriveModalityQuestion } from "./modality-question.ts";
import type { PlanItem } from "./plan.ts";
import { quoteOf } from "./plan-cost.ts";
import { explainRaces, explainSweetSpot } from "./race-because.ts";
import type { RulesAt } from "./rules-at.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";
import { FIRST_DEEP } from "./variant.ts";
import { findVerdict } from "./verdict.ts";

/** A chosen session with its place among the others. */
interface Proposed {
  readonly one: Chosen;
  readonly identity: Identity;
  readonly chosen: readonly Chosen[];
  readonly index: number;
  /** Rules against firm work at a start. */
  readonly deepRulesAt: RulesAt;
}

/** A session that the planner proposes, with its reasons; the first of them is what decided the day. */
export function presentProposed(solved: SolvedContext, proposed: Proposed): PlanItem {
  const { built, problem } = solved;
  const { facts } = built;
  const { one, identity } = proposed;
  const quote = quoteOf(built, problem, one.node);
  const choice = deriveChoice(solved, proposed, quote);
  const { item } = choice;
  const style = chooseStyle(solved, choice);
  const minutes = item.end - item.start;
  const start = instantOf(facts.axis, quote.start);
  const context = contextAt(facts.context, start);
  const areas = deriveFocusAreas(context, { minutes, pressureCap: style.pressureCap });
  return {
    id: identity.id,
    date: dateOfDay(facts, quote.day),
    start,
    minutes,
    kind: "massage",
    form: quote.form,
    modality: style.modality,
    pressureCap: style.pressureCap,
    areas,
    status: "proposed",
    confidence: confidenceOf(solved, item),
    because: distinctBecause([
      ...explainDay(solved, choice, explainKept(solved, one, identity.shown)),
      ...style.because,
      ...explainFocusAreas(context, areas),
      ...explainMinutes(solved, choice, areas.length),
      ...explainWish(solved, one.day),
      ...explainTherapist(facts),
    ]),
  };
}

function deriveChoice(
  solved: SolvedContext,
  { one, chosen, index, deepRulesAt }: Proposed,
  quote: Quote,
): FormChoice {
  const { facts } = solved.built;
  const before = chosen.slice(0, index);
  const first = isFirstDeep(facts, quote, before);
  const minutes = Math.min(quote.end - quote.start, first ? FIRST_DEEP.minutes : Number.POSITIVE_INFINITY);
  const end = quote.start + minutes;
  const variant = { form: quote.form, minutes: quote.end - quote.start, full: quote.full };
  const broken = quote.broken > 0 ? findBroken(facts, variant, quote.start) : [];
  const item: Explained = {
    start: quote.start,
    end,
    slotEnd: quote.end,
    day: quote.day,
    form: quote.form,
    anchors: findAnchors(facts, quote.start, end),
    broken,
    previous: before.at(-1) ?? facts.past.at(-1) ?? null,
    verdict: one.full && broken.length === 0 ? findVerdict(solved, one.day) : null,
  };
  return { item, quote, full: one.full, before, later: chosen.slice(index + 1), deepRulesAt };
}

/** M7, T6, T14: where the usual therapist is the reason. */
const explainTherapist = ({ context }: SolvedContext["built"]["facts"]): readonly Because[] =>
  context.because.filter(({ inputs }) => inputs.therapist !== undefined);

/** T16: the first firm session is looked at as one of medium pressure. */
function chooseStyle({ built }: SolvedContext, { item, before }: FormChoice): ModalityChoice {
  const question = deriveModalityQuestion(built.facts, item);
  const first = isFirstDeep(built.facts, item, before);
  const pressureCap = first ? Math.min(FIRST_DEEP.pressure, question.pressureCap) : question.pressureCap;
  return chooseModality({ ...question, pressureCap });
}

/**
 * Why this day and this form. What decided comes first: that the runner saw it there, the right time before a long race,
 * the hours since a very hard session, with none near the due date (T9), for a gentle session what it is for.
 */
function explainDay(solved: SolvedContext, choice: FormChoice, kept: readonly Because[]): readonly Because[] {
  const { facts } = solved.built;
  const { item, full, before } = choice;
  const form = explainForm(solved, choice);
  const rest = [
    ...explainRaces(facts, item),
    ...explainQuality(facts, item),
    ...explainSpacing(item),
    ...explainConfidence(facts, item),
  ];
  if (!full) return [...form, ...rest];
  const place = explainPlace(facts, kept.length > 0 ? { ...item, verdict: null } : item);
  const need = explainNeed(solved, item.day, before);
  const isDue = !item.anchors.anchored || item.form === "gentle";
  const lead = isDue ? [need, place] : [place];
  return [
    ...kept,
    ...explainSweetSpot(facts, item),
    ...lead,
    ...explainBroken(solved, item),
    ...form,
    ...rest,
    ...(isDue ? [] : [need]),
  ];
}

/** Low where a session around it is guessed, known by its date alone, or where the last days are unknown (1.0, E10). */
function confidenceOf({ built }: SolvedContext, item: Explained): PlanItem["confidence"] {
  const { facts } = built;
  const around = [item.anchors.after, item.anchors.before];
  const unsure = around.some(
    (one) => one && (one.expected || !one.timed || one.session?.confidence === "low"),
  );
  if (unsure || item.broken.length > 0 || facts.context.frozenUntil !== null) return "low";
  return item.day >= facts.axis.days - PROVISIONAL_DAYS && facts.axis.days > PROVISIONAL_DAYS
    ? "medium"
    : "high";
}

/** The last three weeks of the horizon are provisional. */
export const PROVISIONAL_DAYS = 21;

function explainWish({ built }: SolvedContext, day: number): readonly Because[] {
  const liked = built.facts.context.wishes.weekdays.length > 0 && built.pricer.wishOnDay[day] === 0;
  return liked ? [because("T14", texts.wished)] : [];
}
