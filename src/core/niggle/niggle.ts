import type { Area, Descriptor } from "../body/index.ts";
import type { Branded, Instant, LocalDate } from "../units/index.ts";

export type NiggleId = Branded<string, "NiggleId">;

/** L0 self-care, L1 book a therapist, L2 to be seen soon, L3 urgent (RULES 3.4). */
export type Level = "L0" | "L1" | "L2" | "L3";

/** What a run became because of a place (3.2). */
export const RUN_CHANGES = ["none", "shortened", "stopped", "skipped"] as const;
export type RunChange = (typeof RUN_CHANGES)[number];

export const CHANGE_REASONS = ["pain", "advice", "other"] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** The one-tap answer of a day without scores (3.6, step 4). */
export const DAY_WORDS = ["gone", "better", "same", "worse"] as const;
export type DayWord = (typeof DAY_WORDS)[number];

/** What was done for a place on a day. */
export const CARE_DONE = ["roller", "ball", "stretch", "strength", "ice", "heat", "massage", "rest"] as const;
export type CareDone = (typeof CARE_DONE)[number];

/** One day of one niggle, logged in under 20 seconds. Scores run from 0 to 10; null was not said, never zero. */
export interface NiggleEntry {
  readonly date: LocalDate;
  readonly loggedAt: Instant;
  /** Worst during the run; the next morning; in daily life. */
  readonly run: number | null;
  readonly morning: number | null;
  readonly life: number | null;
  /** One score for the day where only that was said. */
  readonly pain: number | null;
  readonly word: DayWord | null;
  readonly descriptors: readonly Descriptor[];
  readonly runChanged: RunChange | null;
  readonly why: ChangeReason | null;
  readonly care: readonly CareDone[];
}

/**
 * What was answered to a question of triage, and when. `chosen` holds the options that apply; none of them is an empty
 * list, which is a "no" to all. A question without an answer has no row at all: unknown is never a no.
 */
export interface Answer {
  readonly question: string;
  readonly chosen: readonly string[];
  readonly at: Instant;
  /** "I tapped this by mistake", within 24 hours: it no longer counts, the set is asked again, and it stays on record. */
  readonly withdrawnAt?: Instant;
}

/** A professional has looked, and what was said (the state `underCare`). */
export interface Seen {
  readonly at: Instant;
  readonly by: string | null;
  readonly advice: string;
  /** Highest pressure that the professional allows on the place; null where nothing was said. */
  readonly pressureCap: number | null;
  /** Whether running is allowed; null where nothing was said. */
  readonly mayRun: boolean | null;
}

/** One episode of one place: opened, logged by days, asked about, seen, closed. */
export interface Niggle {
  readonly id: NiggleId;
  readonly area: Area;
  /** Where exactly, an id of RULES 3.1; "cannotTell" where the runner cannot say, null where nobody asked. */
  readonly spot: string | null;
  readonly openedAt: Instant;
  readonly openedOn: LocalDate;
  /** By date, one a day at most: the last word of a day holds. */
  readonly entries: readonly NiggleEntry[];
  /** All answers in order of time; the last to a question holds. */
  readonly answers: readonly Answer[];
  readonly seen: readonly Seen[];
  /** The runner said that it is over; the rules decide whether that holds (an L2 stays open). */
  readonly closedByRunner: Instant | null;
}

/** Answers that belong to the whole runner: "all" questions, urine, profile questions every 90 days. */
export type GeneralAnswers = readonly Answer[];
