import type { LoadView } from "../../../http/contract.ts";
import { addDays, fullDate, middleDay } from "../../design/dates.ts";
import { formatLoad } from "../../design/measures.ts";
import type { LoadColumns } from "./load-columns.ts";
import { YEARS_WORDS as WORDS } from "./years-words.ts";

/** What the chart shows, for those who do not see it. */
export function sayGist({ from, ctl, atl, load }: LoadView): string {
  if (from === null || load.length === 0) return WORDS.none;
  const top = ctl.reduce((most, value, day) => (value > (ctl[most] ?? 0) ? day : most), 0);
  return WORDS.gist({
    days: load.length,
    long: formatLoad(ctl.at(-1) ?? 0),
    short: formatLoad(atl.at(-1) ?? 0),
    top: formatLoad(ctl[top] ?? 0),
    topDay: fullDate(addDays(from, top)),
  });
}

/** One point of the chart in words. */
export function sayPoint(first: string, columns: LoadColumns, index: number, byWeek: boolean): string {
  const at = columns.x[index] ?? 0;
  const date = addDays(first, Math.floor(byWeek ? at - 3 : at));
  const day = `${middleDay(date)} ${date.slice(0, 4)}`;
  const load = columns.load[index];
  return WORDS.point({
    day: byWeek ? WORDS.weekOf(day) : day,
    load: load === null || load === undefined ? WORDS.unknown : formatLoad(load),
    long: formatLoad(columns.ctl[index] ?? 0),
    short: formatLoad(columns.atl[index] ?? 0),
  });
}
