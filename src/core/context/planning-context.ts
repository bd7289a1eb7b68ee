import type { Area } from "../body/index.ts";
import type { Form, Modality, Treatment } from "../care/index.ts";
import type { LaterLimits, Limits } from "../niggle/index.ts";
import type { Race, TrainingDay } from "../training/index.ts";
import type { Because, Instant, LocalDate, TimeZone } from "../units/index.ts";
import type { CareProfile } from "./care-profile.ts";
import type { LoggedSpot } from "./logged-spot.ts";

/** The planner's only input: one value, complete, without clock, disk or randomness behind it. */
export interface PlanningContext {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly zone: TimeZone;
  /** Days planned from today on, 1 to 366. */
  readonly horizon: number;
  /**
   * Consecutive days: those behind that a rule looks back to, then today and the horizon, and where they are known up
   * to three days beyond it, for rules that look ahead; nothing is planned on those.
   */
  readonly days: readonly PlanningDay[];
  /** Index of today in `days`. */
  readonly todayIndex: number;
  /** Races ahead and behind; a race behind carries its actual distance, time and class. */
  readonly races: readonly PlannedRace[];
  /** Done and booked sessions, in order of time. Booked ones are fixed. */
  readonly treatments: readonly Treatment[];
  /** Stretches in which a session may lie as a whole, in order, not touching. */
  readonly windows: readonly TimeSpan[];
  /** Sessions a calendar month at most; null without a limit. */
  readonly monthlyLimit: number | null;
  /** What is allowed now. */
  readonly limits: Limits;
  /** What will be allowed once something has passed, in order of time; absent where nothing changes by itself. */
  readonly laterLimits?: readonly LaterLimits[];
  /** Niggles that are open now, the worst first; absent counts as none. T3 keeps a day more, B4 puts them first. */
  readonly openNiggles?: readonly OpenNiggle[];
  /** Places of the pain log, the worst first; absent counts as none. M2 to M4 and B4 read them. */
  readonly spots?: readonly LoggedSpot[];
  /** Answers that choose the kind of massage; absent counts as nothing told. */
  readonly profile?: CareProfile;
  readonly wishes: Wishes;
  /** Morning soreness that the runner logged (T4's gate). */
  readonly soreness: readonly SorenessEntry[];
  /** Until when deep work is frozen because the last days are unknown (E11); null when they are known. */
  readonly frozenUntil: Instant | null;
  readonly tunables: PlanTunables;
  /** When a therapist asked to come back after the last session; absent where nobody did. */
  readonly comeBack?: ComeBack;
  /** Highest pressure of firm work, 1 to 5, where it is less than the rules' own (B9). */
  readonly firmPressure?: number;
  /** Sessions of the plan that the runner was last shown. */
  readonly shown: readonly ShownSession[];
  readonly because: readonly Because[];
}

export interface PlanningDay extends TrainingDay {
  /** Local midnight that opens the day, and the one that ends it: 23, 24 or 25 hours apart. */
  readonly start: Instant;
  readonly end: Instant;
}

/** A niggle as the planner needs it. */
export interface OpenNiggle {
  readonly area: Area;
  /** Null while questions are unanswered. */
  readonly level: "L0" | "L1" | "L2" | "L3" | null;
}

export interface TimeSpan {
  readonly start: Instant;
  readonly end: Instant;
}

/** A race with its class and its finish, expected or actual. */
export interface PlannedRace extends Race {
  readonly class: "short" | "mid" | "long" | "ultra";
  /** Set always: 00:00 of the date where unknown. */
  readonly startsAt: Instant;
  /** Expected or actual finish; 23:59 of the date where unknown. */
  readonly finishesAt: Instant;
  readonly done: boolean;
}

/** The need is due on that date, counted from the date of the visit at which it was said. */
export interface ComeBack {
  readonly from: LocalDate;
  readonly on: LocalDate;
}

export interface Wishes {
  /** 0 Monday to 6 Sunday; empty without preference. */
  readonly weekdays: readonly number[];
  /** Minutes of the local day that are liked, or null. */
  readonly hours: { readonly from: number; readonly to: number } | null;
  /** Length of a full session, 45 or 60; null lets T6 decide. */
  readonly minutes: 45 | 60 | null;
  readonly modalities: readonly Modality[];
  readonly gentleOnly: boolean;
  /** The runner asks for gentle sessions in easy weeks and after long efforts. */
  readonly gentleSessions: boolean;
  /** The runner confirmed deep work in an easy week when overdue (T8). */
  readonly deepInEasyWeek: boolean;
}

export interface SorenessEntry {
  readonly date: LocalDate;
  /** General leg soreness, 0 to 10. */
  readonly legs: number;
  /** Going down stairs this morning, 0 to 10. */
  readonly stairs: number | null;
}

/** What a runner may tune, within the floors of RULES 2.12. */
export interface PlanTunables {
  /** T1a, hours, 48 to 96. */
  readonly deepAfterVeryHard: number;
  /** T2 for deep work, hours, at least 24. */
  readonly deepBeforeQuality: number;
  /** T3, hours added to the table's deep limits, -24 to 24; floors hold. */
  readonly raceMargin: number;
  /** T4 for long races, hours, 96 to 168. */
  readonly deepAfterLongRace: number;
  /** T6, days between sessions in a normal block; default 21. */
  readonly interval: number;
}

export interface ShownSession {
  /** The item's id, which it keeps where the session moves; absent on rows of an older version. */
  readonly id?: string;
  readonly start: Instant;
  readonly minutes: number;
  readonly form: Form;
}
