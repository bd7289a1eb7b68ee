import type { ActivityId, Sport } from "../activity/index.ts";
import type { Because, Instant, LocalDate, Metres, Seconds } from "../units/index.ts";
import type { SessionLoad } from "./session-load.ts";

export const SESSION_CLASSES = ["easy", "moderate", "hard", "veryHard"] as const;

/** How hard a session was (RULES 2.10). */
export type SessionClass = (typeof SESSION_CLASSES)[number];

export type Confidence = "low" | "medium" | "high";

/** Distance of a run beside the longest of the 30 days before (2.9, Frandsen 2025). */
export interface Spike {
  /** Null where there was no run in the 30 days before. */
  readonly ratio: number | null;
  readonly category: SpikeCategory;
}

export type SpikeCategory = "reference" | "small" | "moderate" | "large" | "no_baseline";

/** A race as far as load needs to know it; training owns the race itself. */
export interface RaceFacts {
  readonly date: LocalDate;
  readonly start: Instant | null;
  readonly distance: Metres;
  readonly priority: "A" | "B" | "C";
}

/** A done session with its load and class, and why. */
export interface ClassifiedSession {
  readonly activityId: ActivityId;
  readonly date: LocalDate;
  readonly start: Instant;
  readonly end: Instant;
  readonly sport: Sport;
  readonly distance: Metres | null;
  readonly duration: Seconds;
  readonly load: SessionLoad;
  readonly class: SessionClass;
  readonly race: RaceFacts | null;
  readonly longEffort: boolean;
  readonly bigDescent: boolean;
  readonly spike: Spike | null;
  readonly confidence: Confidence;
  readonly because: readonly Because[];
}
