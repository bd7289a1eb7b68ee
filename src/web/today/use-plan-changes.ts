import { useEffect, useState } from "react";
import type { PlanView } from "../../http/contract.ts";
import { findPlanChanges, listMassages, type PlanChange, type SeenMassage } from "./plan-changes.ts";

const KEY = "restride.seenPlan";

/** What this device showed: how the plan stood when the day began here, and how it stands now. */
interface Seen {
  readonly day: string;
  readonly before: readonly SeenMassage[];
  readonly now: readonly SeenMassage[];
}

function readSeen(): Seen | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null") as Seen | null;
  } catch {
    return null;
  }
}

/** The day's changes stay in sight until the next day, however often the page is opened. */
function nextSeen(seen: Seen | null, plan: PlanView): Seen {
  const now = listMassages(plan);
  if (seen === null) return { day: plan.from, before: now, now };
  return seen.day === plan.from ? { ...seen, now } : { day: plan.from, before: seen.now, now };
}

/** What changed in the plan since the day before on this device. */
export function usePlanChanges(plan: PlanView): readonly PlanChange[] {
  const [first] = useState(readSeen);
  const seen = nextSeen(first, plan);
  useEffect(() => localStorage.setItem(KEY, JSON.stringify(seen)));
  return findPlanChanges(seen.before, seen.now, plan.from);
}
