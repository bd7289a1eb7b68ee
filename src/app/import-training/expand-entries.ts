import { addDays, type LocalDate, localDateAt, type TimeZone } from "../../core/units/index.ts";
import { momentOf, type WallTime } from "./calendar-time.ts";
import type { PlanEvent, PlanWindow } from "./plan-event.ts";
import type { CalendarEntry } from "./read-calendar-entry.ts";
import type { ReadRule } from "./read-repeat-rule.ts";
import { findRepeatDates } from "./repeat-rule.ts";

interface Expansion {
  readonly window: PlanWindow;
  readonly zone: TimeZone;
}

/** Spans beyond this are no length of a session. */
const MOST_MINUTES = 8 * 60;

/**
 * Every dated event of the entries with one UID: repeats on the wall clock of their own zone, without those left out
 * and with those moved, as far as they fall into the window on the runner's days.
 */
export function expandEntries(entries: readonly CalendarEntry[], expansion: Expansion): readonly PlanEvent[] {
  const moved = entries.filter(({ insteadOf }) => insteadOf !== null);
  const masters = latestOf(entries.filter(({ insteadOf }) => insteadOf === null));
  const events = masters.flatMap((master) => expandMaster(master, moved, masters.length > 1, expansion));
  const own = moved.map((entry) =>
    presentEvent(entry, entry.start, occurrenceOf(entry.insteadOf ?? entry.start), expansion),
  );
  return [...events, ...own].filter(
    (event): event is PlanEvent =>
      event !== null && event.date >= expansion.window.from && event.date <= expansion.window.to,
  );
}

/** Of entries with the same UID and start the latest; files that give one UID to many entries keep them all. */
function latestOf(masters: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const latest = new Map<string, CalendarEntry>();
  for (const master of masters) {
    const key = `${momentOf(master.start)}`;
    const known = latest.get(key);
    if (!known || known.sequence <= master.sequence) latest.set(key, master);
  }
  return [...latest.values()];
}

function expandMaster(
  master: CalendarEntry,
  moved: readonly CalendarEntry[],
  several: boolean,
  expansion: Expansion,
): readonly (PlanEvent | null)[] {
  const repeats = master.rules.length > 0 || master.extra.length > 0;
  if (!repeats || master.unreadRule !== null) {
    const occurrence = several ? occurrenceOf(master.start) : "0";
    return [presentEvent(master, master.start, occurrence, expansion)];
  }
  const taken = moved.flatMap(({ insteadOf }) => (insteadOf === null ? [] : [insteadOf]));
  const starts = [
    ...master.rules.flatMap((rule) => repeatsOf(master, rule, expansion.window)),
    ...extraStarts(master),
  ];
  const once = new Map(starts.map((start) => [occurrenceOf(start), start]));
  return [...once].flatMap(([occurrence, start]) =>
    [...master.left, ...taken].some((out) => isSame(out, start))
      ? []
      : [presentEvent(master, start, occurrence, expansion)],
  );
}

/** One day more on both sides: the runner's day may be another than the entry's. */
function repeatsOf(
  master: CalendarEntry,
  { rule, until }: ReadRule,
  { from, to }: PlanWindow,
): readonly WallTime[] {
  const span = { start: master.start.date, from: addDays(from, -1), to: addDays(to, 1) };
  if (until !== null && until.slice(0, 10) < addDays(span.from, -1)) return [];
  return findRepeatDates(rule, span)
    .map((date) => ({ ...master.start, date }))
    .filter((start) => until === null || isUntil(start, until));
}

function isUntil(start: WallTime, until: string): boolean {
  const date = until.slice(0, 10) as LocalDate;
  if (until.length === 10 || start.minute === null) return start.date <= date;
  if (until.endsWith("Z")) return momentOf(start) <= Date.parse(until);
  return start.date < date || (start.date === date && start.minute <= clockOf(until));
}

const clockOf = (text: string): number => Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));

/** The first start belongs to its extra dates where no rule makes it. */
const extraStarts = (master: CalendarEntry): readonly WallTime[] => [
  ...(master.rules.length === 0 ? [master.start] : []),
  ...master.extra.map((extra) => (master.start.minute === null ? { ...extra, minute: null } : extra)),
];

/** A date alone stands for whatever begins on it. */
const isSame = (named: WallTime, start: WallTime): boolean =>
  named.minute === null || start.minute === null
    ? named.date === start.date
    : momentOf(named) === momentOf(start);

const occurrenceOf = ({ date }: WallTime): string => date.replaceAll("-", "");

function presentEvent(
  entry: CalendarEntry,
  start: WallTime,
  occurrence: string,
  { zone }: Expansion,
): PlanEvent | null {
  if (entry.cancelled) return null;
  const at = start.minute === null ? null : momentOf(start);
  return {
    owner: entry.uid,
    occurrence,
    date: at === null ? start.date : localDateAt(at, zone),
    days: entry.days,
    start: at,
    spanMinutes: entry.spanMinutes !== null && entry.spanMinutes <= MOST_MINUTES ? entry.spanMinutes : null,
    title: entry.title,
    description: entry.description,
    metres: null,
    minutes: null,
    doubt: doubtOf(entry, start),
  };
}

function doubtOf(entry: CalendarEntry, start: WallTime): string | null {
  if (entry.unreadRule !== null)
    return `it repeats in a way that Restride does not read (${entry.unreadRule})`;
  return start.minute !== null && start.zone.unknown !== null
    ? `its time zone "${start.zone.unknown}" is not known`
    : null;
}
