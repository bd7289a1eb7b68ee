import { addDays, monthOf } from "../units/index.ts";
import type { PlanFacts } from "./facts.ts";

/** How many sessions each month already holds, done and booked, by `YYYY-MM`. */
export function monthsTaken({ context, past, booked }: PlanFacts): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const { day } of [...past, ...booked]) {
    const month = monthOf(addDays(context.today, day));
    taken.set(month, (taken.get(month) ?? 0) + 1);
  }
  return taken;
}
