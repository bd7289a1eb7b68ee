import { addSample, type GrowingSamples, startSamples } from "../../core/activity/index.ts";
import { readTime, readTimeOffset } from "../xml/read-time.ts";
import type { XmlAttributes, XmlListener, XmlText } from "../xml/xml-listener.ts";

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

const NAMES = {
  Activity: 0,
  Course: 1,
  Lap: 2,
  Trackpoint: 3,
  Id: 4,
  Notes: 5,
  Name: 6,
  Creator: 7,
  Time: 8,
  LatitudeDegrees: 9,
  LongitudeDegrees: 10,
  AltitudeMeters: 11,
  DistanceMeters: 12,
  HeartRateBpm: 13,
  Value: 14,
  Cadence: 15,
  RunCadence: 16,
  Speed: 17,
  TotalTimeSeconds: 18,
  AverageHeartRateBpm: 19,
  MaximumHeartRateBpm: 20,
} as const;

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
    names: NAMES,
    open: (name, attributes) => openElement(hearing, name, attributes),
    close: (name, text, parent) => closeElement(hearing, name, text, parent),
  };
  return { listener, activities: hearing.activities, counts: hearing.counts };
}

function openElement(hearing: Hearing, name: number, attributes: XmlAttributes): void {
  switch (name) {
    case NAMES.Activity:
      hearing.activity = startActivity(attributes.find("Sport")?.string() ?? "");
      hearing.activities.push(hearing.activity);
      hearing.counts.activities += 1;
      break;
    case NAMES.Course:
      hearing.counts.courses += 1;
      break;
    case NAMES.Lap:
      if (hearing.activity) openLap(hearing, hearing.activity, attributes.find("StartTime")?.string() ?? "");
      break;
    case NAMES.Trackpoint:
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

function closeElement(hearing: Hearing, name: number, text: XmlText, parent: number): void {
  const { activity, lap } = hearing;
  if (!activity) return;
  if (name === NAMES.Activity) hearing.activity = null;
  else if (name === NAMES.Lap) hearing.lap = null;
  else if (name === NAMES.Trackpoint) closePoint(hearing, activity);
  else if (hearing.row >= 0) hearPoint(activity, hearing.row, { name, text, parent });
  else if (lap && (parent === NAMES.Lap || name === NAMES.Value))
    hearLap(lap, name === NAMES.Value ? parent : name, text);
  else hearActivity(activity, name, text, parent);
}

/** A point without a time, or one alone with it (a mark of a pause), is taken back. */
function closePoint(hearing: Hearing, { samples }: HeardActivity): void {
  const row = hearing.row;
  hearing.row = -1;
  // A point inside a point closed the row already.
  if (row < 0 || Number.isFinite(samples.time[row]!)) return;
  samples.length = row;
  for (const column of [samples.time, samples.distance, samples.speed, samples.altitude])
    column[row] = Number.NaN;
  for (const column of [samples.heartRate, samples.cadence, samples.latitude, samples.longitude])
    column[row] = Number.NaN;
}

interface Closed {
  readonly name: number;
  readonly text: XmlText;
  readonly parent: number;
}

function hearPoint(activity: HeardActivity, row: number, { name, text, parent }: Closed): void {
  const { samples } = activity;
  switch (name) {
    case NAMES.Time:
      if (row === 0) activity.utcOffsetMinutes ??= readTimeOffset(text.string());
      samples.time[row] = text.time();
      break;
    case NAMES.LatitudeDegrees:
      samples.latitude[row] = text.number();
      break;
    case NAMES.LongitudeDegrees:
      samples.longitude[row] = text.number();
      break;
    case NAMES.AltitudeMeters:
      samples.altitude[row] = text.number();
      break;
    case NAMES.DistanceMeters:
      samples.distance[row] = text.number();
      break;
    case NAMES.Value:
      if (parent === NAMES.HeartRateBpm) samples.heartRate[row] = text.number();
      break;
    case NAMES.Cadence:
      if (!(samples.cadence[row]! > 0)) samples.cadence[row] = text.number();
      break;
    case NAMES.RunCadence:
      activity.strides = true;
      samples.cadence[row] = text.number();
      break;
    case NAMES.Speed:
      samples.speed[row] = text.number();
      break;
  }
}

function hearLap(lap: HeardLap, name: number, text: XmlText): void {
  if (text.isEmpty()) return;
  if (name === NAMES.TotalTimeSeconds) lap.elapsed = text.number();
  else if (name === NAMES.DistanceMeters) lap.distance = text.number();
  else if (name === NAMES.AverageHeartRateBpm) lap.avgHeartRate = text.number();
  else if (name === NAMES.MaximumHeartRateBpm) lap.maxHeartRate = text.number();
}

function hearActivity(activity: HeardActivity, name: number, text: XmlText, parent: number): void {
  if (text.isEmpty()) return;
  if (name === NAMES.Id) activity.id = text.time();
  else if (name === NAMES.Notes) activity.notes = text.string();
  else if (name === NAMES.Name && parent === NAMES.Creator) activity.device = text.string();
}
