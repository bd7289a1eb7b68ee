import { addSample, type GrowingSamples, startSamples } from "../../core/activity/index.ts";
import { readNumber } from "../xml/read-number.ts";
import { readTime, readTimeOffset } from "../xml/read-time.ts";
import type { XmlListener } from "../xml/read-xml.ts";

/** An activity as far as it was heard. */
export interface HeardActivity {
  readonly sport: string;
  /** Seconds since 1970 of its id; NaN where that is no time. */
  id: number;
  notes: string | null;
  device: string | null;
  utcOffsetMinutes: number | null;
  /** Whether steps came as strides of one foot (RunCadence). */
  strides: boolean;
  readonly laps: HeardLap[];
  readonly samples: GrowingSamples;
}

export interface HeardLap {
  readonly startedAt: number;
  elapsed: number;
  distance: number;
  avgHeartRate: number;
  maxHeartRate: number;
}

export interface HeardActivities {
  readonly listener: XmlListener;
  readonly activities: readonly HeardActivity[];
  readonly counts: { activities: number; courses: number };
}

interface Hearing {
  readonly activities: HeardActivity[];
  readonly counts: { activities: number; courses: number };
  activity: HeardActivity | null;
  lap: HeardLap | null;
  /** Row of the open track point, -1 outside one. */
  row: number;
}

/** Hears the activities of a TCX document; a row is written as its values come, and taken back if it had no time. */
export function listenToActivities(): HeardActivities {
  const hearing: Hearing = {
    activities: [],
    counts: { activities: 0, courses: 0 },
    activity: null,
    lap: null,
    row: -1,
  };
  const listener: XmlListener = {
    open: (name, attributes) => openElement(hearing, name, attributes),
    close: (name, text, parent) => closeElement(hearing, name, text, parent),
  };
  return { listener, activities: hearing.activities, counts: hearing.counts };
}

function openElement(hearing: Hearing, name: string, attributes: Readonly<Record<string, string>>): void {
  switch (name) {
    case "Activity":
      hearing.activity = startActivity(attributes.Sport ?? "");
      hearing.activities.push(hearing.activity);
      hearing.counts.activities += 1;
      break;
    case "Course":
      hearing.counts.courses += 1;
      break;
    case "Lap":
      if (hearing.activity) openLap(hearing, hearing.activity, attributes.StartTime ?? "");
      break;
    case "Trackpoint":
      if (hearing.activity) hearing.row = addSample(hearing.activity.samples);
      break;
  }
}

const startActivity = (sport: string): HeardActivity => ({
  sport,
  id: Number.NaN,
  notes: null,
  device: null,
  utcOffsetMinutes: null,
  strides: false,
  laps: [],
  samples: startSamples(),
});

function openLap(hearing: Hearing, activity: HeardActivity, start: string): void {
  activity.utcOffsetMinutes ??= readTimeOffset(start);
  hearing.lap = {
    startedAt: readTime(start),
    elapsed: Number.NaN,
    distance: Number.NaN,
    avgHeartRate: Number.NaN,
    maxHeartRate: Number.NaN,
  };
  activity.laps.push(hearing.lap);
}

function closeElement(hearing: Hearing, name: string, text: string, parent: string): void {
  const { activity, lap } = hearing;
  if (!activity) return;
  if (name === "Activity") hearing.activity = null;
  else if (name === "Lap") hearing.lap = null;
  else if (name === "Trackpoint") closePoint(hearing, activity);
  else if (hearing.row >= 0) hearPoint(activity, hearing.row, { name, text, parent });
  else if (lap && (parent === "Lap" || name === "Value"))
    hearLap(lap, name === "Value" ? parent : name, text);
  else hearActivity(activity, name, text, parent);
}

/** A point without a time, or one alone with it (a mark of a pause), is taken back. */
function closePoint(hearing: Hearing, { samples }: HeardActivity): void {
  const row = hearing.row;
  hearing.row = -1;
  if (Number.isFinite(samples.time[row]!)) return;
  samples.length = row;
  for (const column of [samples.time, samples.distance, samples.speed, samples.altitude])
    column[row] = Number.NaN;
  for (const column of [samples.heartRate, samples.cadence, samples.latitude, samples.longitude])
    column[row] = Number.NaN;
}

interface Closed {
  readonly name: string;
  readonly text: string;
  readonly parent: string;
}

function hearPoint(activity: HeardActivity, row: number, { name, text, parent }: Closed): void {
  const { samples } = activity;
  switch (name) {
    case "Time":
      if (row === 0) activity.utcOffsetMinutes ??= readTimeOffset(text);
      samples.time[row] = readTime(text);
      break;
    case "LatitudeDegrees":
      samples.latitude[row] = readNumber(text);
      break;
    case "LongitudeDegrees":
      samples.longitude[row] = readNumber(text);
      break;
    case "AltitudeMeters":
      samples.altitude[row] = readNumber(text);
      break;
    case "DistanceMeters":
      samples.distance[row] = readNumber(text);
      break;
    case "Value":
      if (parent === "HeartRateBpm") samples.heartRate[row] = readNumber(text);
      break;
    case "Cadence":
      if (!(samples.cadence[row]! > 0)) samples.cadence[row] = readNumber(text);
      break;
    case "RunCadence":
      activity.strides = true;
      samples.cadence[row] = readNumber(text);
      break;
    case "Speed":
      samples.speed[row] = readNumber(text);
      break;
  }
}

function hearLap(lap: HeardLap, name: string, text: string): void {
  if (text.length === 0) return;
  if (name === "TotalTimeSeconds") lap.elapsed = readNumber(text);
  else if (name === "DistanceMeters") lap.distance = readNumber(text);
  else if (name === "AverageHeartRateBpm") lap.avgHeartRate = readNumber(text);
  else if (name === "MaximumHeartRateBpm") lap.maxHeartRate = readNumber(text);
}

function hearActivity(activity: HeardActivity, name: string, text: string, parent: string): void {
  if (text.length === 0) return;
  if (name === "Id") activity.id = readTime(text);
  else if (name === "Notes") activity.notes = text;
  else if (name === "Name" && parent === "Creator") activity.device = text;
}
