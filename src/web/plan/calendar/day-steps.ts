/** Weeks stand as columns or as rows. */
export type Layout = "columns" | "rows";

const DAY_KEYS: Readonly<Record<Layout, Readonly<Record<string, number>>>> = {
  columns: { ArrowDown: 1, ArrowUp: -1, ArrowRight: 7, ArrowLeft: -7 },
  rows: { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 },
};

const FOUR_WEEKS = 28;

/** How many days a key goes on, by how the weeks stand; null for keys that do not move. */
export function stepOf(key: string, layout: Layout): number | null {
  if (key === "PageDown") return FOUR_WEEKS;
  if (key === "PageUp") return -FOUR_WEEKS;
  return DAY_KEYS[layout][key] ?? null;
}

/**
 * The day that a key leads to, among those that can be opened; the last one or the first where it would lead out of them.
 * @param dates in order, without gaps
 */
export function stepTo(
  dates: readonly string[],
  { date, key, layout }: { readonly date: string; readonly key: string; readonly layout: Layout },
): string | null {
  if (key === "Home") return dates[0] ?? null;
  if (key === "End") return dates.at(-1) ?? null;
  const step = stepOf(key, layout);
  if (step === null) return null;
  const place = Math.min(dates.length - 1, Math.max(0, dates.indexOf(date) + step));
  return dates[place] ?? null;
}
