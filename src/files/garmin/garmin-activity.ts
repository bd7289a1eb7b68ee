import type { Sport } from "../../core/activity/index.ts";
import { isOnFoot } from "../../core/activity/index.ts";
import { asNumber, asObject, asText, type JsonObject } from "../json/json-value.ts";
import type { ReadEntry } from "../list/gather-list.ts";
import {
  findEffort,
  findOffset,
  findStart,
  findTitle,
  NO_DURATION,
  NO_START,
  nameSport,
  presentTotals,
} from "../list/list-values.ts";

/** Steps per minute that a body can take; a number outside is counted in another way. */
const STEPS = { fewest: 60, most: 280 } as const;

/**
 * An activity of Garmin's `summarizedActivities.json`: durations in milliseconds, lengths and heights in centimetres,
 * felt effort ten times its value, `duration` without and `elapsedDuration` with the pauses.
 */
export function readGarminActivity(activity: JsonObject, at: number): ReadEntry {
  const number = (key: string): number | null => asNumber(activity[key]);
  const startedAt = findStart(number("beginTimestamp") ?? number("startTimeGmt"));
  if (startedAt === null) return { at, reason: NO_START };
  const sportName = findType(activity);
  const named = nameSport(sportName);
  const moving = inSeconds(number("duration"));
  const totals = presentTotals({
    distance: inMetres(number("distance")),
    elapsed: inSeconds(number("elapsedDuration")) ?? moving,
    moving,
    ascent: inMetres(number("elevationGain")),
    descent: inMetres(number("elevationLoss")),
    avgHeartRate: number("avgHr"),
    maxHeartRate: number("maxHr"),
    avgCadence: findCadence(activity, named.sport),
  });
  if (totals.elapsed === null && totals.moving === null) return { at, reason: NO_DURATION };
  return {
    at,
    id: findId(activity.activityId),
    name: findTitle(asText(activity.name)),
    ...named,
    sportName,
    file: null,
    startedAt,
    utcOffsetMinutes: findOffset(number("startTimeLocal"), startedAt),
    rpe: findEffort(tenth(number("workoutRpe") ?? number("directWorkoutRpe"))),
    totals,
  };
}

const inSeconds = (milliseconds: number | null): number | null =>
  milliseconds === null ? null : milliseconds / 1000;

const inMetres = (centimetres: number | null): number | null =>
  centimetres === null ? null : centimetres / 100;

const tenth = (value: number | null): number | null => (value === null ? null : value / 10);

/** The number of an activity or a text; anything else names nothing. */
const findId = (value: unknown): string | null =>
  typeof value === "number" && Number.isSafeInteger(value) ? String(value) : asText(value);

/** `trail_running`; in some exports inside an object of its own. */
const findType = (activity: JsonObject): string | null =>
  asText(activity.activityType) ??
  asText(asObject(activity.activityType)?.typeKey) ??
  asText(activity.sportType);

/** Steps of both feet; where only one foot is told, twice that. On foot only. */
function findCadence(activity: JsonObject, sport: Sport): number | null {
  if (!isOnFoot(sport)) return null;
  const oneFoot = asNumber(activity.avgRunCadence);
  const steps = asNumber(activity.avgDoubleCadence) ?? (oneFoot === null ? null : oneFoot * 2);
  return steps !== null && steps >= STEPS.fewest && steps <= STEPS.most ? steps : null;
}
