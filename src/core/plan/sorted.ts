/** The first index whose value is not below a bound, in an ascending array. @example lowerBound([1, 3, 5], 3) // 1 */
export function lowerBound(values: ArrayLike<number>, bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An ascending array with a finger in it: near questions in near order cost a step each, not a search. */
export interface Finger {
  readonly values: Int32Array;
  at: number;
}

/** Puts a finger to the front of values, which are sorted. */
export const fingerOn = (values: readonly number[]): Finger => ({
  values: Int32Array.from(values).sort(),
  at: 0,
});

/** How many values lie below a bound; moves the finger there. */
export function countBelow(finger: Finger, bound: number): number {
  const { values } = finger;
  let at = finger.at;
  while (at < values.length && values[at]! < bound) at += 1;
  while (at > 0 && values[at - 1]! >= bound) at -= 1;
  finger.at = at;
  return at;
}
