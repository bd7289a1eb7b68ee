import { type DataMessage, findNumber } from "./definition.ts";
import { HRV_SUMMARY, MESSAGE, MONITORING_HEART_RATE, MONITORING_INFO, SLEEP_LEVEL } from "./profile.ts";

/** A figure and its moment, seconds since the FIT epoch. */
export interface DatedFigure {
  readonly timestamp: number;
  readonly value: number;
}

/** What the files of watches tell of nights and mornings. */
export interface WellnessMessages {
  /** Beats per minute; of a day alone where the watch tells it, else the mean of seven days. */
  readonly restingHeartRates: DatedFigure[];
  /** Milliseconds, rMSSD of the night. */
  readonly hrv: DatedFigure[];
  /** The level that begins at a moment: 0 unmeasurable, 1 awake, 2 light, 3 deep, 4 REM. */
  readonly sleepLevels: DatedFigure[];
  /** The runner's clock, in seconds since the FIT epoch. */
  readonly localClocks: DatedFigure[];
}

const HRV_SCALE = 128;

/** Keeps what one message tells. @param timestamp its moment, NaN where there is none */
export function noteWellness(
  known: WellnessMessages | null,
  message: DataMessage,
  timestamp: number,
): WellnessMessages {
  const messages = known ?? { restingHeartRates: [], hrv: [], sleepLevels: [], localClocks: [] };
  const value = readFigure(message);
  if (value !== null && timestamp > 0) listFor(messages, message).push({ timestamp, value });
  return messages;
}

function listFor(messages: WellnessMessages, { definition }: DataMessage): DatedFigure[] {
  switch (definition.message) {
    case MESSAGE.monitoringHeartRate:
      return messages.restingHeartRates;
    case MESSAGE.hrvSummary:
      return messages.hrv;
    case MESSAGE.sleepLevel:
      return messages.sleepLevels;
    default:
      return messages.localClocks;
  }
}

function readFigure(message: DataMessage): number | null {
  switch (message.definition.message) {
    case MESSAGE.monitoringHeartRate:
      return readRestingHeartRate(message);
    case MESSAGE.hrvSummary: {
      const stored = findNumber(message, HRV_SUMMARY.lastNightAverage);
      return stored === null ? null : stored / HRV_SCALE;
    }
    case MESSAGE.sleepLevel:
      return findNumber(message, SLEEP_LEVEL.level);
    default:
      return findNumber(message, MONITORING_INFO.localTimestamp);
  }
}

const readRestingHeartRate = (message: DataMessage): number | null =>
  findNumber(message, MONITORING_HEART_RATE.currentDayResting) ||
  findNumber(message, MONITORING_HEART_RATE.resting);
