import { isOnFoot, type Recording, type Sport } from "../../core/activity/index.ts";
import { scaleFootCadence } from "../foot-cadence.ts";
import { asList, asNumber, asObject, asText, type JsonObject, listObjects } from "../json/json-value.ts";
import { parseJson } from "../json/parse-json.ts";
import { findStart, nameSport, presentTotals } from "../list/list-values.ts";
import type { FileReading } from "../reading.ts";
import { readTime, readTimeOffset } from "../xml/read-time.ts";
import { readSuuntoSamples } from "./suunto-samples.ts";

/** Numbers of `ActivityType` whose meaning is known from a document; others are "other". */
const SPORTS: ReadonlyMap<number, Sport> = new Map([
  [3, "run"],
  [23, "strength"],
  [82, "trailRun"],
]);

const MOST_BEATS_A_SECOND = 4.5;

/** Whether a text begins as a log of the Suunto app does. */
export const looksLikeSuuntoLog = (head: string): boolean => /^\{\s*"DeviceLog"\s*:\s*\{/.test(head);

/** Reads a workout that the Suunto app exported as JSON: header and, where they are sound, samples. */
export function readSuuntoLog(text: string): FileReading {
  const parsed = parseJson(text);
  if (!parsed.ok) return { kind: "unreadable", code: "file.damaged", reason: parsed.error };
  const log = asObject(asObject(parsed.value)?.DeviceLog) ?? {};
  const recording = buildRecording(log);
  if (recording) return { kind: "recordings", recordings: [recording] };
  const reason = "This Suunto log tells no start with its time zone, or neither samples nor a duration.";
  return { kind: "unreadable", code: "file.damaged", reason };
}

function buildRecording(log: JsonObject): Recording | null {
  const header = asObject(log.Header) ?? {};
  const begins = asText(header.DateTime) ?? "";
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/i.test(begins);
  const startedAt = zoned ? findStart(readTime(begins) * 1000) : null;
  if (startedAt === null) return null;
  const samples = readSuuntoSamples(listObjects(log.Samples));
  const totals = presentTotals({ ...findTimes(header), ...findNumbers(header) });
  if (samples.length < 2 && totals.elapsed === null) return null;
  const { sport, indoor, sportName } = findSuuntoSport(header);
  if (isOnFoot(sport)) scaleFootCadence(samples, true);
  return {
    sport,
    sportName,
    indoor,
    name: null,
    rpe: null,
    device: asText(asObject(log.Device)?.Name),
    startedAt,
    utcOffsetMinutes: readTimeOffset(begins),
    totals,
    laps: [],
    samples,
    flags: samples.length === 0 ? ["samples.none"] : [],
  };
}

/** `Duration` in seconds; of pauses there is a sum of their own. */
function findTimes(header: JsonObject) {
  const elapsed = asNumber(header.Duration);
  const paused = asNumber(header.PauseDuration);
  const moving =
    elapsed !== null && paused !== null && paused >= 0 && paused < elapsed ? elapsed - paused : elapsed;
  return { elapsed, moving };
}

function findNumbers(header: JsonObject) {
  const pulse = asObject(asList(header.HR)[0]) ?? asObject(header.HR);
  return {
    distance: asNumber(header.Distance),
    ascent: asNumber(header.Ascent),
    descent: asNumber(header.Descent),
    avgHeartRate: perMinute(asNumber(pulse?.Avg)),
    maxHeartRate: perMinute(asNumber(pulse?.Max)),
  };
}

/** Beats per second as beats per minute; a number that is no such rate is in a unit that nobody told. */
const perMinute = (beats: number | null): number | null =>
  beats !== null && beats > 0 && beats <= MOST_BEATS_A_SECOND ? beats * 60 : null;

function findSuuntoSport(header: JsonObject) {
  const word = asText(header.Activity);
  const number = asNumber(header.ActivityType);
  const known = SPORTS.get(number ?? Number.NaN);
  if (word !== null && nameSport(word).sport !== "other") return { ...nameSport(word), sportName: word };
  const sportName = word ?? (number === null ? null : `Suunto activity ${number}`);
  return { sport: known ?? ("other" as const), indoor: false, sportName };
}
