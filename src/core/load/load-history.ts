import type { Because, LocalDate } from "../units/index.ts";
import type { ClassifiedSession, Confidence } from "./session-class.ts";
import type { LoadKind } from "./session-load.ts";
import type { Thresholds } from "./thresholds.ts";

/** The load of one calendar day and what follows from the days up to it. */
export interface DayLoad {
  readonly date: LocalDate;
  /** Sum of the day's sessions in the history's kind; 0 on a rest day, null on an unknown day (2.11). */
  readonly load: number | null;
  /** Metres run. */
  readonly runMetres: number;
  /** Fitness, PMC form, 42 days (2.7). */
  readonly ctl: number;
  /** Fatigue, PMC form, 7 days. */
  readonly atl: number;
  /** CTL less ATL of the day before. */
  readonly tsb: number;
  readonly provisional: boolean;
}

/** Everything that load derives from a runner's activities up to a day. */
export interface LoadHistory {
  readonly thresholds: Thresholds;
  /** The kind in which days are summed; sessions without it are scaled by the runner's own median ratio. */
  readonly kind: LoadKind;
  /** In order of time. */
  readonly sessions: readonly ClassifiedSession[];
  /** Every day from the first activity to today, without gaps. */
  readonly days: readonly DayLoad[];
  readonly monotony: number | null;
  readonly strain: number | null;
  readonly confidence: Confidence;
  readonly because: readonly Because[];
}
