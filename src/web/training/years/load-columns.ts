import type { LoadView } from "../../../http/contract.ts";
import { daysUntil } from "../../design/dates.ts";
import { startOfWeek } from "../weeks/training-weeks.ts";
import type { Grain } from "./view.ts";

/** Lists of the same length: where along the days, load a day, long load, short load. */
export interface LoadColumns {
  /** The first day of each point, counted from the first of all; it may lie before it. */
  readonly starts: readonly number[];
  readonly x: readonly number[];
  readonly load: readonly (number | null)[];
  readonly ctl: readonly (number | null)[];
  readonly atl: readonly (number | null)[];
}

/** A point for each day, week or four weeks; of more than a day the mean of what is known. Weeks begin as the runner has them. */
export function deriveColumns(view: LoadView, grain: Grain, weekStart: number): LoadColumns {
  const lead =
    grain === 1 || view.from === null ? 0 : daysUntil(startOfWeek(view.from, weekStart), view.from);
  const count = Math.ceil((view.load.length + lead) / grain);
  const starts = Array.from({ length: count }, (_, index) => index * grain - lead);
  const means = (values: readonly (number | null)[]) =>
    starts.map((start) => meanOf(values.slice(Math.max(0, start), start + grain)));
  return {
    starts,
    x: starts.map((start) => start + grain / 2),
    load: means(view.load),
    ctl: means(view.ctl),
    atl: means(view.atl),
  };
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
