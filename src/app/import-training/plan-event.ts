import type { RacePriority } from "../../core/training/index.ts";
import type { Instant, LocalDate, Metres } from "../../core/units/index.ts";

/** What a service itself says that an entry is, beside the words of its title. */
export type ToldKind =
  | { readonly kind: "run" }
  | { readonly kind: "race"; readonly priority: RacePriority; readonly word: string }
  /** The sport in the service's own word. */
  | { readonly kind: "otherSport" | "strength"; readonly word: string }
  | { readonly kind: "notTraining"; readonly word: string };

/** One dated entry of a calendar or table, whatever it may be. */
export interface PlanEvent {
  /** The entry that it comes from, the same in every export. */
  readonly owner: string;
  /** Which of that entry's repeats. */
  readonly occurrence: string;
  readonly date: LocalDate;
  /** Whole days from the first to the last; 1 for an entry of one day. */
  readonly days: number;
  /** Null where only the date is told. */
  readonly start: Instant | null;
  readonly spanMinutes: number | null;
  readonly title: string;
  readonly description: string;
  readonly metres: Metres | null;
  readonly minutes: number | null;
  /** Why the entry can not be dated for certain; null where it can. */
  readonly doubt: string | null;
  /** Absent where there are only the words. */
  readonly told?: ToldKind;
}

/** What a file holds for the weeks that are looked at. */
export interface PlanFile {
  /** What the calendar calls itself, empty where it does not. */
  readonly name: string;
  readonly events: readonly PlanEvent[];
  /** Entries of the file, those outside of these weeks too. */
  readonly owners: ReadonlySet<string>;
  readonly outside: number;
  /** Whether owners are known beyond this file (a UID), or only within it (a line). */
  readonly ownersAreGlobal: boolean;
}

/** The weeks that are looked at. */
export interface PlanWindow {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** More than this in the window is no training plan. */
export const MOST_EVENTS = 2000;
