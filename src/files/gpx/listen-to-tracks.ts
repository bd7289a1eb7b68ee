import { addSample, type GrowingSamples, startSamples } from "../../core/activity/index.ts";
import { readNumber } from "../xml/read-number.ts";
import { readTime, readTimeOffset } from "../xml/read-time.ts";
import type { XmlListener } from "../xml/read-xml.ts";

/** A track as far as it was heard. */
export interface HeardTrack {
  name: string | null;
  type: string | null;
  utcOffsetMinutes: number | null;
  readonly samples: GrowingSamples;
}

export interface HeardTracks {
  readonly listener: XmlListener;
  /** The tracks, a last one that was cut off among them. */
  readonly finish: () => readonly HeardTrack[];
  readonly creator: () => string | null;
  /** Track points met, and points of routes and waypoints. */
  readonly counts: { points: number; other: number };
}

interface Point {
  time: number;
  zone: string;
  latitude: number;
  longitude: number;
  altitude: number;
  speed: number;
  heartRate: number;
  cadence: number;
}

const EMPTY_POINT: Readonly<Point> = {
  time: Number.NaN,
  zone: "",
  latitude: Number.NaN,
  longitude: Number.NaN,
  altitude: Number.NaN,
  speed: Number.NaN,
  heartRate: Number.NaN,
  cadence: Number.NaN,
};

/** Hears the tracks of a GPX document. One point is kept and written over, so that a long track makes no rubbish. */
export function listenToTracks(): HeardTracks {
  const tracks: HeardTrack[] = [];
  const counts = { points: 0, other: 0 };
  const point: Point = { ...EMPTY_POINT };
  let creator: string | null = null;
  let track: HeardTrack | null = null;
  let inPoint = false;
  const listener: XmlListener = {
    open: (name, attributes) => {
      if (name === "trkpt") {
        inPoint = true;
        counts.points += 1;
        startPoint(point, attributes);
      } else if (name === "trk") {
        track = startTrack();
        tracks.push(track);
      } else if (name === "rtept" || name === "wpt") counts.other += 1;
      else if (name === "gpx") creator = attributes.creator ?? null;
    },
    close: (name, text, parent) => {
      if (name === "trkpt") {
        inPoint = false;
        if (track) addPoint(track, point);
      } else if (inPoint) hearValue(point, name, text, parent);
      else if (parent === "trk" && track && text.length > 0) hearTrack(track, name, text);
      else if (name === "trk") track = null;
    },
  };
  return { listener, finish: () => tracks, creator: () => creator, counts };
}

const startTrack = (): HeardTrack => ({
  name: null,
  type: null,
  utcOffsetMinutes: null,
  samples: startSamples(),
});

function startPoint(point: Point, attributes: Readonly<Record<string, string>>): void {
  Object.assign(point, EMPTY_POINT);
  point.latitude = readNumber(attributes.lat ?? "");
  point.longitude = readNumber(attributes.lon ?? "");
}

function hearTrack(track: HeardTrack, name: string, text: string): void {
  if (name === "name") track.name = text;
  else if (name === "type") track.type = text;
}

/** Times, heights and speeds stand in the point itself; pulse and steps at any depth of its extensions. */
function hearValue(point: Point, name: string, text: string, parent: string): void {
  switch (name) {
    case "time":
      if (parent !== "trkpt") break;
      point.time = readTime(text);
      point.zone = text;
      break;
    case "ele":
      if (parent === "trkpt") point.altitude = readNumber(text);
      break;
    case "speed":
      point.speed = readNumber(text);
      break;
    case "hr":
    case "heartrate":
      point.heartRate = readNumber(text);
      break;
    case "cad":
    case "cadence":
      point.cadence = readNumber(text);
      break;
  }
}

/** A point without a time tells nothing of a run. */
function addPoint(track: HeardTrack, point: Point): void {
  if (!Number.isFinite(point.time)) return;
  const { samples } = track;
  if (samples.length === 0) track.utcOffsetMinutes = readTimeOffset(point.zone);
  const index = addSample(samples);
  samples.time[index] = point.time;
  samples.latitude[index] = point.latitude;
  samples.longitude[index] = point.longitude;
  samples.altitude[index] = point.altitude;
  samples.speed[index] = point.speed;
  samples.heartRate[index] = point.heartRate;
  samples.cadence[index] = point.cadence;
}
