import type { Block } from "../training/index.ts";
import { WEIGHTS } from "./weights.ts";

/** Blocks whose rate is the runner's own interval (T6), 21 days unless tuned. */
const INTERVAL_BLOCKS: readonly Block[] = ["normal", "taper", "raceWeek", "returning"];

/**
 * How fast the need for a session grows on a day, per day: 1 is due (T6, T7; practice).
 * @param interval days between sessions in a normal block
 * @example needRate("heavy", 21) // 1/7
 */
export const needRate = (block: Block, interval: number): number =>
  INTERVAL_BLOCKS.includes(block) ? 1 / interval : WEIGHTS.rate[block];

/**
 * Need gathered from the morning of day 0 to the morning of each day: whole local dates, never hours.
 * @returns one value more than there are days
 * @example gatherNeed(["heavy", "heavy"], 21) // [0, 1/7, 2/7]
 */
export function gatherNeed(blocks: readonly Block[], interval: number): Float64Array {
  const gathered = new Float64Array(blocks.length + 1);
  for (let day = 0; day < blocks.length; day += 1) {
    gathered[day + 1] = gathered[day]! + needRate(blocks[day]!, interval);
  }
  return gathered;
}
