import type { Area } from "../../body/index.ts";
import type { Because, LocalDate } from "../../units/index.ts";
import type { Level } from "../niggle.ts";
import type { Closing } from "./close-episode.ts";
import type { RowId } from "./episode.ts";

/** How a place stands today (3.6, step 5, and what hides or stops the clock). */
export const CLOCK_STATES = [
  "none",
  "normalSoreness",
  "underCare",
  "settled",
  "settledAtRest",
  "improving",
  "worsening",
  "same",
  "notKnown",
] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** R5 as it stands: until it is closed, seen, or at L2 quiet for 14 days. */
export interface R5 {
  readonly level: Extract<Level, "L1" | "L2">;
  /** The day on which this level was reached: its deadline counts from there. */
  readonly on: LocalDate;
  readonly because: readonly Because[];
}

/** A line of the table that fired, for the record. */
export interface ClockEvent {
  readonly on: LocalDate;
  readonly row: RowId;
  readonly level: R5["level"] | null;
  readonly because: Because;
}

/** One time that a place was sore, from t0 until its clock closed. */
export interface ClockEpisode {
  readonly t0: LocalDate;
  readonly closed: ClockClosing | null;
  /** R0 covered it throughout: no episode for C4, M2 or T6. */
  readonly normalSoreness: boolean;
  /** Back within 14 days of closing, or the third in 90 days. */
  readonly recurrence: boolean;
  readonly events: readonly ClockEvent[];
}

export interface ClockClosing {
  readonly on: LocalDate;
  readonly how: Closing;
}

/** The seven-day clock of one area and side, as it stands on one day. */
export interface Clock {
  readonly area: Area;
  readonly spot: string | null;
  readonly state: ClockState;
  /** First day of the episode that is open; null where none is. */
  readonly t0: LocalDate | null;
  /** B, C and Brun, 0 to 10; null where not known. */
  readonly baseline: number | null;
  readonly now: number | null;
  readonly brun: number;
  /** Share of care days in the last seven, 0 to 1. */
  readonly adherence: number;
  /** Latest D, 0 to 10; null where unknown. */
  readonly lastScore: number | null;
  readonly r5: R5 | null;
  /** What to tell or ask today; each line once an episode is new on its date (`inputs.day`). */
  readonly prompts: readonly Because[];
  /** How the last episode ended, where none is open. */
  readonly closed: ClockClosing | null;
  readonly recurrence: boolean;
  /** Why a look at how the runner moves is due (C4); null where it is not. */
  readonly c4: Because | null;
  /** All episodes, the first first. */
  readonly episodes: readonly ClockEpisode[];
}
