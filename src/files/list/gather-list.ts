import type { ActivityList, ListedActivity, ListFault } from "./listed-activity.ts";

/** An entry as it was read: an activity, or the reason why not. */
export type ReadEntry = ListedActivity | ListFault;

/** A list from its entries, in their order: those that could be read, and the others with their reasons. */
export const gatherList = (
  countedBy: ActivityList["countedBy"],
  entries: readonly ReadEntry[],
  leftOut = 0,
): ActivityList => ({
  countedBy,
  rows: entries.filter((entry) => !("reason" in entry)) as readonly ListedActivity[],
  faults: entries.filter((entry) => "reason" in entry) as readonly ListFault[],
  leftOut,
});
