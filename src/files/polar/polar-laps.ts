import type { Lap } from "../../core/activity/index.ts";
import { instant, metres, seconds } from "../../core/units/index.ts";
import { parseIsoDuration } from "../json/iso-duration.ts";
import { asList, asNumber, asObject, asText, type JsonObject, listObjects } from "../json/json-value.ts";

/**
 * The laps that the runner took, else those that the watch took, one after another from the start; none where together
 * they last longer than the exercise.
 * @param from seconds since 1970
 */
export function readPolarLaps(exercise: JsonObject, from: number, duration: number | null): readonly Lap[] {
  const newer = asObject(exercise.laps);
  const lists = [exercise.laps, newer?.laps, exercise.autoLaps, newer?.autoLaps];
  const told = lists.map(asList).find((list) => list.length > 0) ?? [];
  const laps = listObjects(told).map(readLap);
  const total = laps.reduce((sum, lap) => sum + lap.duration, 0);
  if (!Number.isFinite(total) || (duration !== null && total > duration * 1.05 + 5)) return [];
  let startsAt = from;
  return laps.map(({ duration, distance, avgHeartRate }) => {
    const startedAt = instant(Math.round(startsAt * 1000));
    startsAt += duration;
    return { startedAt, elapsed: seconds(duration), distance, avgHeartRate };
  });
}

function readLap(lap: JsonObject) {
  const milliseconds = asNumber(lap.durationMillis);
  const duration = milliseconds === null ? parseIsoDuration(asText(lap.duration)) : milliseconds / 1000;
  const distance = asNumber(lap.distanceMeters) ?? asNumber(lap.distance);
  const pulse = asNumber(asObject(lap.heartRate)?.avg);
  return {
    duration: duration !== null && duration >= 0 ? duration : Number.NaN,
    distance: distance !== null && distance >= 0 ? metres(distance) : null,
    avgHeartRate: pulse !== null && pulse > 0 ? pulse : null,
  };
}
