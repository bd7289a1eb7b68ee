import type { LoadView } from "../../../http/contract.ts";
import { daysUntil } from "../../design/dates.ts";
import { startOfWeek } from "../weeks/training-weeks.ts";

/** Lists of the same length: where along the days, load a day, long load, short load. */
export interface LoadColumns {
  readonly x: readonly number[];
  readonly load: readonly (number | null)[];
  readonly ctl: readonly number[];
  readonly atl: readonly number[];
}

/** A point a day. */
export const dayColumns = ({ load, ctl, atl }: LoadView): LoadColumns => ({
  x: load.map((_, day) => day + 0.5),
  load,
  ctl,
  atl,
});

/** A point a week: the mean load of its known days, long and short load as the week ended. */
export function weekColumns(view: LoadView, weekStart: number): LoadColumns {
  const columns = {
    x: [] as number[],
    load: [] as (number | null)[],
    ctl: [] as number[],
    atl: [] as number[],
  };
  const days = view.load.length;
  const lead = view.from === null ? 0 : daysUntil(startOfWeek(view.from, weekStart), view.from);
  for (let start = -lead; start < days; start += 7) {
    const from = Math.max(0, start);
    const to = Math.min(days, start + 7);
    columns.x.push((from + to) / 2);
    columns.load.push(meanOf(view.load.slice(from, to)));
    columns.ctl.push(view.ctl[to - 1] ?? 0);
    columns.atl.push(view.atl[to - 1] ?? 0);
  }
  return columns;
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
