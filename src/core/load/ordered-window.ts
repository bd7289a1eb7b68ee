/** Values of the last so many days, kept in order so that any quantile is at hand. */
export interface OrderedWindow {
  /** Forgets what lies more than the window's days before that day. Days never go back. */
  readonly moveTo: (day: number) => void;
  readonly add: (day: number, value: number) => void;
  readonly clear: () => void;
  readonly size: () => number;
  /** Linear between neighbours; null while empty. @param share 0 to 1 */
  readonly quantile: (share: number) => number | null;
}

/**
 * An empty window. Adding and forgetting cost a binary search and a short shift, whatever the length of history.
 * Source: practice; quantiles as in Hyndman and Fan 1996, type 7.
 * @example startOrderedWindow(42).quantile(0.5) // null
 */
export function startOrderedWindow(length: number): OrderedWindow {
  const sorted: number[] = [];
  const days: number[] = [];
  const values: number[] = [];
  let oldest = 0;
  const clear = (): void => {
    sorted.length = 0;
    days.length = 0;
    values.length = 0;
    oldest = 0;
  };
  return {
    clear,
    moveTo: (day) => {
      for (; oldest < days.length && days[oldest]! < day - length; oldest++)
        sorted.splice(placeOf(sorted, values[oldest]!), 1);
      if (oldest > 0 && oldest === days.length) clear();
    },
    add: (day, value) => {
      days.push(day);
      values.push(value);
      sorted.splice(placeOf(sorted, value), 0, value);
    },
    size: () => sorted.length,
    quantile: (share) => quantileOf(sorted, share),
  };
}

/** The first place whose value is not below. */
function placeOf(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A quantile of values in rising order, linear between neighbours; null without values.
 * Source: Hyndman and Fan 1996, Am Stat 50:361-365, type 7.
 * @example quantileOf([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantileOf(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null;
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle of some values in any order; null without values. @example medianOf([3, 1, 2]) // 2 */
export const medianOf = (values: readonly number[]): number | null =>
  quantileOf(Float64Array.from(values).sort(), 0.5);
