/** What of the days is in sight: numbers of days from the first, fractions while a finger moves. */
export interface View {
  readonly from: number;
  readonly to: number;
}

export type Range = "quarter" | "year" | "all";

const RANGE_DAYS = { quarter: 91, year: 365 } as const;
const LEAST_DAYS = 14;
const COARSE_DAYS = 730;

/** The same breadth, moved to lie within the days. */
export function clampView({ from, to }: View, days: number): View {
  const most = Math.max(days, LEAST_DAYS);
  const span = Math.min(Math.max(to - from, LEAST_DAYS), most);
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - span / 2, 0), most - span);
  return { from: start, to: start + span };
}

/** Closer with a factor under 1; the day at `at`, else the middle, stays where it is. */
export function zoomView(view: View, factor: number, days: number, at?: number): View {
  const still = at ?? (view.from + view.to) / 2;
  const span = Math.min(Math.max((view.to - view.from) * factor, LEAST_DAYS), Math.max(days, LEAST_DAYS));
  const from = still - ((still - view.from) / (view.to - view.from)) * span;
  return clampView({ from, to: from + span }, days);
}

export const panView = ({ from, to }: View, by: number, days: number): View =>
  clampView({ from: from + by, to: to + by }, days);

/** The last three months, the last year, or everything. */
export const rangeView = (range: Range, days: number): View =>
  range === "all"
    ? clampView({ from: 0, to: days }, days)
    : clampView({ from: days - RANGE_DAYS[range], to: days }, days);

/** Which range a view is, where it is one. */
export function rangeOf(view: View, days: number): Range | null {
  const isSame = (range: Range): boolean => {
    const { from, to } = rangeView(range, days);
    return Math.abs(from - view.from) < 0.5 && Math.abs(to - view.to) < 0.5;
  };
  return (["quarter", "year", "all"] as const).find(isSame) ?? null;
}

/** How many days a point of the chart stands for. */
export type Grain = 1 | 7 | 28;

/** Pixels that a week needs to be told from the next one. */
const LEAST_WEEK = 3;

/** Days, else weeks: over two years, or where a day is thinner than a dot; four weeks where weeks would run together. */
export function grainOf({ from, to }: View, width: number): Grain {
  const span = to - from;
  if (span <= COARSE_DAYS && span <= width) return 1;
  return (span / 7) * LEAST_WEEK <= width ? 7 : 28;
}
