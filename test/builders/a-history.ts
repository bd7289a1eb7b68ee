import { activityId, type Sport } from "../../src/core/activity/index.ts";
import type {
  ClassifiedSession,
  DayLoad,
  LoadHistory,
  SessionClass,
  Threshold,
} from "../../src/core/load/index.ts";
import {
  addDays,
  addMinutes,
  because,
  datesFrom,
  fromKilometres,
  fromMinutes,
  instantAt,
  type LocalDate,
  localDate,
  type TimeZone,
  UTC,
} from "../../src/core/units/index.ts";

/** What a test says of a done session; the rest is an easy run of 10 km in 60 minutes at 18:00 UTC. */
export interface SessionWords {
  readonly on: string;
  readonly class?: SessionClass;
  /** Minutes of the local day. */
  readonly startMinute?: number;
  readonly minutes?: number;
  /** Null for a session without distance. */
  readonly km?: number | null;
  /** The minutes without it. */
  readonly load?: number;
  readonly sport?: Sport;
  readonly longEffort?: boolean;
  readonly zone?: TimeZone;
  readonly id?: string;
}

/** A done session for tests. @example aSession({ on: "2026-03-03", class: "veryHard", minutes: 70, load: 180 }) */
export function aSession(words: SessionWords): ClassifiedSession {
  const minutes = words.minutes ?? 60;
  const start = instantAt(localDate(words.on), words.startMinute ?? 18 * 60, words.zone ?? UTC);
  const load = words.load ?? minutes;
  const km = words.km === undefined ? 10 : words.km;
  return {
    activityId: activityId(words.id ?? `a-${words.on}-${words.startMinute ?? 18 * 60}`),
    date: localDate(words.on),
    start,
    end: addMinutes(start, minutes),
    sport: words.sport ?? "run",
    distance: km === null ? null : fromKilometres(km),
    duration: fromMinutes(minutes),
    load: { value: load, kind: "sessionRpe", byKind: { sessionRpe: load }, because: [] },
    class: words.class ?? "easy",
    race: null,
    longEffort: words.longEffort ?? false,
    bigDescent: false,
    spike: null,
    confidence: "high",
    because: [],
  };
}

const UNSET: Threshold = { value: null, source: "unset", because: because("2.12a", "Unset in this test.") };

/** What a test says of a history. */
export interface HistoryWords {
  readonly today: string;
  readonly sessions: readonly ClassifiedSession[];
  /** Days without data of which nothing is known. */
  readonly unknown?: readonly string[];
  /** First day with data where it lies before the first session. */
  readonly from?: string;
}

/** A load history for tests: days and sessions as said, every load in session RPE. */
export function aHistory({ today, sessions, unknown = [], from }: HistoryWords): LoadHistory {
  const first = from ?? sessions.map((one) => one.date).sort()[0];
  const open = new Set(unknown);
  const loads = new Map<LocalDate, number>();
  for (const one of sessions) loads.set(one.date, (loads.get(one.date) ?? 0) + one.load.value);
  const dates = first === undefined ? [] : datesFrom(localDate(first), localDate(today));
  return {
    thresholds: {
      maxHeartRate: UNSET,
      restHeartRate: UNSET,
      thresholdHeartRate: UNSET,
      thresholdSpeed: UNSET,
    },
    kind: "sessionRpe",
    sessions: [...sessions].sort((a, b) => a.start - b.start),
    days: dates.map((date) => dayOf(date, open.has(date) ? null : (loads.get(date) ?? 0))),
    monotony: null,
    strain: null,
    confidence: "high",
    because: [],
  };
}

const dayOf = (date: LocalDate, load: number | null): DayLoad => ({
  date,
  load,
  runMetres: 0,
  ctl: 0,
  atl: 0,
  tsb: 0,
  provisional: false,
});

/** A session of a week: weekday 0 Monday to 6 Sunday. */
export type WeekSession = Omit<SessionWords, "on"> & { readonly weekday: number };

/**
 * The same week again and again from a Monday on. The share scales its loads.
 * @example weeksOf([{ weekday: 1, class: "hard" }], { from: "2026-01-05", weeks: 6 })
 */
export const weeksOf = (
  week: readonly WeekSession[],
  { from, weeks, share = 1 }: { readonly from: string; readonly weeks: number; readonly share?: number },
): readonly ClassifiedSession[] =>
  Array.from({ length: weeks }, (_, index) => index).flatMap((index) =>
    week.map(({ weekday, ...words }) =>
      aSession({
        ...words,
        on: addDays(localDate(from), index * 7 + weekday),
        load: (words.load ?? words.minutes ?? 60) * share,
      }),
    ),
  );
