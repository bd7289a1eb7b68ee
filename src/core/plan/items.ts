import { because } from "../units/index.ts";
import { presentBooked } from "./booked-items.ts";
import { dateOfDay } from "./day-words.ts";
import type { TreatmentFact } from "./facts.ts";
import { deriveIdentities } from "./item-ids.ts";
import type { PlanItem } from "./plan.ts";
import { bookedInside } from "./problem.ts";
import { presentProposed } from "./proposed-item.ts";
import { deriveRulesAt } from "./rules-at.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";
import { deepMinutes, type Variant } from "./variant.ts";

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
  const identities = deriveIdentities(solved.built, chosen);
  const deep = { form: "deep", minutes: deepMinutes(facts.context.wishes), full: true } as const;
  const deepRulesAt = deriveRulesAt(facts, deep);
  const items = chosen.map((one, index) => {
    const identity = identities[index];
    if (one.treatment || !identity)
      return presentBooked(solved, { treatment: one.treatment!, chosen, index });
    return presentProposed(solved, { one, identity, chosen, index, deepRulesAt });
  });
  const today = facts.past.filter(({ day }) => day === 0).map((treatment) => presentDone(solved, treatment));
  return [...today, ...items];
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
