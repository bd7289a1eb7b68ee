import type { TimeSpan } from "../context/index.ts";
import { dayOf, minuteAfter, minuteBefore } from "./day-axis.ts";
import type { PlanFacts } from "./facts.ts";
import { lowerBound } from "./sorted.ts";

/** Starts lie this far apart, counted from the beginning of their window, minutes. */
export const STEP = 30;

/** Every start that the runner's free hours offer, in order of time. */
export interface Slots {
  readonly start: Int32Array;
  /** End of the window that the start lies in. */
  readonly until: Int32Array;
  readonly day: Int32Array;
  /** Index of the first start on or after each day; one more than there are days. */
  readonly firstOfDay: Int32Array;
}

/** Steps through the windows of the horizon, 30 minutes at a time; starts that have gone by are left out. */
export function deriveSlots(facts: PlanFacts): Slots {
  const { axis, now } = facts;
  const horizonEnd = axis.starts[axis.days]!;
  const starts: number[] = [];
  const untils: number[] = [];
  for (const window of facts.context.windows) {
    const until = minuteBefore(axis, window.end);
    for (let start = firstStart(facts, window); start < until && start < horizonEnd; start += STEP) {
      if (start < now) continue;
      starts.push(start);
      untils.push(until);
    }
  }
  const start = Int32Array.from(starts);
  const firstOfDay = Int32Array.from(axis.starts, (opens) => lowerBound(start, opens));
  return { start, until: Int32Array.from(untils), day: daysOf(facts, start), firstOfDay };
}

/** A window that was cut off at this moment begins at the next half hour of the clock, so that starts stay round. */
function firstStart({ axis, context }: PlanFacts, { start }: TimeSpan): number {
  const minute = minuteAfter(axis, start);
  return start === context.now ? Math.ceil(minute / STEP) * STEP : minute;
}

function daysOf({ axis }: PlanFacts, start: Int32Array): Int32Array {
  const days = new Int32Array(start.length);
  let day = start.length > 0 ? dayOf(axis, start[0]!) : 0;
  for (let slot = 0; slot < start.length; slot += 1) {
    while (axis.starts[day + 1]! <= start[slot]!) day += 1;
    days[slot] = day;
  }
  return days;
}
