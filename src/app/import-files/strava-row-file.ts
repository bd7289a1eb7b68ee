import type { StravaRow } from "../../files/index.ts";

const COLUMNS: readonly (readonly [name: string, cell: (row: StravaRow) => string | number | null])[] = [
  ["Activity ID", (row) => row.id],
  ["Activity Date", (row) => new Date(row.startedAt).toISOString().slice(0, 19).replace("T", " ")],
  ["Activity Name", (row) => row.name],
  ["Activity Type", (row) => row.sportName],
  ["Elapsed Time", (row) => row.totals.elapsed],
  ["Moving Time", (row) => row.totals.moving],
  ["Distance", (row) => (row.totals.distance === null ? null : row.totals.distance / 1000)],
  ["Distance", (row) => row.totals.distance],
  ["Elevation Gain", (row) => row.totals.ascent],
  ["Elevation Loss", (row) => row.totals.descent],
  ["Average Heart Rate", (row) => row.totals.avgHeartRate],
  ["Max Heart Rate", (row) => row.totals.maxHeartRate],
  ["Perceived Exertion", (row) => row.rpe],
];

/**
 * One activity of a list as a list of its own, in English and with plain numbers: the same activity gives the same
 * bytes out of every later archive, and can be read again like any original.
 */
export function writeStravaRow(row: StravaRow): Uint8Array<ArrayBuffer> {
  const head = COLUMNS.map(([name]) => name).join(",");
  const cells = COLUMNS.map(([, cell]) => quote(cell(row))).join(",");
  return new TextEncoder().encode(`${head}\n${cells}\n`);
}

const quote = (cell: string | number | null): string =>
  typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell ?? "");
