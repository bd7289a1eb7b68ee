import type { Branded } from "../units/index.ts";
import type { ActivitySummary } from "./summary.ts";

export type ActivityId = Branded<string, "ActivityId">;

/** An id from the store or a message. */
export const activityId = (text: string): ActivityId => text as ActivityId;

/** What the runner says of a session: a class, a race, or the kind of week that it belongs to. */
export const ACTIVITY_TAGS = [
  "easy",
  "moderate",
  "hard",
  "veryHard",
  "race",
  "recovery",
  "offSeason",
  "build",
  "peak",
] as const;

export type ActivityTag = (typeof ACTIVITY_TAGS)[number];

/** A session of the runner: the canonical recording's summary and what the runner adds to it. */
export interface Activity {
  readonly id: ActivityId;
  readonly summary: ActivitySummary;
  /** Felt effort 0 to 10: the runner's entry, else the file's. */
  readonly rpe: number | null;
  readonly tag: ActivityTag | null;
  /** The runner confirmed the tag: it may then lower the class (2.10). */
  readonly tagConfirmed?: boolean;
  /** Files that carry this session, the canonical one first. */
  readonly sources: readonly string[];
}
