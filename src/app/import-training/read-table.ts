import { instantAt, type Result, type TimeZone } from "../../core/units/index.ts";
import { type PlanRow, parsePlanTable } from "../../files/calendar/index.ts";
import { type Fault, fault } from "../fault.ts";
import { MOST_EVENTS, type PlanEvent, type PlanFile } from "./plan-event.ts";
import { type CalendarSource, tooMany } from "./read-calendar.ts";

/** Reads a table of planned sessions into dated events within the window: all of its rows, or one fault. */
export function readTable({ text, file, zone, window }: CalendarSource): Result<PlanFile, Fault> {
  const table = parsePlanTable(text);
  if (!table.ok) {
    const at = table.error.line === null ? "" : ` on line ${table.error.line}`;
    return fault(
      "training.impossible",
      `"${file}" can not be read as a training plan${at}: ${table.error.text}.`,
    );
  }
  const rows = numberRows(table.value);
  const inside = rows.filter(({ row }) => row.date >= window.from && row.date <= window.to);
  if (inside.length > MOST_EVENTS) return tooMany(file);
  return {
    ok: true,
    value: {
      name: "",
      events: inside.map(({ row, place }) => presentRow(row, place, zone)),
      owners: new Set(rows.map(({ row }) => row.date)),
      outside: rows.length - inside.length,
      ownersAreGlobal: false,
    },
  };
}

interface NumberedRow {
  readonly row: PlanRow;
  /** Which row of its date. */
  readonly place: number;
}

/** A row goes by its date and its place among the rows of that date: a changed title is the same session. */
function numberRows(rows: readonly PlanRow[]): readonly NumberedRow[] {
  const met = new Map<string, number>();
  return rows.map((row) => {
    const place = met.get(row.date) ?? 0;
    met.set(row.date, place + 1);
    return { row, place };
  });
}

const presentRow = (row: PlanRow, place: number, zone: TimeZone): PlanEvent => ({
  owner: row.date,
  occurrence: String(place),
  date: row.date,
  days: 1,
  start: row.startMinute === null ? null : instantAt(row.date, row.startMinute, zone),
  spanMinutes: null,
  title: row.title,
  description: row.description,
  metres: row.metres,
  minutes: row.minutes,
  doubt: null,
});
