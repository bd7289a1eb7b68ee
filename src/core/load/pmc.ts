/** k of the 42-day average: 1 - exp(-1/42) = 0.023528. */
const FITNESS_RATE = 1 - Math.exp(-1 / 42);
/** k of the 7-day average: 1 - exp(-1/7) = 0.133122. */
const FATIGUE_RATE = 1 - Math.exp(-1 / 7);

/** Fitness, fatigue and form, one value per day. */
export interface Pmc {
  readonly ctl: Float64Array;
  readonly atl: Float64Array;
  /** CTL less ATL of the day before. */
  readonly tsb: Float64Array;
}

/** Both averages on the day before the first; 0 without them. */
export interface PmcStart {
  readonly ctl: number;
  readonly atl: number;
}

const FROM_NOTHING: PmcStart = { ctl: 0, atl: 0 };

/**
 * Performance-management chart of consecutive daily loads; an unknown day (null) counts as 0.
 * CTL_d = CTL_{d-1} + k (L_d - CTL_{d-1}), ATL likewise. Unit: that of the loads, per day.
 * Source: impulse-response averages in the form of GoldenCheetah; RULES 2.7.
 * @example derivePmc([100]).ctl[0] // 2.35
 */
export function derivePmc(loads: readonly (number | null)[], start: PmcStart = FROM_NOTHING): Pmc {
  const ctl = new Float64Array(loads.length);
  const atl = new Float64Array(loads.length);
  const tsb = new Float64Array(loads.length);
  let { ctl: fitness, atl: fatigue } = start;
  for (let day = 0; day < loads.length; day++) {
    const load = loads[day] ?? 0;
    tsb[day] = fitness - fatigue;
    fitness += FITNESS_RATE * (load - fitness);
    fatigue += FATIGUE_RATE * (load - fatigue);
    ctl[day] = fitness;
    atl[day] = fatigue;
  }
  return { ctl, atl, tsb };
}
