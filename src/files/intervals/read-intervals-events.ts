import { type LocalDate, type Metres, metres, parseLocalDate } from "../../core/units/index.ts";
import { asNumber, asText, type JsonObject } from "../json/json-value.ts";
import { findSport } from "../sport-name.ts";

/** An entry of the calendar of intervals.icu. */
export interface IntervalsEvent {
  readonly id: string;
  readonly date: LocalDate;
  /** Minutes since local midnight; null for midnight itself, which stands for the whole day. */
  readonly startMinute: number | null;
  readonly title: string;
  readonly description: string;
  readonly metres: Metres | null;
  readonly minutes: number | null;
  /** WORKOUT, RACE_A, NOTE and so on. */
  readonly category: string;
  /** The sport in the service's word, and whether it is running; null where none is told. */
  readonly sport: { readonly word: string; readonly isRun: boolean; readonly isStrength: boolean } | null;
}

/**
 * Reads one entry of `/athlete/{id}/events`; null where it has no id or no day.
 * Source: the service's public API and its forum.
 */
export function readIntervalsEvent(event: JsonObject): IntervalsEvent | null {
  const start = asText(event.start_date_local) ?? "";
  const date = parseLocalDate(start.slice(0, 10));
  const id = typeof event.id === "number" ? String(event.id) : asText(event.id);
  const category = asText(event.category);
  if (!date.ok || id === null || category === null) return null;
  const distance = positive(asNumber(event.distance));
  const time = positive(asNumber(event.moving_time));
  return {
    id,
    date: date.value,
    startMinute: readMinute(start),
    title: asText(event.name) ?? "",
    description: asText(event.description) ?? "",
    metres: distance === null ? null : metres(Math.round(distance)),
    minutes: time === null ? null : Math.round(time / 60),
    category,
    sport: readSport(asText(event.type)),
  };
}

/** Whether an object is an entry of that calendar. @example looksLikeIntervalsEvent({ category: "NOTE", start_date_local: "2026-11-20" }) */
export const looksLikeIntervalsEvent = (value: JsonObject): boolean =>
  typeof value.category === "string" && typeof value.start_date_local === "string";

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

function readMinute(start: string): number | null {
  const [, hour, minute] = /T([01]\d|2[0-3]):([0-5]\d)/.exec(start) ?? [];
  return Number(hour ?? 0) * 60 + Number(minute ?? 0) || null;
}

function readSport(word: string | null): IntervalsEvent["sport"] {
  if (word === null) return null;
  const sport = findSport(word.replace(/(?<=[a-z])(?=[A-Z])/g, " "))?.sport ?? "other";
  const isRun = sport === "run" || sport === "trailRun" || sport === "treadmill";
  return { word, isRun, isStrength: sport === "strength" };
}
