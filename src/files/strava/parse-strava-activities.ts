import { type CsvRow, parseCsv } from "../csv/parse-csv.ts";
import { type ActivityList, type ListFault, refuseList } from "../list/listed-activity.ts";
import { foldText } from "../sport-name.ts";
import { findStravaColumns, listMissingColumns, type StravaLayout } from "./strava-columns.ts";
import { findSlashOrder } from "./strava-date.ts";
import { readStravaRow, type StravaRow } from "./strava-row.ts";

/** Strava's list, counted by lines. */
export interface StravaActivities extends ActivityList {
  readonly rows: readonly StravaRow[];
}

/**
 * Reads `activities.csv` of a Strava archive: columns by name in seven languages, from the narrow lists of 2018 to the
 * wide ones of today. A row that cannot be read is a fault with its line; the others stay.
 * @example parseStravaActivities(text).rows[0].file // "activities/1.fit.gz"
 */
export function parseStravaActivities(text: string): StravaActivities {
  const { rows: lines, unclosedAt } = parseCsv(text);
  const head = lines[0];
  if (!head) return failWith(1, "The list of activities is empty.");
  const layout = findStravaColumns(head.cells);
  const missing = listMissingColumns(layout);
  if (missing.length > 0)
    return failWith(
      head.line,
      `The list of activities has no column that Restride knows as ${missing.join(" or ")}. ` +
        "Set Strava to English, ask for the archive again, or import the activity files themselves.",
    );
  return readLines(lines.slice(1), layout, { head, unclosedAt });
}

const failWith = (line: number, reason: string): StravaActivities => ({
  ...refuseList("line", reason, line),
  rows: [],
});

function readLines(
  lines: readonly CsvRow[],
  layout: StravaLayout,
  { head, unclosedAt }: { readonly head: CsvRow; readonly unclosedAt: number | null },
): StravaActivities {
  const order = findSlashOrder(lines.map((line) => line.cells[layout.date[0] ?? -1] ?? ""));
  const commaIsDecimal = !/^(activity )?date$/.test(foldText(head.cells[layout.date[0] ?? -1] ?? ""));
  const rows: StravaRow[] = [];
  const faults: ListFault[] = [];
  for (const line of lines) {
    const row = readStravaRow(line, { layout, order, commaIsDecimal });
    const fault = explainFault(row);
    if (row && fault === null) rows.push(row);
    else faults.push({ at: line.line, reason: fault ?? "The row carries no date that can be read." });
  }
  if (unclosedAt !== null)
    faults.push({
      at: unclosedAt,
      reason: "A quotation mark opens here and never closes; the list ends too early.",
    });
  return { countedBy: "line", rows, faults, leftOut: 0 };
}

/** A typed-in activity without any duration tells nothing. */
function explainFault(row: StravaRow | null): string | null {
  if (!row || row.file !== null || row.totals.elapsed !== null || row.totals.moving !== null) return null;
  return "The row has neither a file nor a duration.";
}
