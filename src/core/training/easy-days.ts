import { type Because, because } from "../units/index.ts";
import { type DayColumns, isKnownWeek, sumOfWeek } from "./day-columns.ts";

const SHARE = 0.75;
const WEEKS_BEFORE = 3;
/** How many weeks back the three known ones may lie. */
const FURTHEST = 8;
const NEW_DAYS = 28;
const NEARLY = 1e-6;

/**
 * For each day the last day of an easy week that holds it, -1 where none does. An easy week is seven days in a row
 * with at most 0.75 of the mean load of the three known weeks before, a run in them, no very hard and at most one hard
 * session; days ahead count with what is planned. A week without running is never easy, nor are the first 28 days.
 * Source: RULES 2.10 (easyWeek).
 * @example deriveEasyDays(columns)[columns.today] // index of the last day of the easy week, or -1
 */
export function deriveEasyDays(columns: DayColumns): Int32Array {
  const ends = new Int32Array(columns.length).fill(-1);
  let next = -1;
  for (let day = columns.length - 1; day >= 0; day -= 1) {
    if (columns.judged[day] === 1 && isEasyWeek(columns, day)) next = day;
    if (next >= day && next - day < 7 && day >= NEW_DAYS) ends[day] = next;
  }
  return ends;
}

/** Whether the seven days that end with an index make an easy week. */
export function isEasyWeek(columns: DayColumns, end: number): boolean {
  if (end < NEW_DAYS || !isKnownWeek(columns, end)) return false;
  if (sumOfWeek(columns.runs, end) === 0 || sumOfWeek(columns.veryHard, end) > 0) return false;
  if (sumOfWeek(columns.hard, end) > 1) return false;
  const before = findMeanBefore(columns, end);
  return before !== null && before > 0 && sumOfWeek(columns.load, end) <= SHARE * before + NEARLY;
}

/** Mean load of the three known weeks before the one that ends with an index; null with fewer. */
function findMeanBefore(columns: DayColumns, end: number): number | null {
  let weeks = 0;
  let sum = 0;
  for (let back = 1; back <= FURTHEST && weeks < WEEKS_BEFORE; back += 1) {
    if (!isKnownWeek(columns, end - 7 * back)) continue;
    weeks += 1;
    sum += sumOfWeek(columns.load, end - 7 * back);
  }
  return weeks === WEEKS_BEFORE ? sum / WEEKS_BEFORE : null;
}

/** Why the week that ends with an index is easy. */
export function whyEasy(columns: DayColumns, end: number): Because {
  const load = Math.round(sumOfWeek(columns.load, end));
  const before = Math.round(findMeanBefore(columns, end) ?? 0);
  const percent = Math.round((100 * load) / Math.max(1, before));
  return because(
    "2.10",
    `An easy week: ${percent} % of the mean load of the three weeks before, nothing very hard.`,
    { load, before, percent },
  );
}
