import type { PlanningContext } from "../context/index.ts";
import { type Because, because } from "../units/index.ts";
import { wholeHours } from "./anchors.ts";
import { explainLimits, findLimitFaults, findOpenAreas, findQuestions } from "./booked-limits.ts";
import { dateOfDay } from "./day-words.ts";
import { findLack } from "./edge-level.ts";
import type { TreatmentFact } from "./facts.ts";
import { isFirstDeep } from "./first-deep.ts";
import type { Chosen } from "./items.ts";
import { contextAt } from "./limits-at.ts";
import type { PlanItem } from "./plan.ts";
import { HOUR, sayRule } from "./rules/rule.ts";
import { spacingHours } from "./rules/t11-spacing.ts";
import { T16 } from "./rules/t16-first-deep.ts";
import { deriveRulesAt } from "./rules-at.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";
import { FIRST_DEEP, FORM_PRESSURE } from "./variant.ts";

interface BookedPlace {
  readonly treatment: TreatmentFact;
  readonly chosen: readonly Chosen[];
  readonly index: number;
}

/**
 * Spacing is told apart, hours and favourite weeks are the runner's own affair once booked, and what may only be lighter
 * is told as such.
 */
const NOT_FOR_BOOKED = ["T11", "T13", "T14", "T8"];

/** A booked session stays where it is; where a rule fails now it is marked, with the reason. */
export function presentBooked(solved: SolvedContext, place: BookedPlace): PlanItem {
  const { facts } = solved.built;
  const { treatment, day, form } = place.treatment;
  const context = contextAt(facts.context, treatment.start);
  const faults = findFaults(solved, place, context);
  const first = isFirstDeep(facts, place.treatment, place.chosen.slice(0, place.index));
  const firm = context.firmPressure ?? FORM_PRESSURE.deep;
  const cap = Math.min(first ? FIRST_DEEP.pressure : firm, context.limits.pressureCap);
  return {
    id: treatment.id,
    date: dateOfDay(facts, day),
    start: treatment.start,
    minutes: treatment.minutes,
    kind: "massage",
    form,
    modality: treatment.modality,
    pressureCap: Math.min(form === null ? FORM_PRESSURE.deep : FORM_PRESSURE[form], cap),
    areas: findOpenAreas(context, treatment.areas),
    status: faults.length > 0 ? "cancelSuggested" : "booked",
    confidence: "high",
    because: [
      ...faults,
      ...findQuestions(context, treatment),
      ...(faults.length === 0 ? explainLimits(context, treatment) : []),
      ...(first && faults.length === 0 ? [because("T16", texts.firstDeepBooked)] : []),
      because("T14", texts.booked),
    ],
  };
}

function findFaults(solved: SolvedContext, place: BookedPlace, context: PlanningContext): readonly Because[] {
  return [
    ...findLimitFaults(context, place.treatment.treatment),
    ...findRuleFaults(solved, place.treatment),
    ...findEdgeFaults(solved, place),
    ...findConflicts(solved, place),
  ];
}

function findRuleFaults(
  { built }: SolvedContext,
  { start, form, treatment, full }: TreatmentFact,
): readonly Because[] {
  const variant = { form: form ?? ("deep" as const), minutes: treatment.minutes, full };
  return deriveRulesAt(
    built.facts,
    variant,
  )(start)
    .filter(({ id }) => !NOT_FOR_BOOKED.includes(id))
    .map((rule) => {
      const text = texts.bookedFails(sayRule(rule, built.facts, variant.form));
      return because(rule.id, text, { form: form ?? "unknown" });
    });
}

/** T3's habit and T16's first deep session look at the session before. */
function findEdgeFaults(
  { built }: SolvedContext,
  { treatment, chosen, index }: BookedPlace,
): readonly Because[] {
  if (treatment.form !== "deep") return [];
  const lack = findLack(built.facts, treatment, chosen.slice(0, index));
  if (lack === "habit")
    return [because("T3", texts.bookedFails(texts.notHabituatedRule), { habituated: false })];
  return lack === "firstFirm" ? [because("T16", texts.bookedFails(T16.text))] : [];
}

/** T11 with what lies before it: of two that conflict the later one is marked. */
function findConflicts({ built }: SolvedContext, { treatment }: BookedPlace): readonly Because[] {
  const { past, booked } = built.facts;
  const earlier = [...past, ...booked].filter((other) => isEarlier(other, treatment));
  return earlier.flatMap((other) => {
    const kept = spacingHours(treatment.form ?? "deep", other);
    const gap = treatment.start - other.start;
    if (gap >= kept * HOUR) return [];
    const hours = wholeHours(gap);
    return [because("T11", texts.bookedConflict(hours, kept), { hours })];
  });
}

const isEarlier = (one: TreatmentFact, other: TreatmentFact): boolean =>
  one.start < other.start || (one.start === other.start && one.treatment.id < other.treatment.id);
