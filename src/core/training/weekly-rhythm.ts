import { type ClassifiedSession, medianOf, SESSION_CLASSES, type SessionClass } from "../load/index.ts";
import {
  addDays,
  daysBetween,
  type LocalDate,
  minuteOfDayAt,
  type TimeZone,
  weekdayOf,
} from "../units/index.ts";
import { isKnownDay, type KnownDays } from "./known-days.ts";
import type { RhythmDay, WeeklyRhythm } from "./training-day.ts";

/** Weeks that tell the rhythm, and how far back they may lie (weeks). */
const WEEKS = 6;
const FURTHEST = 12;
const FEWEST = 3;
const SHARE = 0.5;

/** What the rhythm is read from. */
export interface RhythmSource {
  readonly sessions: readonly ClassifiedSession[];
  readonly known: KnownDays;
  readonly today: LocalDate;
  readonly zone: TimeZone;
}

/**
 * The weekly rhythm: weekdays that carried hard or very hard work, or a long effort, in at least half of the last
 * six known weeks, with three known at least. Weeks are the seven days that end yesterday, the seven before, and so on;
 * a week with an unknown day is passed over, none further back than twelve weeks is read.
 * Times are medians in minutes of the local day; an end after midnight lies beyond 1440.
 * Source: RULES E10.
 * @example deriveWeeklyRhythm({ sessions, known, today, zone }).weekdays // [{ weekday: 1, class: "veryHard", ... }]
 */
export function deriveWeeklyRhythm(source: RhythmSource): WeeklyRhythm {
  const weeks = findKnownWeeks(source.known, source.today);
  if (weeks.length < FEWEST) return { knownWeeks: weeks.length, weekdays: [] };
  const demanding = source.sessions.filter(
    (one) => isDemanding(one) && weeks.includes(weekOf(one.date, source.today)),
  );
  const weekdays = [0, 1, 2, 3, 4, 5, 6].flatMap(
    (weekday) => findRhythmDay(weekday, demanding, weeks.length, source) ?? [],
  );
  return { knownWeeks: weeks.length, weekdays };
}

/** 0 for the seven days that end yesterday, 1 for the seven before; negative from today on. */
const weekOf = (date: LocalDate, today: LocalDate): number => Math.floor((daysBetween(date, today) - 1) / 7);

function findKnownWeeks(known: KnownDays, today: LocalDate): readonly number[] {
  const isKnownWeek = (week: number): boolean =>
    [1, 2, 3, 4, 5, 6, 7].every((day) => isKnownDay(known, addDays(today, -week * 7 - day)));
  return Array.from({ length: FURTHEST }, (_, week) => week)
    .filter(isKnownWeek)
    .slice(0, WEEKS);
}

const isHard = (one: ClassifiedSession): boolean => one.class === "hard" || one.class === "veryHard";
const isDemanding = (one: ClassifiedSession): boolean => isHard(one) || one.longEffort;
const rank = (one: SessionClass): number => SESSION_CLASSES.indexOf(one);

function findRhythmDay(
  weekday: number,
  demanding: readonly ClassifiedSession[],
  knownWeeks: number,
  { today, zone }: RhythmSource,
): RhythmDay | null {
  const days = hardestPerWeek(
    demanding.filter((one) => weekdayOf(one.date) === weekday),
    today,
  );
  const hard = days.filter(isHard);
  const long = days.filter((one) => one.longEffort);
  const least = SHARE * knownWeeks;
  if (hard.length < least && long.length < least) return null;
  const usual = hard.length >= least ? hard : long;
  const start = medianOf(usual.map((one) => minuteOfDayAt(one.start, zone))) ?? 0;
  const minutes = medianOf(usual.map((one) => (one.end - one.start) / 60_000)) ?? 0;
  return {
    weekday,
    class: usualClass(usual),
    share: usual.length / knownWeeks,
    startMinute: Math.round(start),
    endMinute: Math.round(start + minutes),
    longEffort: long.length >= least,
  };
}

/** Of several sessions on a date the hardest stands for it; of equal ones the longest. */
function hardestPerWeek(
  sessions: readonly ClassifiedSession[],
  today: LocalDate,
): readonly ClassifiedSession[] {
  const best = new Map<number, ClassifiedSession>();
  for (const one of sessions) {
    const other = best.get(weekOf(one.date, today));
    if (!other || isHarder(one, other)) best.set(weekOf(one.date, today), one);
  }
  return [...best.values()];
}

const isHarder = (one: ClassifiedSession, other: ClassifiedSession): boolean =>
  rank(one.class) - rank(other.class) > 0 || (one.class === other.class && one.duration > other.duration);

/** The most frequent class; of equally frequent ones the harder. */
function usualClass(sessions: readonly ClassifiedSession[]): SessionClass {
  const count = (name: SessionClass) => sessions.filter((one) => one.class === name).length;
  return [...SESSION_CLASSES].reverse().reduce((best, name) => (count(name) > count(best) ? name : best));
}
