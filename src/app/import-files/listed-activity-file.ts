import type { ListedActivity } from "../../files/index.ts";

interface Column {
  readonly name: string;
  readonly cell: (row: ListedActivity) => string | number | null;
  /** Left out where it is empty: the bytes of lists that never told it stay what they were. */
  readonly optional?: boolean;
}

const column = (name: string, cell: Column["cell"]): Column => ({ name, cell });

const COLUMNS: readonly Column[] = [
  column("Activity ID", (row) => row.id),
  column("Activity Date", (row) => new Date(row.startedAt).toISOString().slice(0, 19).replace("T", " ")),
  column("Activity Name", (row) => row.name),
  column("Activity Type", (row) => row.sportName),
  column("Elapsed Time", (row) => row.totals.elapsed),
  column("Moving Time", (row) => row.totals.moving),
  column("Distance", (row) => (row.totals.distance === null ? null : row.totals.distance / 1000)),
  column("Distance", (row) => row.totals.distance),
  column("Elevation Gain", (row) => row.totals.ascent),
  column("Elevation Loss", (row) => row.totals.descent),
  column("Average Heart Rate", (row) => row.totals.avgHeartRate),
  column("Max Heart Rate", (row) => row.totals.maxHeartRate),
  column("Perceived Exertion", (row) => row.rpe),
  { ...column("Average Step Rate", (row) => row.totals.avgCadence), optional: true },
  { ...column("Minutes East of UTC", (row) => row.utcOffsetMinutes), optional: true },
];

/**
 * One activity of a list, whatever service wrote it, as a list of its own, in English and with plain numbers: the same
 * activity gives the same bytes out of every later archive, and can be read again like any original.
 */
export function writeListedActivity(row: ListedActivity): Uint8Array<ArrayBuffer> {
  const columns = COLUMNS.filter(({ optional, cell }) => !optional || cell(row) !== null);
  const head = columns.map(({ name }) => name).join(",");
  const cells = columns.map(({ cell }) => quote(cell(row))).join(",");
  return new TextEncoder().encode(`${head}\n${cells}\n`);
}

const quote = (cell: string | number | null): string =>
  typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : String(cell ?? "");
