import { WEIGHTS } from "./weights.ts";

/** Need below which a session comes early, and above which it is overdue: the free band of T6 and T7. */
export const EARLY_NEED = 2 / 3;
export const OVERDUE_NEED = 4 / 3;

const square = (value: number): number => value * value;

/** Points, rounded once, in thousandths. @example thousandths(0.2) // 200 */
export const thousandths = (points: number): number => Math.round(points * WEIGHTS.scale);

/**
 * Price of two full sessions in a row with that much need between them, in thousandths of a point: free from 2/3 to
 * 4/3 but for a slight pull towards 1 (14 to 28 days at 1/21, 5 to 9 at 1/7).
 * @example gapPrice(1) // 0
 */
export const gapPrice = (need: number): number =>
  thousandths(
    WEIGHTS.early * square(Math.max(0, EARLY_NEED - need)) +
      WEIGHTS.late * square(Math.max(0, need - OVERDUE_NEED)) +
      WEIGHTS.pull * square(need - 1),
  );

/** Price of the need left at the end of the horizon, in thousandths of a point. @example leftoverPrice(0) // 0 */
export const leftoverPrice = (need: number): number =>
  thousandths(
    WEIGHTS.late * square(Math.max(0, need - OVERDUE_NEED)) +
      WEIGHTS.pull * WEIGHTS.leftPull * square(Math.max(0, need - 1)) +
      WEIGHTS.price * WEIGHTS.leftPrice * need,
  );
