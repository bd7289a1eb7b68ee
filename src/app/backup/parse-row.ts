import type { Result } from "../../core/units/index.ts";
import type { Cell, LogRow, LogTable } from "../../store/backup/log-reader.ts";

type Column = LogTable["columns"][number];

/** A line of a table as a row; what does not fit its columns is told in a few words. */
export function parseRow(line: string, { columns, json }: LogTable): Result<LogRow, string> {
  const found = parseJson(line);
  if (typeof found !== "object" || found === null || Array.isArray(found))
    return { ok: false, error: "is no row" };
  const cells = found as Readonly<Record<string, unknown>>;
  if (!hasColumns(Object.keys(cells), columns)) return { ok: false, error: "has other columns" };
  for (const column of columns)
    if (!fits(cells[column.name], column, json[column.name] === true))
      return { ok: false, error: `does not fit its column ${column.name}` };
  return { ok: true, value: cells as Readonly<Record<string, Cell>> };
}

const hasColumns = (names: readonly string[], columns: readonly Column[]): boolean =>
  names.length === columns.length && columns.every(({ name }, index) => names[index] === name);

const NOTHING = Symbol("nothing");

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOTHING;
  }
}

function fits(value: unknown, { kind, optional }: Column, isJson: boolean): boolean {
  if (value === null) return optional;
  if (kind === "whole") return Number.isSafeInteger(value);
  if (kind === "real") return Number.isFinite(value);
  if (typeof value !== "string" || value.includes("\0")) return false;
  return !isJson || parseJson(value) !== NOTHING;
}
