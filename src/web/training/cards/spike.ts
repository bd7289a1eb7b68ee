import { isRunning } from "../../../core/activity/index.ts";
import { deriveSpike, findLongestBefore, type SpikeCategory } from "../../../core/load/index.ts";
import type { ActivityView } from "../../../http/contract.ts";
import { daysUntil } from "../../design/dates.ts";

/** The latest run beside the longest of the 30 days before it (RULES 2.9). */
export interface LatestRun {
  readonly id: string;
  readonly date: string;
  readonly metres: number;
  /** Null where there was no run in the 30 days before. */
  readonly longest: number | null;
  readonly ratio: number | null;
  readonly category: SpikeCategory;
}

/** Up to here a run is within the usual range. */
export const USUAL_RATIO = 1.1;
/** 30 days before, and runs that start on its own day. */
const REACH_DAYS = 31;

/** The latest run with a distance and its spike; null without one. */
export function deriveLatestRun(activities: readonly ActivityView[]): LatestRun | null {
  const runs = activities.filter(({ sport, metres }) => isRunning(sport) && (metres ?? 0) > 0);
  const last = runs.at(-1);
  if (!last) return null;
  const near = runs.map((run) => ({
    day: -daysUntil(run.localDate, last.localDate),
    distance: run.metres ?? 0,
  }));
  const longest = findLongestBefore(near.filter(({ day }) => day >= -REACH_DAYS)).at(-1) ?? 0;
  const distance = last.metres ?? 0;
  const { ratio, category } = deriveSpike({ distance, longestBefore: longest });
  return {
    id: last.id,
    date: last.localDate,
    metres: distance,
    longest: longest > 0 ? longest : null,
    ratio,
    category,
  };
}
