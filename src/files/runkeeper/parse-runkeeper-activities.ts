import type { TimeZone } from "../../core/units/index.ts";
import { parseCsvDuration, parseCsvNumber } from "../csv/csv-number.ts";
import { type CsvRow, parseCsv } from "../csv/parse-csv.ts";
import { gatherList, type ReadEntry } from "../list/gather-list.ts";
import { findTitle, NO_DURATION, NO_START, nameSport, presentTotals } from "../list/list-values.ts";
import { type ActivityList, refuseList } from "../list/listed-activity.ts";
import { readLocalTime } from "../list/local-time.ts";

const METRES_PER_MILE = 1609.344;
const METRES_PER_FOOT = 0.3048;

/** Names of the columns; the units of distance and climb stand in the name itself. */
const COLUMNS = [
  "Activity Id",
  "Date",
  "Type",
  "Route Name",
  "Distance (km)",
  "Distance (mi)",
  "Duration",
  "Climb (m)",
  "Climb (ft)",
  "Average Heart Rate (bpm)",
  "Notes",
  "GPX File",
] as const;

type Column = (typeof COLUMNS)[number];

/** Whether a line is the head of Runkeeper's list. */
export function looksLikeRunkeeperActivities(line: string): boolean {
  if (!line.includes("Activity Id") || !line.includes("Duration")) return false;
  const head = parseCsv(line).rows[0]?.cells.map((cell) => cell.trim()) ?? [];
  return ["Activity Id", "Date", "Type", "Duration"].every((name) => head.includes(name));
}

/**
 * Reads `cardioActivities.csv` of a Runkeeper export. Its dates are the runner's wall clock and tell no zone.
 * @param zone where that clock hung
 */
export function parseRunkeeperActivities(text: string, zone: TimeZone): ActivityList {
  const { rows: lines, unclosedAt } = parseCsv(text);
  const head = lines[0];
  if (!head) return refuseList("line", "The list of activities is empty.");
  const names = head.cells.map((cell) => cell.trim());
  const entries = lines.slice(1).map((line) => readLine(line, names, zone));
  const reason = "A quotation mark opens here and never closes; the list ends too early.";
  return gatherList("line", unclosedAt === null ? entries : [...entries, { at: unclosedAt, reason }]);
}

function readLine({ line: at, cells }: CsvRow, names: readonly string[], zone: TimeZone): ReadEntry {
  const text = (column: Column): string | null => cells[names.indexOf(column)]?.trim() || null;
  const number = (column: Column, unit = 1): number | null => {
    const value = parseCsvNumber(text(column) ?? "", false);
    return value === null ? null : value * unit;
  };
  const startedAt = readLocalTime(text("Date"), zone);
  if (startedAt === null) return { at, reason: NO_START };
  const duration = text("Duration");
  const moving = duration === null ? null : parseCsvDuration(duration, false);
  const totals = presentTotals({
    distance: number("Distance (km)", 1000) ?? number("Distance (mi)", METRES_PER_MILE),
    moving: duration?.includes(":") ? moving : null,
    ascent: number("Climb (m)") ?? number("Climb (ft)", METRES_PER_FOOT),
    avgHeartRate: number("Average Heart Rate (bpm)"),
  });
  const file = text("GPX File");
  if (totals.moving === null && file === null) return { at, reason: NO_DURATION };
  const sportName = text("Type");
  return {
    at,
    id: text("Activity Id"),
    name: findTitle(text("Route Name")) ?? findTitle(text("Notes")),
    ...nameSport(sportName),
    sportName,
    file,
    startedAt,
    utcOffsetMinutes: null,
    rpe: null,
    totals,
  };
}
