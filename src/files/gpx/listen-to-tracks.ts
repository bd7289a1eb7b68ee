import { addSample, type GrowingSamples, startSamples } from "../../core/activity/index.ts";
import { readTimeOffset } from "../xml/read-time.ts";
import type { XmlAttributes, XmlListener, XmlText } from "../xml/xml-listener.ts";

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

const NAMES = {
  gpx: 0,
  trk: 1,
  trkpt: 2,
  rtept: 3,
  wpt: 4,
  name: 5,
  type: 6,
  time: 7,
  ele: 8,
  speed: 9,
  hr: 10,
  heartrate: 11,
  cad: 12,
  cadence: 13,
} as const;

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

interface Hearing {
  readonly tracks: HeardTrack[];
  readonly counts: { points: number; other: number };
  /** One point is kept and written over, so that a long track makes no rubbish. */
  readonly point: Point;
  creator: string | null;
  track: HeardTrack | null;
  inPoint: boolean;
}

/** Hears the tracks of a GPX document. */
export function listenToTracks(): HeardTracks {
  const hearing: Hearing = {
    tracks: [],
    counts: { points: 0, other: 0 },
    point: { ...EMPTY_POINT },
    creator: null,
    track: null,
    inPoint: false,
  };
  const listener: XmlListener = {
    names: NAMES,
    open: (name, attributes) => openElement(hearing, name, attributes),
    close: (name, text, parent) => closeElement(hearing, { name, text, parent }),
  };
  const { tracks, counts } = hearing;
  return { listener, finish: () => tracks, creator: () => hearing.creator, counts };
}

function openElement(hearing: Hearing, name: number, attributes: XmlAttributes): void {
  switch (name) {
    case NAMES.trkpt:
      hearing.inPoint = true;
      hearing.counts.points += 1;
      startPoint(hearing.point, attributes);
      break;
    case NAMES.trk:
      hearing.track = startTrack();
      hearing.tracks.push(hearing.track);
      break;
    case NAMES.rtept:
    case NAMES.wpt:
      hearing.counts.other += 1;
      break;
    case NAMES.gpx:
      hearing.creator = attributes.find("creator")?.string() ?? null;
      break;
  }
}

interface Closed {
  readonly name: number;
  readonly text: XmlText;
  readonly parent: number;
}

function closeElement(hearing: Hearing, { name, text, parent }: Closed): void {
  const { track, point } = hearing;
  if (name === NAMES.trkpt) {
    hearing.inPoint = false;
    if (track) addPoint(track, point);
  } else if (hearing.inPoint) hearValue(hearing, { name, text, parent });
  else if (parent === NAMES.trk && track && !text.isEmpty()) hearTrack(track, name, text);
  else if (name === NAMES.trk) hearing.track = null;
}

const startTrack = (): HeardTrack => ({
  name: null,
  type: null,
  utcOffsetMinutes: null,
  samples: startSamples(),
});

function startPoint(point: Point, attributes: XmlAttributes): void {
  point.time = Number.NaN;
  point.zone = "";
  point.latitude = attributes.find("lat")?.number() ?? Number.NaN;
  point.longitude = attributes.find("lon")?.number() ?? Number.NaN;
  point.altitude = Number.NaN;
  point.speed = Number.NaN;
  point.heartRate = Number.NaN;
  point.cadence = Number.NaN;
}

function hearTrack(track: HeardTrack, name: number, text: XmlText): void {
  if (name === NAMES.name) track.name = text.string();
  else if (name === NAMES.type) track.type = text.string();
}

/** Times, heights and speeds stand in the point itself; pulse and steps at any depth of its extensions. */
function hearValue({ track, point }: Hearing, { name, text, parent }: Closed): void {
  switch (name) {
    case NAMES.time:
      if (parent !== NAMES.trkpt) break;
      point.time = text.time();
      // Only the first point of a track is asked for its zone.
      point.zone = track?.samples.length === 0 ? text.string() : "";
      break;
    case NAMES.ele:
      if (parent === NAMES.trkpt) point.altitude = text.number();
      break;
    case NAMES.speed:
      point.speed = text.number();
      break;
    case NAMES.hr:
    case NAMES.heartrate:
      point.heartRate = text.number();
      break;
    case NAMES.cad:
    case NAMES.cadence:
      point.cadence = text.number();
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
