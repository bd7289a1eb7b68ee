import type { TimeZone } from "../../core/units/index.ts";
import { looksLikeGarminActivities, parseGarminActivities } from "../garmin/parse-garmin-activities.ts";
import {
  looksLikeIntervalsJson,
  looksLikeIntervalsTable,
  parseIntervalsJson,
  parseIntervalsTable,
} from "../intervals/parse-intervals-activities.ts";
import { looksLikeRunalyzeBackup, parseRunalyzeBackup } from "../runalyze/parse-runalyze-backup.ts";
import {
  looksLikeRunkeeperActivities,
  parseRunkeeperActivities,
} from "../runkeeper/parse-runkeeper-activities.ts";
import type { ActivityList } from "./listed-activity.ts";

/** Lists of activities of other services than Strava. */
export const LIST_FORMATS = [
  "garminList",
  "runkeeperList",
  "intervalsTable",
  "intervalsJson",
  "runalyzeBackup",
] as const;

export type ListFormat = (typeof LIST_FORMATS)[number];

/** Which service's list a text is; null where it is none. @param head its beginning, without blanks before it */
export function findListFormat(head: string): ListFormat | null {
  if (looksLikeGarminActivities(head)) return "garminList";
  if (looksLikeIntervalsJson(head)) return "intervalsJson";
  if (looksLikeRunalyzeBackup(head)) return "runalyzeBackup";
  const line = head.split(/\r\n|\r|\n/, 1)[0] ?? "";
  if (looksLikeRunkeeperActivities(line)) return "runkeeperList";
  return looksLikeIntervalsTable(line) ? "intervalsTable" : null;
}

/** Reads a service's list. @param zone where the runner's wall clock hung, for lists that tell no zone */
export function parseServiceList(format: ListFormat, text: string, zone: TimeZone): ActivityList {
  switch (format) {
    case "garminList":
      return parseGarminActivities(text);
    case "runkeeperList":
      return parseRunkeeperActivities(text, zone);
    case "intervalsTable":
      return parseIntervalsTable(text, zone);
    case "intervalsJson":
      return parseIntervalsJson(text, zone);
    case "runalyzeBackup":
      return parseRunalyzeBackup(text, zone);
  }
}
