import type { ActivityId } from "../activity/index.ts";
import type { Confidence, SessionClass } from "../load/index.ts";
import type { Because, Branded, Instant, LocalDate, Metres } from "../units/index.ts";
import type { RaceClass, RaceId } from "./race.ts";

export const BLOCKS = [
  "returning",
  "raceWeek",
  "recovery",
  "taper",
  "heavy",
  "easy",
  "new",
  "normal",
] as const;

/** The kind of stretch that a day lies in (RULES 2.10); one per day, the earlier in the list wins. */
export type Block = (typeof BLOCKS)[number];

export type PlannedSessionId = Branded<string, "PlannedSessionId">;

/** A session that the runner typed or imported. */
export interface PlannedSession {
  readonly id: PlannedSessionId;
  readonly date: LocalDate;
  readonly class: SessionClass;
  /** Both null where only the date is known. */
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly metres: Metres | null;
  readonly title: string | null;
  /** Length, where it is known without clock times. */
  readonly minutes?: number | null;
}

/** A session on the planner's calendar: done, planned, or expected from the weekly rhythm. */
export interface TrainingSession {
  readonly source: "done" | "planned" | "expected";
  readonly class: SessionClass;
  readonly date: LocalDate;
  /** Always set: a session known by date alone starts 00:00 ahead and ends 23:59 behind (RULES 1.0). */
  readonly start: Instant;
  readonly end: Instant;
  /** Whether the clock times are known or stand for the whole day. */
  readonly timed: boolean;
  readonly isRun: boolean;
  readonly longEffort: boolean;
  readonly bigDescent: boolean;
  readonly race: { readonly id: RaceId; readonly class: RaceClass } | null;
  readonly activityId: ActivityId | null;
  readonly confidence: Confidence;
  readonly because: readonly Because[];
}

/** One day of training, behind or ahead. */
export interface TrainingDay {
  readonly date: LocalDate;
  readonly block: Block;
  readonly blockBecause: Because;
  /** False on a past day without data that nobody confirmed (2.11). */
  readonly known: boolean;
  readonly sessions: readonly TrainingSession[];
}

/** The weekly rhythm of the last known weeks (E10): which weekdays carry hard work, and when. */
export interface WeeklyRhythm {
  readonly knownWeeks: number;
  readonly weekdays: readonly RhythmDay[];
}

export interface RhythmDay {
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  readonly class: SessionClass;
  /** Share of the known weeks that carried it, 0 to 1. */
  readonly share: number;
  /** Median start and end in minutes of the local day. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly longEffort: boolean;
}
