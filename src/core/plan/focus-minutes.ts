/**
 * Splits minutes by parts, whole and never under the least; they add up to the total. Who would get less than the
 * least gets it, and the others share the rest; what rounding leaves goes to the largest fractions, the first first.
 * @throws RangeError where the total cannot give the least to all: a bug of the caller
 * @example splitMinutes(45, [1, 1, 1, 1], 5) // [12, 11, 11, 11]
 */
export function splitMinutes(total: number, parts: readonly number[], least: number): readonly number[] {
  if (parts.length === 0) return [];
  if (total < parts.length * least)
    throw new RangeError(`${total} minutes cannot be split in ${parts.length}`);
  const shares = raiseToLeast(total, parts, least);
  const whole = shares.map(Math.floor);
  const left = Math.round(total - whole.reduce((sum, share) => sum + share, 0));
  const byFraction = shares
    .map((share, index) => ({ index, fraction: share - whole[index]! }))
    .sort((one, other) => other.fraction - one.fraction || one.index - other.index);
  const raised = new Set(byFraction.slice(0, left).map(({ index }) => index));
  return whole.map((share, index) => share + (raised.has(index) ? 1 : 0));
}

/** Shares of the total, those under the least raised to it and taken from the others, until none is under it. */
function raiseToLeast(total: number, parts: readonly number[], least: number): readonly number[] {
  const low = new Set<number>();
  for (;;) {
    const free = parts.filter((_, index) => !low.has(index)).reduce((sum, part) => sum + part, 0);
    const rest = total - low.size * least;
    const shares = parts.map((part, index) => (low.has(index) ? least : (rest * part) / free));
    const under = shares.flatMap((share, index) => (!low.has(index) && share < least ? [index] : []));
    if (under.length === 0) return shares;
    for (const index of under) low.add(index);
  }
}
