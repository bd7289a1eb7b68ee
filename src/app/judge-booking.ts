import type { Treatment } from "../core/care/index.ts";
import type { PlanningContext } from "../core/context/index.ts";
import { type BrokenBooking, findNewlyBroken, isOverridable } from "../core/insight/index.ts";
import { derivePlan, type Plan } from "../core/plan/index.ts";
import type { Because } from "../core/units/index.ts";
import { listNeighbours, respectOverrides } from "./respect-overrides.ts";
import type { Override, TreatmentNotes } from "./treatment-notes.ts";

/** What a booking would do: the plan around it, and the sessions that would newly break a rule, itself among them. */
export interface Judgement {
  readonly context: PlanningContext;
  readonly plan: Plan;
  readonly broken: readonly BrokenBooking[];
}

/** The context with a treatment in it; one with the same id gives way. */
export const withTreatment = (context: PlanningContext, treatment: Treatment): PlanningContext => ({
  ...context,
  treatments: [...context.treatments.filter(({ id }) => id !== treatment.id), treatment].sort(
    (one, other) => one.start - other.start || (one.id < other.id ? -1 : 1),
  ),
});

/**
 * Judges a booking by planning with it: the planner marks what breaks a rule, the new session or one booked before.
 * Pure. The runner's earlier word on the same treatment does not count, it was about another hour.
 */
export function judgeBooking(
  context: PlanningContext,
  treatment: Treatment,
  notes: TreatmentNotes,
): Judgement {
  const others = { ...context, treatments: context.treatments.filter(({ id }) => id !== treatment.id) };
  const before = respectOverrides(derivePlan(others), others, notes);
  const next = withTreatment(context, treatment);
  const told = new Map([...notes].filter(([id]) => id !== treatment.id));
  const plan = respectOverrides(derivePlan(next), next, told);
  return { context: next, plan, broken: findNewlyBroken(before, plan) };
}

/** The reasons that no word of the runner can lift. */
export const findSafetyFaults = ({ broken }: Judgement): readonly Because[] =>
  broken.flatMap(({ faults }) => faults).filter(({ rule }) => !isOverridable(rule));

/** The runner's word on everything that the booking breaks, by treatment. */
export function deriveOverrides({ context, broken }: Judgement): ReadonlyMap<Treatment, Override> {
  const overrides = broken.flatMap(({ item, faults }) => {
    const treatment = context.treatments.find(({ id }) => id === item.id);
    if (!treatment) return [];
    const rules = [...new Set(faults.map(({ rule }) => rule))];
    return [[treatment, { at: context.now, rules, against: listNeighbours(context, treatment) }] as const];
  });
  return new Map(overrides);
}
