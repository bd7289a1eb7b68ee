import { type Episode, QUIET_SCORE } from "./episode.ts";

/** How a clock ended: quiet days in a row, silence after a quiet day, or nobody said anything more. */
export const CLOSINGS = ["quiet", "silent", "notFollowedUp"] as const;
export type Closing = (typeof CLOSINGS)[number];

const QUIET_LOGGED_DAYS = 5;
const SILENT_DAYS = 3;
const LOST_DAYS = 14;

/**
 * Whether a clock ends on a day, and how; null while it runs.
 * @source RULES 3.6, step 6
 * @example findClosing({ ...episode, quietStreak: 5 }, day) // "quiet"
 */
export function findClosing(episode: Episode, day: number): Closing | null {
  if (episode.quietStreak >= QUIET_LOGGED_DAYS) return "quiet";
  const silence = day - episode.lastEntry;
  const isQuiet = episode.quietStreak > 0 && (episode.lastScore ?? START) <= QUIET_SCORE;
  if (isQuiet && silence >= SILENT_DAYS) return "silent";
  return silence >= LOST_DAYS ? "notFollowedUp" : null;
}

/** A day without a score counts as a painful one. */
const START = 2;
