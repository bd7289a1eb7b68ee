import type { LoadView } from "../../../http/contract.ts";
import { addDays, fullDate, middleDay } from "../../design/dates.ts";
import { formatLoad } from "../../design/measures.ts";
import type { LoadColumns } from "./load-columns.ts";
import type { Grain } from "./view.ts";
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

interface PointSource {
  readonly first: string;
  readonly columns: LoadColumns;
  readonly index: number;
  readonly grain: Grain;
}

/** One point of the chart in words. */
export function sayPoint({ first, columns, index, grain }: PointSource): string {
  const date = addDays(first, Math.max(0, columns.starts[index] ?? 0));
  const figure = (values: readonly (number | null)[]): string => {
    const value = values[index] ?? null;
    return value === null ? WORDS.unknown : formatLoad(value);
  };
  return WORDS.point({
    day: WORDS.pointOf(`${middleDay(date)} ${date.slice(0, 4)}`, grain),
    load: figure(columns.load),
    long: figure(columns.ctl),
    short: figure(columns.atl),
  });
}
