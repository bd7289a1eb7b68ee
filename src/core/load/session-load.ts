import type { ActivityId } from "../activity/index.ts";
import type { Because } from "../units/index.ts";

export const LOAD_KINDS = ["sessionRpe", "hrStress", "paceStress", "distance"] as const;

/** Which published method gave a load. Kinds are never added to each other or ranked in one percentile. */
export type LoadKind = (typeof LOAD_KINDS)[number];

/** The load of one session: the best kind available, and every kind that could be computed. */
export interface SessionLoad {
  readonly value: number;
  readonly kind: LoadKind;
  /** Value per kind where it could be computed. */
  readonly byKind: Readonly<Partial<Record<LoadKind, number>>>;
  readonly because: readonly Because[];
}

/** A session's load with the activity that it belongs to. */
export interface LoadedActivity {
  readonly activityId: ActivityId;
  readonly load: SessionLoad;
}
