import type { Branded, Instant, LocalDate, Metres, Seconds } from "../units/index.ts";

export type RaceId = Branded<string, "RaceId">;

export const RACE_CLASSES = ["short", "mid", "long", "ultra"] as const;

/** The race table's class (RULES 1.2). */
export type RaceClass = (typeof RACE_CLASSES)[number];

export const RACE_PRIORITIES = ["A", "B", "C"] as const;

export type RacePriority = (typeof RACE_PRIORITIES)[number];

/** A race of the runner, ahead or behind. */
export interface Race {
  readonly id: RaceId;
  readonly name: string | null;
  readonly date: LocalDate;
  /** Null where only the date is known: then 00:00 before the race and 23:59 after it (RULES 1.0). */
  readonly start: Instant | null;
  readonly distance: Metres;
  /** Expected before, actual after; null where unknown. */
  readonly expected: Seconds | null;
  readonly priority: RacePriority;
}
