import type { Because } from "../units/index.ts";
import { because, formatInstant } from "../units/index.ts";
import { findAnchors } from "./anchors.ts";
import { presentBooked } from "./booked-items.ts";
import { instantOf } from "./day-axis.ts";
import { dateOfDay } from "./day-words.ts";
import type { TreatmentFact } from "./facts.ts";
import { deriveFocusAreas } from "./focus-areas.ts";
import { explainForm, explainNeed } from "./form-because.ts";
import {
  type Explained,
  explainConfidence,
  explainRaces,
  explainSpacing,
  explainTiming,
} from "./item-because.ts";
import { chooseModality } from "./modality.ts";
import type { PlanItem } from "./plan.ts";
import { quoteOf } from "./plan-cost.ts";
import { bookedInside } from "./problem.ts";
import { deriveRulesAt, type RulesAt } from "./rules-at.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";
import { FORM_ORDER, FORM_PRESSURE, type Variant } from "./variant.ts";
import { findVerdict } from "./verdict.ts";

/** A session of the plan, done, booked or chosen, in one shape. */
export interface Chosen {
  readonly node: number;
  readonly start: number;
  readonly day: number;
  readonly form: Variant["form"] | null;
  readonly full: boolean;
  readonly treatment: TreatmentFact | null;
}

/** The chosen sessions in order, booked ones among them. */
export function listChosen({ built, problem, solution }: SolvedContext): readonly Chosen[] {
  const booked = bookedInside(built.facts);
  return solution.chosen.map((node) => {
    const treatment = problem.booked[node] === 1 ? booked[problem.source[node]!]! : null;
    const variant = built.facts.variants[built.candidates.variant[problem.source[node]!] ?? 0];
    return {
      node,
      start: problem.start[node]!,
      day: problem.day[node]!,
      form: treatment ? treatment.form : variant!.form,
      full: problem.full[node] === 1,
      treatment,
    };
  });
}

/** Every session of the plan with its reasons: what was done today, what is booked, what is proposed. */
export function deriveItems(solved: SolvedContext): readonly PlanItem[] {
  const { facts } = solved.built;
  const chosen = listChosen(solved);
  const lastPast = facts.past.at(-1) ?? null;
  const deepRulesAt = deriveRulesAt(facts, { form: "deep", minutes: DEEP_MINUTES, full: true });
  const items = chosen.map((one, index) => {
    const previous = chosen[index - 1] ?? lastPast;
    if (one.treatment) return presentBooked(solved, { treatment: one.treatment, chosen, index });
    return presentProposed(solved, { one, previous, before: chosen.slice(0, index), deepRulesAt });
  });
  const today = facts.past.filter(({ day }) => day === 0).map((treatment) => presentDone(solved, treatment));
  return [...today, ...items];
}

/** Length of a firm session when asking why there is none. */
const DEEP_MINUTES = 60;

interface Proposed {
  readonly one: Chosen;
  readonly previous: Explained["previous"];
  readonly before: readonly Chosen[];
  readonly deepRulesAt: RulesAt;
}

function presentProposed(solved: SolvedContext, { one, previous, before, deepRulesAt }: Proposed): PlanItem {
  const { built, problem } = solved;
  const { facts } = built;
  const quote = quoteOf(built, problem, one.node);
  const item: Explained = {
    start: quote.start,
    end: quote.end,
    day: quote.day,
    form: quote.form,
    anchors: findAnchors(facts, quote.start, quote.end),
    previous,
    verdict: one.full ? findVerdict(solved, one.day) : null,
  };
  const areas = deriveFocusAreas(facts.context);
  const modality = chooseModality(quote.form, facts.context.wishes.modalities);
  const start = instantOf(facts.axis, quote.start);
  return {
    id: `massage-${formatInstant(start)}`,
    date: dateOfDay(facts, quote.day),
    start,
    minutes: quote.end - quote.start,
    kind: "massage",
    form: quote.form,
    modality,
    pressureCap: Math.min(FORM_PRESSURE[quote.form], facts.context.limits.pressureCap),
    areas,
    status: "proposed",
    confidence: confidenceOf(solved, item, quote.broken > 0),
    because: [
      ...explainRaces(facts, item),
      ...(quote.form === "gentle" && !one.full ? [] : explainTiming(facts, item)),
      ...explainForm(solved, { item, quote, full: one.full, before, deepRulesAt }),
      ...(one.full ? explainNeed(solved, one.day, before) : []),
      ...explainSpacing(item),
      ...explainConfidence(facts, item),
      ...(quote.broken > 0 ? [because("E10", texts.brokenExpected, { sessions: quote.broken })] : []),
      ...explainStyle(solved, quote.form),
      ...(one.full
        ? [because("T6", texts.minutes(quote.end - quote.start, areas.length), { areas: areas.length })]
        : []),
      ...explainWish(solved, one.day),
    ],
  };
}

/** Low where a session around it is guessed, known by its date alone, or where the last days are unknown (1.0, E10). */
function confidenceOf({ built }: SolvedContext, item: Explained, broken: boolean): PlanItem["confidence"] {
  const { facts } = built;
  const around = [item.anchors.after, item.anchors.before];
  const unsure = around.some(
    (one) => one && (one.expected || !one.timed || one.session?.confidence === "low"),
  );
  if (unsure || broken || facts.context.frozenUntil !== null) return "low";
  return item.day >= facts.axis.days - PROVISIONAL_DAYS && facts.axis.days > PROVISIONAL_DAYS
    ? "medium"
    : "high";
}

/** The last three weeks of the horizon are provisional. */
export const PROVISIONAL_DAYS = 21;

function explainStyle({ built }: SolvedContext, form: Variant["form"]): readonly Because[] {
  const offered = built.facts.context.wishes.modalities;
  const rule = FORM_ORDER[form] === FORM_ORDER.gentle ? "M5" : "M1";
  const modality = chooseModality(form, offered);
  const best = chooseModality(form, []);
  const style = because(rule, texts.modality(form), { modality: best });
  return modality === best ? [style] : [style, because("M7", texts.offered(modality), { modality })];
}

function explainWish({ built }: SolvedContext, day: number): readonly Because[] {
  const liked = built.facts.context.wishes.weekdays.length > 0 && built.pricer.wishOnDay[day] === 0;
  return liked ? [because("T14", texts.wished)] : [];
}

function presentDone({ built }: SolvedContext, { treatment, day }: TreatmentFact): PlanItem {
  return {
    id: treatment.id,
    date: dateOfDay(built.facts, day),
    start: treatment.start,
    minutes: treatment.minutes,
    kind: "massage",
    form: treatment.form,
    modality: treatment.modality,
    pressureCap: null,
    areas: treatment.areas,
    status: treatment.status === "done" ? "done" : "booked",
    confidence: "high",
    because: [because("T11", treatment.status === "done" ? texts.done : texts.booked)],
  };
}
