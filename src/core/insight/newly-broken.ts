import type { Plan, PlanItem } from "../plan/index.ts";
import type { Because } from "../units/index.ts";
import { faultsOf } from "./booking-faults.ts";

/** A booked session, and what newly speaks against it. */
export interface BrokenBooking {
  readonly item: PlanItem;
  readonly faults: readonly Because[];
}

/**
 * What speaks against booked sessions of a plan and did not in the plan before.
 * Source: RULES 1.4.
 * @example findNewlyBroken(plan, planWithAnotherBooking) // [{ item, faults: [{ rule: "T11", text: "..." }] }]
 */
export function findNewlyBroken(before: Plan, after: Plan): readonly BrokenBooking[] {
  const known = new Map(before.items.map((item) => [item.id, faultsOf(item).map(({ rule }) => rule)]));
  return after.items
    .map((item) => ({
      item,
      faults: faultsOf(item).filter(({ rule }) => !known.get(item.id)?.includes(rule)),
    }))
    .filter(({ faults }) => faults.length > 0);
}
