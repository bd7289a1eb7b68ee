import { parseLocalDate } from "../../core/units/index.ts";
import { isPlausibleWellness, WELLNESS_KINDS, type WellnessValue } from "../../core/wellness/index.ts";
import { parseCsv } from "../csv/parse-csv.ts";
import type { FileReading } from "../reading.ts";
import { WELLNESS_HEAD } from "./write-wellness-table.ts";

/** Whether a line is the head of a table of nights and mornings. */
export const looksLikeWellnessTable = (line: string): boolean =>
  line.replaceAll('"', "").trim().toLowerCase() === WELLNESS_HEAD;

/**
 * Reads a table of nights and mornings, as `writeWellnessTable` writes it; rows that make no sense are passed over.
 * @example readWellnessTable("date,kind,value,source\n2026-02-15,sleep,7.25,Diary\n")
 */
export function readWellnessTable(text: string): FileReading {
  const rows = parseCsv(text).rows.slice(1);
  const wellness = rows.flatMap(({ cells }) => readRow(cells)).filter(isPlausibleWellness);
  if (wellness.length > 0) return { kind: "recordings", recordings: [], wellness };
  return { kind: "skipped", code: "file.noSession", reason: "This table of nights and mornings is empty." };
}

function readRow([day = "", word, figure, source]: readonly string[]): readonly WellnessValue[] {
  const date = parseLocalDate(day.trim());
  const kind = WELLNESS_KINDS.find((name) => name === word?.trim());
  const value = Number(figure?.trim() || Number.NaN);
  if (!date.ok || kind === undefined || !source?.trim()) return [];
  return [{ date: date.value, kind, value, source: source.trim() }];
}
