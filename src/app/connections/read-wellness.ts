import { parseLocalDate } from "../../core/units/index.ts";
import { isPlausibleWellness, type WellnessKind, type WellnessValue } from "../../core/wellness/index.ts";

type Row = Readonly<Record<string, unknown>>;

/** Fields of a day of wellness, and how many of their unit make one of ours. */
const FIELDS: readonly (readonly [name: string, kind: WellnessKind, per: number])[] = [
  ["restingHR", "restingHeartRate", 1],
  ["hrv", "hrvRmssd", 1],
  ["hrvSDNN", "hrvSdnn", 1],
  ["sleepSecs", "sleep", 3600],
];

/** What the days of wellness of intervals.icu tell; fillers and what nobody can have are left out. */
export const readWellness = (rows: readonly Row[]): readonly WellnessValue[] => rows.flatMap(readDay);

function readDay(row: Row): readonly WellnessValue[] {
  const date = parseLocalDate(typeof row.id === "string" ? row.id : "");
  if (!date.ok) return [];
  return FIELDS.flatMap(([name, kind, per]) => {
    const told = row[name];
    if (typeof told !== "number") return [];
    const value = { date: date.value, kind, value: told / per, source: "intervals.icu" };
    return isPlausibleWellness(value) ? [value] : [];
  });
}
