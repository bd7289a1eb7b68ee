import type { PlanningContext } from "../context/index.ts";
import type { Block } from "../training/index.ts";
import { daysBetween, type LocalDate } from "../units/index.ts";
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
 * How fast the need grows on a date: by its block, and up to the day on which a therapist asked to see the runner again so
 * that it is due then (B9).
 * @example needRateOn(context, { date: today, block: "normal" }) // 1/21
 */
export function needRateOn(
  { comeBack, tunables }: Pick<PlanningContext, "comeBack" | "tunables">,
  { date, block }: { readonly date: LocalDate; readonly block: Block },
): number {
  if (comeBack === undefined || date < comeBack.from || date >= comeBack.on)
    return needRate(block, tunables.interval);
  return 1 / daysBetween(comeBack.from, comeBack.on);
}

/**
 * Need gathered from the morning of day 0 to the morning of each day: whole local dates, never hours.
 * @returns one value more than there are days
 * @example gatherNeed([1 / 7, 1 / 7]) // [0, 1/7, 2/7]
 */
export function gatherNeed(rates: readonly number[]): Float64Array {
  const gathered = new Float64Array(rates.length + 1);
  for (let day = 0; day < rates.length; day += 1) gathered[day + 1] = gathered[day]! + rates[day]!;
  return gathered;
}
