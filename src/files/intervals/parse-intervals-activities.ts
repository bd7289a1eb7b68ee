import type { TimeZone } from "../../core/units/index.ts";
import { parseCsv } from "../csv/parse-csv.ts";
import { asList, asObject } from "../json/json-value.ts";
import { parseJson } from "../json/parse-json.ts";
import { gatherList, type ReadEntry } from "../list/gather-list.ts";
import { type ActivityList, refuseList } from "../list/listed-activity.ts";
import { readIntervalsActivity } from "./intervals-activity.ts";

/** Whether a line is the head of the table of activities of intervals.icu. */
export function looksLikeIntervalsTable(line: string): boolean {
  if (!line.includes("start_date_local")) return false;
  const head = parseCsv(line).rows[0]?.cells.map((cell) => cell.trim()) ?? [];
  return ["start_date_local", "type", "moving_time"].every((name) => head.includes(name));
}

/** Whether a text begins as the JSON list of activities of intervals.icu does. */
export const looksLikeIntervalsJson = (head: string): boolean =>
  /^\[\s*\{/.test(head) && head.includes('"start_date_local"') && head.includes('"icu_');

/** Reads the table of activities of intervals.icu. @param zone where the wall clocks of its dates hung */
export function parseIntervalsTable(text: string, zone: TimeZone): ActivityList {
  const { rows: lines, unclosedAt } = parseCsv(text);
  const head = lines[0];
  if (!head) return refuseList("line", "The list of activities is empty.");
  const places = new Map(head.cells.map((cell, place) => [cell.trim(), place]));
  const entries: ReadEntry[] = lines.slice(1).map(({ line: at, cells }) => {
    const field = (name: string): unknown => cells[places.get(name) ?? -1];
    return readIntervalsActivity({ at, field }, zone);
  });
  if (unclosedAt !== null)
    entries.push({
      at: unclosedAt,
      reason: "A quotation mark opens here and never closes; the list ends too early.",
    });
  return gatherList("line", entries);
}

/** Reads the JSON list of activities of intervals.icu. @param zone for activities that tell their wall clock only */
export function parseIntervalsJson(text: string, zone: TimeZone): ActivityList {
  const parsed = parseJson(text);
  if (!parsed.ok) return refuseList("entry", parsed.error);
  const entries = asList(parsed.value).map((entry, index): ReadEntry => {
    const activity = asObject(entry);
    const at = index + 1;
    if (!activity) return { at, reason: "It is no activity." };
    return readIntervalsActivity({ at, field: (name) => activity[name] }, zone);
  });
  return gatherList("entry", entries);
}
