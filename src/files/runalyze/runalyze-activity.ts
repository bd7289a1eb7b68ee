import { isOnFoot, type Sport } from "../../core/activity/index.ts";
import { type Instant, instant, type TimeZone } from "../../core/units/index.ts";
import { asNumber, asText, type JsonObject } from "../json/json-value.ts";
import type { ReadEntry } from "../list/gather-list.ts";
import {
  findStart,
  findTitle,
  NO_DURATION,
  NO_START,
  nameSport,
  presentTotals,
} from "../list/list-values.ts";
import { readLocalTime } from "../list/local-time.ts";

export interface RunalyzeRow {
  readonly at: number;
  readonly id: string;
  readonly row: JsonObject;
  /** The sport in the runner's own words. */
  readonly sportName: string | null;
}

/**
 * An activity of Runalyze: kilometres, seconds, metres, turns per minute. Its felt effort is on Borg's scale from 6 to 20
 * and left out: it cannot be told on ours without a guess.
 * @param zone for activities that tell their wall clock only
 */
export function readRunalyzeActivity({ at, id, row, sportName }: RunalyzeRow, zone: TimeZone): ReadEntry {
  const number = (column: string): number | null => asNumber(row[column]);
  const utcOffsetMinutes = findOffset(number("timezone_offset"));
  const startedAt = findMoment(number("time"), utcOffsetMinutes, zone);
  if (startedAt === null) return { at, reason: NO_START };
  const named = nameSport(sportName);
  const distance = number("distance");
  const totals = presentTotals({
    distance: distance === null ? null : distance * 1000,
    moving: number("s"),
    elapsed: number("elapsed_time"),
    ascent: number("elevation"),
    avgHeartRate: number("pulse_avg"),
    maxHeartRate: number("pulse_max"),
    avgCadence: findSteps(number("cadence"), named.sport),
  });
  if (totals.elapsed === null && totals.moving === null) return { at, reason: NO_DURATION };
  return {
    at,
    id: id === "" ? null : id,
    name: findTitle(asText(row.title)),
    ...named,
    sportName,
    file: null,
    startedAt,
    utcOffsetMinutes,
    rpe: null,
    totals,
  };
}

/** `time` is the wall clock, written as if it hung in Greenwich. */
function findMoment(time: number | null, offset: number | null, zone: TimeZone): Instant | null {
  const clock = findStart(time === null ? null : time * 1000);
  if (clock === null) return null;
  if (offset !== null) return instant(clock - offset * 60_000);
  return readLocalTime(new Date(clock).toISOString().slice(0, 19), zone);
}

const findOffset = (minutes: number | null): number | null =>
  minutes !== null && Number.isInteger(minutes) && Math.abs(minutes) <= 14 * 60 ? minutes : null;

/** A turn is two steps. */
const findSteps = (turns: number | null, sport: Sport): number | null =>
  turns !== null && isOnFoot(sport) && turns >= 30 && turns <= 140 ? turns * 2 : null;
