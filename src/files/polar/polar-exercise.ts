import { isOnFoot, type Recording } from "../../core/activity/index.ts";
import { scaleFootCadence } from "../foot-cadence.ts";
import { parseIsoDuration } from "../json/iso-duration.ts";
import { asNumber, asObject, asText, type JsonObject, listObjects } from "../json/json-value.ts";
import { findStart, findTitle, nameSport, presentTotals } from "../list/list-values.ts";
import { findSport } from "../sport-name.ts";
import { readPolarLaps } from "./polar-laps.ts";
import { readPolarSamples } from "./polar-samples.ts";
import { readPolarTime } from "./polar-time.ts";

/** An exercise, and the session in which it stands: what the one does not tell, the other may. */
export interface PolarPart {
  readonly exercise: JsonObject;
  readonly session: JsonObject;
  /** Whether it is the whole session. */
  readonly alone: boolean;
}

/** The recording of an exercise; null where it tells no start, or neither samples nor a duration. */
export function readPolarExercise(part: PolarPart): Recording | null {
  const { exercise, session } = part;
  const offsetMinutes = findOffset(exercise) ?? findOffset(session);
  const from = readPolarTime(exercise.startTime ?? session.startTime, offsetMinutes);
  const startedAt = findStart(Number.isNaN(from) ? null : from * 1000);
  if (startedAt === null) return null;
  const duration = findDuration(exercise) ?? (part.alone ? findDuration(session) : null);
  const distance = findDistance(exercise) ?? (part.alone ? findDistance(session) : null);
  const clock = { offsetMinutes, from, to: from + (duration ?? 86_400) };
  const samples = readPolarSamples(exercise, { clock, distance });
  const totals = presentTotals({ ...findPulse(part), ...findHeights(exercise), distance, moving: duration });
  if (samples.length < 2 && totals.moving === null) return null;
  const { sport, indoor, sportName } = findPolarSport(part);
  if (isOnFoot(sport)) scaleFootCadence(samples, true);
  return {
    sport,
    sportName,
    indoor,
    name: findName(session, sportName),
    rpe: null,
    device: asText(asObject(session.product)?.modelName),
    startedAt,
    utcOffsetMinutes: offsetMinutes,
    totals,
    laps: readPolarLaps(exercise, from, duration),
    samples,
    flags: samples.length === 0 ? ["samples.none"] : [],
  };
}

function findOffset(part: JsonObject): number | null {
  const minutes = asNumber(part.timezoneOffsetMinutes) ?? asNumber(part.timezoneOffset);
  return minutes !== null && Number.isInteger(minutes) && Math.abs(minutes) <= 14 * 60 ? minutes : null;
}

function findDuration(part: JsonObject): number | null {
  const milliseconds = asNumber(part.durationMillis);
  return milliseconds === null ? parseIsoDuration(asText(part.duration)) : milliseconds / 1000;
}

const findDistance = (part: JsonObject): number | null =>
  asNumber(part.distanceMeters) ?? asNumber(part.distance);

const findHeights = ({ ascent, descent }: JsonObject) => ({
  ascent: asNumber(ascent),
  descent: asNumber(descent),
});

function findPulse({ exercise, session, alone }: PolarPart) {
  const statistics = listObjects(asObject(exercise.statistics)?.statistics);
  const told = asObject(exercise.heartRate) ?? statistics.find(({ type }) => type === "HEART_RATE");
  const whole = alone ? session : {};
  return {
    avgHeartRate: asNumber(told?.avg) ?? asNumber(whole.hrAvg) ?? asNumber(whole.averageHeartRate),
    maxHeartRate: asNumber(told?.max) ?? asNumber(whole.hrMax) ?? asNumber(whole.maximumHeartRate),
  };
}

/** The older shape names the sport, the newer one numbers it and names the session after it. */
function findPolarSport({ exercise, session }: PolarPart) {
  const word = asText(exercise.sport) ?? asText(session.sport);
  const sportName = word ?? asText(session.name);
  return { ...nameSport(sportName), sportName };
}

/** A session that is called after its sport has no title of its own. */
function findName(session: JsonObject, sportName: string | null): string | null {
  const name = findTitle(asText(session.name));
  if (name === null || name === sportName) return null;
  return name.split(/\s+/).length <= 2 && findSport(name) ? null : name;
}
