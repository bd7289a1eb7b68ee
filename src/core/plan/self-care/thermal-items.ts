import {
  type CarePlace,
  deriveHeat,
  deriveIce,
  findHeatWait,
  type HardEnd,
  THERMAL_DOSE,
} from "../../care/index.ts";
import type { PlanningDay } from "../../context/index.ts";
import type { Limits } from "../../niggle/index.ts";
import { addHours, type Instant, instant } from "../../units/index.ts";
import type { PlanItem } from "../plan.ts";
import { presentMeasure } from "./present-care.ts";

export interface ThermalDay {
  readonly day: PlanningDay;
  readonly now: Instant;
  readonly places: readonly CarePlace[];
  readonly limits: Limits;
  /** Every session behind and ahead after which warmth waits. */
  readonly hard: readonly HardEnd[];
  /** A routine with moves follows: warmth comes before moving. */
  readonly hasRoutine: boolean;
}

/** At most so many places are warmed on a day: our own default. */
const MOST_WARMED = 2;

/**
 * S3, S4, S5: ice for the places that need it; warmth before the moves of a day, never on a day with ice, and not where
 * any hour of the day lies within T15's.
 * @source RULES S3, S4, S5, T15
 * @example deriveThermalItems(day).map(({ kind }) => kind) // ["ice"]
 */
export function deriveThermalItems(thermal: ThermalDay): readonly PlanItem[] {
  const ice = listIce(thermal);
  return ice.length > 0 ? ice : listHeat(thermal);
}

/** Of a day ahead every hour must lie within the 72, as no clock time is planned. */
function listIce({ day, now, places, limits }: ThermalDay): readonly PlanItem[] {
  const at = day.start > now ? day.end : now;
  return places.flatMap((place) => {
    const answer = deriveIce({ place, places, limits, at });
    if (!answer.allowed) return [];
    const { date } = day;
    return [
      presentMeasure({
        kind: "ice",
        area: place.area,
        minutes: THERMAL_DOSE.leastMinutes,
        date,
        confidence: "high",
        because: answer.because,
      }),
    ];
  });
}

function listHeat({ day, now, places, limits, hard, hasRoutine }: ThermalDay): readonly PlanItem[] {
  const at = latest(now, day.start);
  if (!hasRoutine || waitsToday(hard, at, day.end)) return [];
  const warmed = places.flatMap((place) => {
    const answer = deriveHeat({ place, places, limits, at });
    if (!answer.allowed) return [];
    return [
      presentMeasure({
        kind: "heat",
        area: place.area,
        minutes: THERMAL_DOSE.leastMinutes,
        date: day.date,
        confidence: "high",
        because: answer.because,
      }),
    ];
  });
  return warmed.slice(0, MOST_WARMED);
}

/** No clock time is planned, so the whole rest of the day must be free of T15. */
const waitsToday = (hard: readonly HardEnd[], from: Instant, until: Instant): boolean =>
  findHeatWait(hard, from) !== null || hard.some(({ end }) => end >= from && end < until);

const latest = (one: Instant, other: Instant): Instant => instant(Math.max(one, other));

/** Whether a moment is within a day of a massage that ended before. */
export const isAfterMassage = (
  massages: readonly { readonly start: Instant; readonly minutes: number }[],
  { start, end }: PlanningDay,
): boolean =>
  massages.some(
    (massage) => massage.start < end && addHours(massage.start, massage.minutes / 60 + 24) > start,
  );
