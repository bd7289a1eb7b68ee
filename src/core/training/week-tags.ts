import type { Activity } from "../activity/index.ts";
import type { ClassifiedSession } from "../load/index.ts";
import type { DayColumns } from "./day-columns.ts";
import { mondayOf } from "./planned-weeks.ts";

/** What a tag makes of its calendar week. */
export type WeekTag = "heavy" | "easy";

/**
 * The kind of week that the runner named by a tag, per day (null where none): `build` and `peak` make their calendar
 * week heavy, `recovery` and `offSeason` easy. Of two in a week the later session's counts.
 * Source: RULES 2.10.
 * @example deriveWeekTags(columns, sessions, activities)[columns.today] // "easy"
 */
export function deriveWeekTags(
  columns: DayColumns,
  sessions: readonly ClassifiedSession[],
  activities: readonly Pick<Activity, "id" | "tag">[],
): readonly (WeekTag | null)[] {
  const tagged = new Map(activities.flatMap(({ id, tag }) => (weekTagOf(tag) ? [[id, weekTagOf(tag)]] : [])));
  const marks: (WeekTag | null)[] = new Array(columns.length).fill(null);
  if (tagged.size === 0) return marks;
  for (const session of sessions) {
    const tag = tagged.get(session.activityId);
    const monday = mondayOf(session.date) - columns.first;
    if (tag) marks.fill(tag, Math.max(0, monday), Math.max(0, monday + 7));
  }
  return marks;
}

function weekTagOf(tag: Activity["tag"]): WeekTag | null {
  if (tag === "build" || tag === "peak") return "heavy";
  return tag === "recovery" || tag === "offSeason" ? "easy" : null;
}
