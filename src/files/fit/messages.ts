import { type DataMessage, findNumber, findText } from "./definition.ts";
import { ACTIVITY, DEVICE, FILE_ID, LAP, SESSION, SPORT, TIMESTAMP } from "./profile.ts";

/** Who made the file and what kind it is. */
export interface FileIdMessage {
  readonly type: number | null;
  readonly maker: DeviceMaker;
}

/** The numbers and words from which a device's name is put together. */
export interface DeviceMaker {
  readonly manufacturer: number | null;
  readonly product: number | null;
  readonly productName: string | null;
}

export interface SportMessage {
  readonly sport: number | null;
  readonly subSport: number | null;
  readonly name: string | null;
}

/** Times in seconds since the FIT epoch, all else in the unit of its name's custom: metres, seconds, bpm, rpm. */
export interface SessionMessage {
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly sport: SportMessage;
  readonly elapsed: number | null;
  readonly timer: number | null;
  readonly distance: number | null;
  readonly ascent: number | null;
  readonly descent: number | null;
  readonly avgHeartRate: number | null;
  readonly maxHeartRate: number | null;
  readonly avgCadence: number | null;
  /** 0 to 10. */
  readonly feltEffort: number | null;
}

export interface LapMessage {
  readonly startedAt: number;
  readonly elapsed: number;
  readonly distance: number | null;
  readonly avgHeartRate: number | null;
  readonly sport: SportMessage;
}

/** The moment that the activity was closed, in universal and in local time, seconds since the FIT epoch. */
export interface ActivityMessage {
  readonly timestamp: number | null;
  readonly localTimestamp: number | null;
}

const scaled = (value: number | null, scale: number): number | null =>
  value === null ? null : value / scale;

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

export const parseFileId = (message: DataMessage): FileIdMessage => ({
  type: findNumber(message, FILE_ID.type),
  maker: {
    manufacturer: findNumber(message, FILE_ID.manufacturer),
    product: findNumber(message, FILE_ID.product),
    productName: findText(message, FILE_ID.productName),
  },
});

/** The maker from a device_info message, if it speaks of the device that wrote the file (index 0). */
export function findCreator(message: DataMessage): DeviceMaker | null {
  if (findNumber(message, DEVICE.index) !== 0) return null;
  return {
    manufacturer: findNumber(message, DEVICE.manufacturer),
    product: findNumber(message, DEVICE.product),
    productName: findText(message, DEVICE.productName),
  };
}

export const parseSport = (message: DataMessage): SportMessage => ({
  sport: findNumber(message, SPORT.sport),
  subSport: findNumber(message, SPORT.subSport),
  name: findText(message, SPORT.name),
});

export function parseSession(message: DataMessage): SessionMessage {
  const number = (field: number) => findNumber(message, field);
  return {
    startedAt: number(SESSION.startedAt),
    endedAt: number(TIMESTAMP),
    sport: {
      sport: number(SESSION.sport),
      subSport: number(SESSION.subSport),
      name: findText(message, SESSION.profileName),
    },
    elapsed: scaled(number(SESSION.elapsed), 1000),
    timer: scaled(number(SESSION.timer), 1000),
    distance: scaled(number(SESSION.distance), 100),
    ascent: number(SESSION.ascent),
    descent: number(SESSION.descent),
    avgHeartRate: positive(number(SESSION.avgHeartRate)),
    maxHeartRate: positive(number(SESSION.maxHeartRate)),
    avgCadence: parseAvgCadence(message),
    feltEffort: parseFeltEffort(message),
  };
}

function parseAvgCadence(message: DataMessage): number | null {
  const whole = findNumber(message, SESSION.avgCadence);
  if (whole === null) return null;
  return whole + (findNumber(message, SESSION.avgFractionalCadence) ?? 0) / 128;
}

/** Watches store 10 times the felt effort; 0 is what they write when the question was passed over. */
function parseFeltEffort(message: DataMessage): number | null {
  const stored = positive(findNumber(message, SESSION.feltEffort));
  return stored !== null && stored <= 100 ? stored / 10 : null;
}

/** A lap; null where it carries no start. */
export function parseLap(message: DataMessage): LapMessage | null {
  const number = (field: number) => findNumber(message, field);
  const startedAt = number(LAP.startedAt);
  if (startedAt === null) return null;
  const elapsed = scaled(number(LAP.elapsed) ?? number(LAP.timer), 1000);
  return {
    startedAt,
    elapsed: elapsed ?? Math.max(0, (number(TIMESTAMP) ?? startedAt) - startedAt),
    distance: scaled(number(LAP.distance), 100),
    avgHeartRate: positive(number(LAP.avgHeartRate)),
    sport: { sport: number(LAP.sport), subSport: number(LAP.subSport), name: null },
  };
}

export const parseActivity = (message: DataMessage): ActivityMessage => ({
  timestamp: findNumber(message, TIMESTAMP),
  localTimestamp: findNumber(message, ACTIVITY.localTimestamp),
});
