import {
  err,
  type LocalDate,
  type Metres,
  ok,
  parseClock,
  parseDistance,
  parseDuration,
  type Result,
} from "../../core/units/index.ts";
import { type CsvRow, parseCsv } from "../csv/parse-csv.ts";
import { findColumns, type PlanColumns } from "./plan-columns.ts";
import { type DateOrder, findDateOrder, parsePlanDate } from "./plan-date.ts";

/** One planned day of a table. */
export interface PlanRow {
  readonly line: number;
  readonly date: LocalDate;
  /** Minutes since local midnight; null where no time is told. */
  readonly startMinute: number | null;
  readonly title: string;
  readonly description: string;
  readonly minutes: number | null;
  readonly metres: Metres | null;
}

/** Why a table is no training plan: where, and one sentence on what to do. */
export interface PlanTableFault {
  readonly line: number | null;
  readonly text: string;
}

const SEPARATORS = [",", ";", "\t"] as const;
const MOST_MINUTES = 24 * 60;

const tableFault = (line: number | null, text: string) => err<PlanTableFault>({ line, text });

/**
 * Reads a table of planned sessions: separated by commas, semicolons or tabs, columns found by their names. All of its
 * rows or none: a cell that makes no sense is the fault, with its line.
 * Source: practice.
 * @example parsePlanTable("date,title\n2026-11-24,6x800")
 */
export function parsePlanTable(text: string): Result<readonly PlanRow[], PlanTableFault> {
  const { rows, unclosedAt } = parseSeparated(text);
  if (unclosedAt !== null) return tableFault(unclosedAt, "a quote opens that never closes");
  const [head, ...body] = rows;
  if (!head) return tableFault(null, "it holds no rows");
  const columns = findColumns(head.cells);
  if (!columns.ok) return tableFault(head.line, columns.error);
  const order = findDateOrder(body.map((row) => cellOf(row, columns.value.date)));
  if (!order.ok) return tableFault(body[order.error.row]?.line ?? null, order.error.text);
  const read: PlanRow[] = [];
  for (const row of body) {
    const parsed = parseRow(row, columns.value, order.value);
    if (!parsed.ok) return tableFault(row.line, parsed.error);
    read.push(parsed.value);
  }
  return read.length === 0 ? tableFault(null, "it holds column names and no rows") : ok(read);
}

/** The comma trades places with the separator before reading and back after it, so one reader serves all. */
function parseSeparated(text: string) {
  const separator = findSeparator(text);
  const trade = (part: string): string =>
    separator === "," ? part : part.replaceAll(/[,;\t]/g, (one) => TRADED[separator][one] ?? one);
  const { rows, unclosedAt } = parseCsv(trade(text));
  const trimmed = rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => trade(cell).trim()) }));
  return { rows: trimmed.filter(({ cells }) => cells.some((cell) => cell !== "")), unclosedAt };
}

const TRADED: Readonly<Record<";" | "\t", Readonly<Record<string, string>>>> = {
  ";": { ",": ";", ";": "," },
  "\t": { ",": "\t", "\t": "," },
};

/** The one that the first line with words holds most of. */
function findSeparator(text: string): "," | ";" | "\t" {
  const head =
    text
      .slice(0, 5000)
      .split(/[\r\n]+/)
      .find((line) => line.trim() !== "") ?? "";
  const counted = SEPARATORS.map((one) => ({ one, times: head.split(one).length }));
  return counted.reduce((most, each) => (each.times > most.times ? each : most), counted[0]!).one;
}

const cellOf = (row: CsvRow, column: number | null): string =>
  column === null ? "" : (row.cells[column] ?? "");

function parseRow(row: CsvRow, columns: PlanColumns, order: DateOrder): Result<PlanRow, string> {
  const date = parsePlanDate(cellOf(row, columns.date), order);
  if (!date.ok) return date;
  const start = parseStart(cellOf(row, columns.start) || date.value.clock);
  if (!start.ok) return start;
  const minutes = parseMinutes(cellOf(row, columns.duration), columns.durationUnit);
  if (!minutes.ok) return minutes;
  const distance = parseLength(cellOf(row, columns.distance), columns.distanceUnit);
  if (!distance.ok) return distance;
  const [title = "", ...more] = columns.titles
    .map((column) => cellOf(row, column))
    .filter((cell) => cell !== "");
  const notes = columns.notes.map((column) => cellOf(row, column)).filter((cell) => cell !== "");
  return ok({
    line: row.line,
    date: date.value.date,
    startMinute: start.value,
    title: title || (notes[0] ?? ""),
    description: [...more, ...notes].join(". "),
    minutes: minutes.value,
    metres: distance.value,
  });
}

const isNothing = (cell: string): boolean => /^[-–—.0:,\s]*$/.test(cell);

function parseStart(cell: string): Result<number | null, string> {
  if (cell === "" || cell === "-") return ok(null);
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(am|pm|uhr|h)?$/i.exec(cell);
  const half = (match?.[3] ?? "").toLowerCase();
  const hour = Number(match?.[1]);
  const on = half === "pm" && hour < 12 ? hour + 12 : half === "am" && hour === 12 ? 0 : hour;
  const isClock = match !== null && (match[2] !== undefined || half !== "");
  const clock = parseClock(isClock ? `${on}:${match[2] ?? "00"}` : cell);
  return clock.ok ? clock : err(`"${cell}" is no time of day (write 18:00)`);
}

function parseMinutes(cell: string, unit: "min" | "h"): Result<number | null, string> {
  if (isNothing(cell)) return ok(null);
  const plain = /^(\d+(?:[.,]\d+)?)\s*(h|hours?|std|min|mins|minutes?|minuten)?\.?$/i.exec(cell);
  const inHours = plain?.[2] === undefined ? unit === "h" : /^(?:h|s)/i.test(plain[2]);
  const duration = plain ? null : parseDuration(cell);
  const number = Number((plain?.[1] ?? "").replace(",", ".")) * (inHours ? 60 : 1);
  const minutes = duration?.ok ? duration.value / 60 : plain ? number : Number.NaN;
  return minutes > 0 && minutes <= MOST_MINUTES
    ? ok(Math.round(minutes))
    : err(`"${cell}" is no length (write minutes, 75, or hours, 1:15)`);
}

function parseLength(cell: string, unit: "km" | "mi" | "m"): Result<Metres | null, string> {
  if (isNothing(cell)) return ok(null);
  const distance = parseDistance(/[a-z]/i.test(cell) ? cell : `${cell} ${unit}`);
  return distance.ok ? distance : err(`"${cell}" is no distance (write kilometres, 12 or 12.5)`);
}
