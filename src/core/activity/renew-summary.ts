import type { ActivitySummary } from "./summary.ts";

/**
 * A summary read again from its original: titles and felt efforts that stood stay, as lists may have told them, and so does
 * the local day where it hung on the runner's zone of then.
 * Source: practice.
 * @example renewSummary(before, now).name // before.name
 */
export function renewSummary(before: ActivitySummary, now: ActivitySummary): ActivitySummary {
  const told = { ...now, name: before.name ?? now.name, rpe: before.rpe ?? now.rpe };
  const { utcOffsetMinutes, localDate } = before;
  return isAssumed(before) && isAssumed(now) && before.startedAt === now.startedAt
    ? { ...told, utcOffsetMinutes, localDate }
    : told;
}

const isAssumed = ({ flags }: ActivitySummary): boolean => flags.includes("offset.assumed");
