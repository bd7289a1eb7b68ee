/**
 * Exponentially weighted moving average with lambda = 2 / (N + 1), one value per day, begun at the first load or
 * at `start` on the day before it. Shown beside other figures only: no rule reads it.
 * Source: Williams 2017, Br J Sports Med 51:209-210; RULES 2.7.
 * @example deriveEwma([8, 4], { days: 7 }) // [8, 7]
 */
export function deriveEwma(
  loads: readonly number[],
  options: { readonly days: number; readonly start?: number },
): Float64Array {
  const lambda = 2 / (options.days + 1);
  const averages = new Float64Array(loads.length);
  let average = options.start ?? loads[0] ?? 0;
  loads.forEach((load, day) => {
    average += lambda * (load - average);
    averages[day] = average;
  });
  return averages;
}
