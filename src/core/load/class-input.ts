import type { OwnHistory } from "./own-history.ts";
import type { RaceFacts, Spike } from "./session-class.ts";
import type { SessionFacts } from "./session-facts.ts";
import type { SessionLoad } from "./session-load.ts";
import type { Thresholds } from "./thresholds.ts";

/** All that a session's class depends on. */
export interface ClassInput {
  readonly facts: SessionFacts;
  readonly load: SessionLoad;
  /** Before this session. */
  readonly own: OwnHistory;
  /** Null for what is no run with a distance. */
  readonly spike: Spike | null;
  /** The entered race that this session was. */
  readonly race: RaceFacts | null;
  readonly thresholds: Thresholds;
}

/** Under 28 days of history a runner is new: no percentiles, no spike (2.11). */
export const NEW_DAYS = 28;

/** Sessions of a kind that percentiles need; below, fixed cut-offs stand in (2.10 d, g). */
export const FEWEST_OF_KIND = 12;

/** Whether percentiles of the runner's own loads may be used. @example hasPercentiles(own) // false for a new runner */
export const hasPercentiles = (own: OwnHistory): boolean =>
  own.days >= NEW_DAYS && own.sessionsOfKind >= FEWEST_OF_KIND;

/** Whether load may raise the class: walkers from effort 5 on (2.10), strength work not at all (2.11). */
export const loadCounts = ({ facts }: ClassInput): boolean =>
  facts.activity.summary.sport !== "strength" && (!facts.walker || (facts.rpe ?? 0) >= 5);

/** The runner's ratio to the longest run of 30 days where it may be used; null for a new runner. */
export const usableRatio = ({ own, spike }: ClassInput): number | null =>
  own.days >= NEW_DAYS ? (spike?.ratio ?? null) : null;
