import { medianOf } from "../../load/index.ts";

/** A point of a plane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** y = intercept + slope * x. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** More points are thinned evenly: the pairs grow with the square. */
const MOST_POINTS = 600;

/**
 * The robust line through points: the median of the slopes of all pairs that differ in x, and the median of what is left.
 * Up to 29 % of the points may lie anywhere without moving it far. Null without two different x.
 * Source: Theil 1950; Sen 1968, J Am Stat Assoc 63:1379-1389; RULES section 6.
 * @example fitTheilSen([{ x: 1, y: 3 }, { x: 2, y: 5 }, { x: 3, y: 7 }]) // { slope: 2, intercept: 1 }
 */
export function fitTheilSen(points: readonly Point[]): Line | null {
  const some = thin(points);
  const slopes = some.flatMap((one, index) =>
    some.slice(index + 1).flatMap(({ x, y }) => (x === one.x ? [] : [(y - one.y) / (x - one.x)])),
  );
  const slope = medianOf(slopes);
  return slope === null ? null : { slope, intercept: fitIntercept(some, slope) ?? 0 };
}

/** The intercept for a slope that is given; null without points. @example fitIntercept([{ x: 2, y: 5 }], 2) // 1 */
export const fitIntercept = (points: readonly Point[], slope: number): number | null =>
  medianOf(points.map(({ x, y }) => y - slope * x));

function thin(points: readonly Point[]): readonly Point[] {
  const stride = Math.ceil(points.length / MOST_POINTS);
  return stride <= 1 ? points : points.filter((_, index) => index % stride === 0);
}
