import type { TimeZone } from "../../core/units/index.ts";
import { asNumber, asText } from "../json/json-value.ts";
import type { ReadEntry } from "../list/gather-list.ts";
import {
  findEffort,
  findOffset,
  findStart,
  findTitle,
  NO_DURATION,
  NO_START,
  nameSport,
  presentTotals,
} from "../list/list-values.ts";
import { readClockTime, readLocalTime } from "../list/local-time.ts";
import { readTime } from "../xml/read-time.ts";

/** An activity of intervals.icu, from its table or its JSON: the names are the same, metres and seconds throughout. */
export interface IntervalsEntry {
  readonly at: number;
  readonly field: (name: string) => unknown;
}

/** @param zone for entries that tell their wall clock only */
export function readIntervalsActivity({ at, field }: IntervalsEntry, zone: TimeZone): ReadEntry {
  const number = (name: string): number | null => asNumber(field(name));
  const local = asText(field("start_date_local"));
  const told = findUtc(asText(field("start_date")));
  const startedAt = findStart(told ?? readLocalTime(local, zone));
  if (startedAt === null) return { at, reason: NO_START };
  const totals = presentTotals({
    distance: number("distance"),
    elapsed: number("elapsed_time"),
    moving: number("moving_time"),
    ascent: number("total_elevation_gain"),
    descent: number("total_elevation_loss"),
    avgHeartRate: number("average_heartrate"),
    maxHeartRate: number("max_heartrate"),
  });
  if (totals.elapsed === null && totals.moving === null) return { at, reason: NO_DURATION };
  const sportName = asText(field("type"));
  const id = field("id");
  return {
    at,
    id: typeof id === "number" ? String(id) : asText(id),
    name: findTitle(asText(field("name"))),
    ...nameSport(sportName),
    sportName,
    file: null,
    startedAt,
    utcOffsetMinutes: told === null ? null : findOffset(readClockTime(local), startedAt),
    rpe: findEffort(number("icu_rpe")) ?? findEffort(number("perceived_exertion")),
    totals,
  };
}

/** `start_date` counts only with its Z: without one it would be another wall clock. */
function findUtc(text: string | null): number | null {
  const at = text?.endsWith("Z") ? readTime(text) : Number.NaN;
  return Number.isNaN(at) ? null : at * 1000;
}
