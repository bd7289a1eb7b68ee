import { addDays, localDate } from "../../src/core/units/index.ts";
import type { WellnessValue } from "../../src/core/wellness/index.ts";
import { writeWellnessTable } from "../../src/files/index.ts";

/** Five weeks of nights from a watch, the last of them worse, as a table to import. @param today the last day */
export function someNights(today: string): string {
  const values = Array.from({ length: 35 }, (_, ago): readonly WellnessValue[] => {
    const of = { date: addDays(localDate(today), -ago), source: "Garmin" };
    const tired = ago < 7;
    return [
      { ...of, kind: "restingHeartRate", value: tired ? 52 : 50 },
      { ...of, kind: "hrvRmssd", value: tired ? 44 : 48 },
      { ...of, kind: "sleep", value: tired ? 6.75 : 7.25 },
    ];
  });
  return writeWellnessTable(values.flat());
}
