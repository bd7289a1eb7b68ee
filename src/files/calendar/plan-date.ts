import { err, type LocalDate, ok, parseLocalDate, type Result } from "../../core/units/index.ts";

/** How dates with slashes are written in a table; null where none needs it. */
export type DateOrder = "dayFirst" | "monthFirst" | null;

export interface DateOrderFault {
  /** Which of the cells. */
  readonly row: number;
  readonly text: string;
}

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/;

/**
 * Which part of slashed dates is the day. A part over 12 proves it for the column; where nothing does, or two dates
 * disagree, that is a fault: a guess would move every session of the plan.
 * Source: practice.
 * @example findDateOrder(["24/11/2026", "02/12/2026"]) // { ok: true, value: "dayFirst" }
 */
export function findDateOrder(cells: readonly string[]): Result<DateOrder, DateOrderFault> {
  let order: DateOrder = null;
  let open: number | null = null;
  for (const [row, cell] of cells.entries()) {
    const match = SLASHED.exec(cell);
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    const shown: DateOrder = first > 12 ? "dayFirst" : second > 12 ? "monthFirst" : null;
    if (shown !== null && order !== null && shown !== order)
      return err({ row, text: `"${cell}" has day and month the other way round than the dates above it` });
    order = shown ?? order;
    if (shown === null && first !== second) open ??= row;
  }
  if (order === null && open !== null)
    return err({
      row: open,
      text: `"${cells[open]}" may be read with the day or the month first; write dates as YYYY-MM-DD`,
    });
  return ok(order);
}

export interface PlanDate {
  readonly date: LocalDate;
  /** The time that stands behind the date, if any. */
  readonly clock: string;
}

/**
 * Reads a date: YYYY-MM-DD, YYYY/MM/DD, DD.MM.YYYY, DD.MM.YY, or slashed in the column's order; a time may follow.
 * Source: practice.
 * @example parsePlanDate("24.11.2026", null)
 */
export function parsePlanDate(cell: string, order: DateOrder): Result<PlanDate, string> {
  const match =
    /^(?:[a-z]{2,10}\.?,? )?([\d./-]+)(?:[T ]+(\d{1,2}:\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      cell.trim(),
    );
  const parts = /^(\d{1,4})[./-](\d{1,2})[./-](\d{2}|\d{4})\.?$/.exec(match?.[1] ?? "");
  const found = parts ? orderParts(parts, match?.[1] ?? "", order) : null;
  const parsed = found === null ? null : parseLocalDate(found);
  if (!parsed?.ok)
    return err(cell === "" ? "the date is missing" : `"${cell}" is no date (write YYYY-MM-DD)`);
  return ok({ date: parsed.value, clock: match?.[2] ?? "" });
}

function orderParts(parts: RegExpExecArray, text: string, order: DateOrder): string | null {
  const [, first = "", second = "", third = ""] = parts;
  if (first.length === 4) return third.length === 2 ? dated(first, second, third) : null;
  if (first.length > 2) return null;
  if (text.includes(".")) return dated(third.length === 2 ? `20${third}` : third, second, first);
  if (third.length !== 4) return null;
  return order === "monthFirst" ? dated(third, first, second) : dated(third, second, first);
}

const dated = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
