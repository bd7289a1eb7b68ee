import type { DeviceTotals, Sport } from "../../core/activity/index.ts";
import type { Instant } from "../../core/units/index.ts";

/** One activity as a service's list of activities tells it. */
export interface ListedActivity {
  /** Where it stands in its list: a line of a table, or the number of an entry, from 1. */
  readonly at: number;
  readonly id: string | null;
  readonly name: string | null;
  readonly sport: Sport;
  /** The sport in the service's own words. */
  readonly sportName: string | null;
  readonly indoor: boolean;
  /** Path of its own file, seen from the list, `activities/1.fit.gz`; null where the list names none. */
  readonly file: string | null;
  readonly startedAt: Instant;
  /** Minutes east of UTC, where the list tells it. */
  readonly utcOffsetMinutes: number | null;
  /** Felt effort 1 to 10. */
  readonly rpe: number | null;
  readonly totals: DeviceTotals;
}

/** What could not be read, and where. */
export interface ListFault {
  readonly at: number;
  readonly reason: string;
}

/** A service's list of activities. One that cannot be read at all has no rows and the reason as its only fault. */
export interface ActivityList {
  /** What `at` counts. */
  readonly countedBy: "line" | "entry";
  readonly rows: readonly ListedActivity[];
  readonly faults: readonly ListFault[];
  /** Entries left out because other entries tell the same. */
  readonly leftOut: number;
  /** Set where the list as a whole could not be read. */
  readonly refused?: true;
}

/** A list that cannot be read at all. */
export const refuseList = (countedBy: ActivityList["countedBy"], reason: string, at = 1): ActivityList => ({
  countedBy,
  rows: [],
  faults: [{ at, reason }],
  leftOut: 0,
  refused: true,
});
