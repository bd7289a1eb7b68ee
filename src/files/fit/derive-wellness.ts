import {
  type Instant,
  instant,
  localDateAtOffset,
  offsetMinutesAt,
  type TimeZone,
} from "../../core/units/index.ts";
import { isPlausibleWellness, type WellnessKind, type WellnessValue } from "../../core/wellness/index.ts";
import { formatManufacturer } from "./device-name.ts";
import { FIRST_ABSOLUTE_TIME, FIT_EPOCH } from "./profile.ts";
import type { Segment } from "./segment.ts";
import { sumNights } from "./sum-nights.ts";
import { findOffset } from "./utc-offset.ts";
import type { DatedFigure } from "./wellness-messages.ts";

const UNKNOWN_MAKER = "FIT file";
const SECONDS_PER_HOUR = 3600;

/**
 * What one file tells of nights and mornings: resting heart rate, the night's HRV, and hours asleep. The date is the
 * runner's at that moment, by the file's own clock where it tells one, else by the zone; a night has the date on which
 * it ended.
 * @source FIT profile: messages monitoring_info, monitoring_hr_data, sleep_level, hrv_status_summary
 */
export function deriveWellness(segment: Segment, zone: TimeZone): readonly WellnessValue[] {
  const { wellness, fileId } = segment;
  if (wellness === null) return [];
  const source = formatManufacturer(fileId?.maker.manufacturer ?? null) ?? UNKNOWN_MAKER;
  const offset = wellness.localClocks.map(toOffset).find((minutes) => minutes !== null) ?? null;
  const present = (kind: WellnessKind, { timestamp, value }: DatedFigure): WellnessValue => {
    const at = instantOf(timestamp);
    return { date: localDateAtOffset(at, offset ?? offsetMinutesAt(at, zone)), kind, value, source };
  };
  const { restingHeartRates, hrv, sleepLevels } = wellness;
  const values = [
    // What is told at midnight is told of the day that ends then.
    ...restingHeartRates
      .filter(isDated)
      .map((rate) => present("restingHeartRate", { ...rate, timestamp: rate.timestamp - 1 })),
    ...hrv.filter(isDated).map((average) => present("hrvRmssd", average)),
    ...sumNights(sleepLevels.filter(isDated)).map((night) =>
      present("sleep", { ...night, value: night.value / SECONDS_PER_HOUR }),
    ),
  ];
  return values.filter(isPlausibleWellness);
}

const toOffset = ({ timestamp, value }: DatedFigure): number | null =>
  findOffset({ timestamp, localTimestamp: value });

const isDated = ({ timestamp }: DatedFigure): boolean => timestamp >= FIRST_ABSOLUTE_TIME;

const instantOf = (timestamp: number): Instant => instant((FIT_EPOCH + timestamp) * 1000);
