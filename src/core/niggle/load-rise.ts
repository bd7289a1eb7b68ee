const WEEK = 7;
/** R7 looks three to eight weeks back. */
const FIRST_WEEK = 3;
const LAST_WEEK = 8;

/**
 * Rise of the weekly load over three to eight weeks, as a share: the last seven days against the lightest week of that
 * stretch that had any load. Null with fewer than three weeks behind, or where none had load: then it is not known.
 * @param loads loads of consecutive days up to today, null where a day is not known
 * @source RULES 3.4 (R7: 30 % over 3 to 8 weeks); the lightest week is the cautious reading
 * @example deriveLoadRise([...Array(21).fill(10), ...Array(7).fill(14)]) // 0.4
 */
export function deriveLoadRise(loads: readonly (number | null)[]): number | null {
  const now = sumOfWeek(loads, 0);
  const before = Array.from({ length: LAST_WEEK - FIRST_WEEK + 1 }, (_, index) => FIRST_WEEK + index)
    .filter((weeks) => loads.length >= (weeks + 1) * WEEK)
    .map((weeks) => sumOfWeek(loads, weeks))
    .filter((sum) => sum > 0);
  return before.length === 0 ? null : now / Math.min(...before) - 1;
}

const sumOfWeek = (loads: readonly (number | null)[], weeksBack: number): number => {
  const end = loads.length - weeksBack * WEEK;
  return loads.slice(end - WEEK, end).reduce<number>((sum, load) => sum + (load ?? 0), 0);
};
