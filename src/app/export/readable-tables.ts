import type { Activity } from "../../core/activity/index.ts";
import { type Area, SITE_FACTS } from "../../core/body/index.ts";
import type { SelfCareRecord, Treatment } from "../../core/care/index.ts";
import type { Niggle } from "../../core/niggle/index.ts";
import type { PlannedSession, Race } from "../../core/training/index.ts";
import {
  formatLocalDateTime,
  type Instant,
  kilometresOf,
  type Metres,
  offsetMinutesAt,
  type TimeZone,
} from "../../core/units/index.ts";
import type { ReadableRow } from "./format-csv.ts";

/** How the records of one kind are written for eyes and other programs: each heading with its unit. */
export interface ReadableKind<Of> {
  readonly headings: readonly string[];
  readonly toRow: (record: Of, zone: TimeZone) => ReadableRow;
}

const kind = <Of>(
  headings: readonly string[],
  toRow: (record: Of, zone: TimeZone) => ReadableRow,
): ReadableKind<Of> => ({ headings, toRow });

const round = (value: number | null, digits = 0): number | null =>
  value === null ? null : Number(value.toFixed(digits));

const kilometres = (distance: Metres | null): number | null =>
  distance === null ? null : round(kilometresOf(distance), 3);

const localTime = (at: Instant | null, zone: TimeZone): string | null =>
  at === null ? null : formatLocalDateTime(at, offsetMinutesAt(at, zone));

/** "left calf; lower back" */
const placesInWords = (areas: readonly Area[]): string =>
  areas.map(({ area, side }) => (side === "both" ? "" : `${side} `) + SITE_FACTS[area].words).join("; ");

export const RUNS = kind<Activity>(
  [
    "id",
    "date",
    "start",
    "sport",
    "name",
    "indoor",
    "distance_km",
    "elapsed_s",
    "moving_s",
    "ascent_m",
    "descent_m",
    "average_heart_rate_bpm",
    "highest_heart_rate_bpm",
    "average_cadence_steps_per_min",
    "felt_effort_0_to_10",
    "tag",
    "device",
    "files",
  ],
  ({ id, summary, rpe, tag, sources }) => ({
    id,
    date: summary.localDate,
    start: formatLocalDateTime(summary.startedAt, summary.utcOffsetMinutes),
    sport: summary.sport,
    name: summary.name,
    indoor: summary.indoor,
    distance_km: kilometres(summary.distance),
    elapsed_s: round(summary.elapsed),
    moving_s: round(summary.moving),
    ascent_m: round(summary.ascent),
    descent_m: round(summary.descent),
    average_heart_rate_bpm: round(summary.avgHeartRate),
    highest_heart_rate_bpm: round(summary.maxHeartRate),
    average_cadence_steps_per_min: round(summary.avgCadence, 1),
    felt_effort_0_to_10: rpe,
    tag,
    device: summary.device,
    files: sources.join("; "),
  }),
);

export const NIGGLES = kind<Niggle>(
  ["id", "place", "side", "spot", "opened_on", "opened_at", "closed_by_runner_at"],
  ({ id, area, spot, openedOn, openedAt, closedByRunner }, zone) => ({
    id,
    place: SITE_FACTS[area.area].words,
    side: area.side,
    spot,
    opened_on: openedOn,
    opened_at: localTime(openedAt, zone),
    closed_by_runner_at: localTime(closedByRunner, zone),
  }),
);

type NiggleDay = Niggle["entries"][number] & { readonly niggle: Niggle };

export const NIGGLE_DAYS = kind<NiggleDay>(
  [
    "niggle_id",
    "date",
    "place",
    "side",
    "pain_during_run_0_to_10",
    "pain_next_morning_0_to_10",
    "pain_in_daily_life_0_to_10",
    "pain_of_the_day_0_to_10",
    "word",
    "feels",
    "run_became",
    "because_of",
    "care_done",
    "logged_at",
  ],
  ({ niggle, ...entry }, zone) => ({
    niggle_id: niggle.id,
    date: entry.date,
    place: SITE_FACTS[niggle.area.area].words,
    side: niggle.area.side,
    pain_during_run_0_to_10: entry.run,
    pain_next_morning_0_to_10: entry.morning,
    pain_in_daily_life_0_to_10: entry.life,
    pain_of_the_day_0_to_10: entry.pain,
    word: entry.word,
    feels: entry.descriptors.join("; "),
    run_became: entry.runChanged,
    because_of: entry.why,
    care_done: entry.care.join("; "),
    logged_at: localTime(entry.loggedAt, zone),
  }),
);

export const TREATMENTS = kind<Treatment>(
  ["id", "status", "start", "length_min", "form", "modality", "places"],
  ({ id, status, start, minutes, form, modality, areas }, zone) => ({
    id,
    status,
    start: localTime(start, zone),
    length_min: minutes,
    form,
    modality,
    places: placesInWords(areas),
  }),
);

export const SELF_CARE = kind<SelfCareRecord>(
  ["id", "date", "done_at", "length_min", "method", "places", "moves", "pressure_1_to_5"],
  ({ id, date, at, minutes, method, areas, moves, pressure }, zone) => ({
    id,
    date,
    done_at: localTime(at, zone),
    length_min: minutes,
    method,
    places: placesInWords(areas),
    moves: moves.map(({ move, side }) => `${move} ${side}`).join("; "),
    pressure_1_to_5: pressure,
  }),
);

interface SorenessRecord {
  readonly date: string;
  readonly legs: number;
  readonly stairs: number | null;
}

export const SORENESS = kind<SorenessRecord>(
  ["date", "legs_0_to_10", "stairs_0_to_10"],
  ({ date, legs, stairs }) => ({ date, legs_0_to_10: legs, stairs_0_to_10: stairs }),
);

export const RACES = kind<Race>(
  ["id", "date", "start", "name", "distance_km", "time_s", "priority"],
  ({ id, date, start, name, distance, expected, priority }, zone) => ({
    id,
    date,
    start: localTime(start, zone),
    name,
    distance_km: kilometres(distance),
    time_s: round(expected),
    priority,
  }),
);

export const PLANNED_SESSIONS = kind<PlannedSession>(
  ["id", "date", "start", "end", "class", "title", "distance_km", "length_min"],
  ({ id, date, start, end, class: sessionClass, title, metres, minutes }, zone) => ({
    id,
    date,
    start: localTime(start, zone),
    end: localTime(end, zone),
    class: sessionClass,
    title,
    distance_km: kilometres(metres),
    length_min: minutes ?? null,
  }),
);

interface SettingRecord {
  readonly key: string;
  readonly value: string;
  readonly about: string;
  readonly set: boolean;
}

export const SETTINGS_KIND = kind<SettingRecord>(
  ["key", "value", "set_by_runner", "about"],
  ({ key, value, set, about }) => ({ key, value, set_by_runner: set, about }),
);
