import type { Threshold } from "../core/load/index.ts";
import type { LocalDate } from "../core/units/index.ts";
import { compareWeeks, type WellnessWeek } from "../core/wellness/index.ts";
import type { LoadOptions } from "./derive-loads.ts";
import { readLoads } from "./read-loads.ts";

/** What the runner's watches told of the last weeks, and what resting heart rate counts. */
export interface WellnessShown {
  readonly today: LocalDate;
  readonly weeks: readonly WellnessWeek[];
  readonly restHeartRate: Threshold;
  readonly note: string;
}

/** What the figures are good for. */
const NOTE =
  "Resting heart rate helps to tell how hard a run was. HRV and sleep are only shown: no study says when to time massage or self-care by them, so the plan does not use them.";

/** The last week of nights and mornings beside the four weeks before. */
export async function showWellness(options: LoadOptions): Promise<WellnessShown> {
  const { log, moment, load } = await readLoads(options);
  return {
    today: moment.today,
    weeks: compareWeeks(log.wellness, moment.today),
    restHeartRate: load.thresholds.restHeartRate,
    note: NOTE,
  };
}
