import type { DeviceTotals } from "../../core/activity/index.ts";
import { instant, metres, seconds } from "../../core/units/index.ts";
import { parseCsvDuration, parseCsvNumber } from "../csv/csv-number.ts";
import type { CsvRow } from "../csv/parse-csv.ts";
import type { ListedActivity } from "../list/listed-activity.ts";
import { findSport } from "../sport-name.ts";
import type { StravaColumn, StravaLayout } from "./strava-columns.ts";
import { parseStravaDate, type SlashOrder } from "./strava-date.ts";

/** One activity of Strava's list. */
export interface StravaRow extends ListedActivity {
  /** Strava's own load, kept apart from felt effort. */
  readonly relativeEffort: number | null;
}

export interface StravaReading {
  readonly layout: StravaLayout;
  readonly order: SlashOrder;
  /** Whether a lone comma parts decimals: so in every language of the list but English. */
  readonly commaIsDecimal: boolean;
}

const FASTEST = 50;

/** The activity of a row; null where its date cannot be read. @example readStravaRow(row, reading)?.file */
export function readStravaRow(row: CsvRow, reading: StravaReading): StravaRow | null {
  const text = (column: StravaColumn): string | null => findCell(row, reading.layout[column]);
  const startedAt = parseStravaDate(text("date") ?? "", reading.order);
  if (Number.isNaN(startedAt)) return null;
  const sportName = text("type");
  const named = findSport(sportName ?? "") ?? { sport: "other" as const, indoor: false };
  const rpe = readNumber(row, reading, "rpe");
  return {
    at: row.line,
    id: text("id"),
    name: text("name"),
    ...named,
    sportName,
    file: text("file"),
    startedAt: instant(startedAt),
    utcOffsetMinutes: readOffset(row, reading),
    rpe: rpe !== null && rpe > 0 && rpe <= 10 ? rpe : null,
    relativeEffort: readNumber(row, reading, "relativeEffort"),
    totals: readTotals(row, reading),
  };
}

/** What stands in place of what could not be written: `#error#`, `#ERROR_#`. */
const BROKEN = /^#error(_\w*)?[#!?]$/i;

/** Of columns with the same name the last filled one: Strava repeats the rounded ones more precisely further on. */
function findCell(row: CsvRow, places: readonly number[]): string | null {
  const filled = places
    .map((place) => row.cells[place]?.trim() ?? "")
    .filter((cell) => cell !== "" && !BROKEN.test(cell));
  return filled.at(-1) ?? null;
}

function readNumber(
  row: CsvRow,
  { layout, commaIsDecimal }: StravaReading,
  column: StravaColumn,
): number | null {
  const cell = findCell(row, layout[column]);
  const value = cell === null ? null : parseCsvNumber(cell, commaIsDecimal);
  return value !== null && value >= 0 ? value : null;
}

function readOffset(row: CsvRow, { layout }: StravaReading): number | null {
  const cell = findCell(row, layout.utcOffset);
  const minutes = cell !== null && /^-?\d{1,3}$/.test(cell) ? Number(cell) : null;
  return minutes !== null && Math.abs(minutes) <= 14 * 60 ? minutes : null;
}

function readDuration(
  row: CsvRow,
  { layout, commaIsDecimal }: StravaReading,
  column: StravaColumn,
): number | null {
  const cell = findCell(row, layout[column]);
  const value = cell === null ? null : parseCsvDuration(cell, commaIsDecimal);
  return value !== null && value > 0 ? value : null;
}

function readTotals(row: CsvRow, reading: StravaReading): DeviceTotals {
  const elapsed = readDuration(row, reading, "elapsed");
  const moving = readDuration(row, reading, "moving");
  const distance = readDistance(row, reading, moving ?? elapsed);
  const ascent = readNumber(row, reading, "ascent");
  const descent = readNumber(row, reading, "descent");
  return {
    distance: distance === null ? null : metres(distance),
    elapsed: elapsed === null ? null : seconds(elapsed),
    moving: moving === null ? null : seconds(moving),
    ascent: ascent === null ? null : metres(ascent),
    descent: descent === null ? null : metres(descent),
    avgHeartRate: readNumber(row, reading, "avgHeartRate"),
    maxHeartRate: readNumber(row, reading, "maxHeartRate"),
    avgCadence: readNumber(row, reading, "stepRate"),
  };
}

/** The second distance is in metres; the first, alone in older lists, in kilometres unless nobody moves so fast. */
function readDistance(row: CsvRow, reading: StravaReading, duration: number | null): number | null {
  const places = reading.layout.distance;
  const precise = places.length > 1 ? readCell(row, reading, places.at(-1)) : null;
  if (precise !== null && precise > 0) return precise;
  const rounded = readCell(row, reading, places[0]);
  if (rounded === null || rounded === 0) return null;
  const tooFast = duration !== null && rounded * 1000 > FASTEST * duration;
  return tooFast ? rounded : rounded * 1000;
}

function readCell(row: CsvRow, { commaIsDecimal }: StravaReading, place: number | undefined): number | null {
  const value = parseCsvNumber(place === undefined ? "" : (row.cells[place] ?? ""), commaIsDecimal);
  return value !== null && value >= 0 ? value : null;
}
