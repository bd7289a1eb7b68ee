import { asList, asNumber, asObject, type JsonObject } from "../json/json-value.ts";
import { parseJson } from "../json/parse-json.ts";
import { gatherList, type ReadEntry } from "../list/gather-list.ts";
import { type ActivityList, refuseList } from "../list/listed-activity.ts";
import { readGarminActivity } from "./garmin-activity.ts";

const KEY = "summarizedActivitiesExport";

/** Whether a text begins as Garmin's list of activities does. */
export const looksLikeGarminActivities = (head: string): boolean =>
  /^\[?\s*\{\s*"summarizedActivitiesExport"\s*:/.test(head);

/**
 * Reads `*_summarizedActivities.json` of a Garmin account export. A multi-sport session whose legs are listed too is
 * left out: its time would count twice.
 * @example parseGarminActivities('[{"summarizedActivitiesExport": []}]').rows // []
 */
export function parseGarminActivities(text: string): ActivityList {
  const parsed = parseJson(text);
  if (!parsed.ok) return refuseList("entry", parsed.error);
  const parts = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const entries = parts.flatMap((part) => asList(asObject(part)?.[KEY]));
  const told = new Set(entries.flatMap((entry) => asNumber(asObject(entry)?.parentId) ?? []));
  const kept = entries
    .map((entry, index) => ({ activity: asObject(entry), at: index + 1 }))
    .filter(({ activity }) => !isSummedUp(activity, told));
  return gatherList("entry", kept.map(readEntry), entries.length - kept.length);
}

const isSummedUp = (activity: JsonObject | null, told: ReadonlySet<number>): boolean =>
  activity?.parent === true && told.has(asNumber(activity.activityId) ?? Number.NaN);

const readEntry = ({ activity, at }: { activity: JsonObject | null; at: number }): ReadEntry =>
  activity ? readGarminActivity(activity, at) : { at, reason: "It is no activity." };
