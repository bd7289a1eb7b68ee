const WEEK = 7;

/** How alike the days of a week were, and what that makes of the week's load. */
export interface Monotony {
  /** Mean of the day loads over their population standard deviation. */
  readonly monotony: number;
  /** Week's load times monotony. */
  readonly strain: number;
}

/**
 * Foster's monotony and strain of the 7 days that end at `end` (an index into consecutive daily loads).
 * Null with an unknown day among them, fewer than 7, no load at all, or no spread. Population SD (n, not n - 1).
 * Source: Foster 1998, Med Sci Sports Exerc 30:1164-1168; RULES 2.8. Information only.
 * @example deriveMonotony([5, 15, 20, 20, 20, 25, 35]) // { monotony: 2.366, strain: 331.3 }
 */
export function deriveMonotony(loads: readonly (number | null)[], end = loads.length - 1): Monotony | null {
  const first = end - WEEK + 1;
  if (first < 0) return null;
  let sum = 0;
  for (let day = first; day <= end; day++) {
    const load = loads[day];
    if (load === null || load === undefined) return null;
    sum += load;
  }
  const mean = sum / WEEK;
  const spread = deriveSpread(loads, first, mean);
  // Equal loads leave a spread of rounding errors, not of training.
  if (!(mean > 0) || spread < mean * 1e-9) return null;
  return { monotony: mean / spread, strain: (sum * mean) / spread };
}

function deriveSpread(loads: readonly (number | null)[], first: number, mean: number): number {
  let squares = 0;
  for (let day = first; day < first + WEEK; day++) squares += ((loads[day] ?? 0) - mean) ** 2;
  return Math.sqrt(squares / WEEK);
}
