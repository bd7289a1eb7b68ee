import { addDays, type LocalDate, type Result, type TimeZone } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import { createFindZone } from "./calendar-time.ts";
import { expandEntries } from "./expand-entries.ts";
import { MOST_EVENTS, type PlanEvent, type PlanFile, type PlanWindow } from "./plan-event.ts";
import { type CalendarEntry, readCalendarEntry } from "./read-calendar-entry.ts";
import { type Slice, sliceCalendar } from "./slice-calendar.ts";

export interface CalendarSource {
  readonly text: string;
  /** The file's name, for faults. */
  readonly file: string;
  /** The runner's zone, for times that name none and for the runner's days. */
  readonly zone: TimeZone;
  readonly window: PlanWindow;
}

/** Reads iCalendar text (RFC 5545) into dated events within the window: all of it, or one fault. */
export function readCalendar({ text, file, zone, window }: CalendarSource): Result<PlanFile, Fault> {
  const sliced = sliceCalendar(text, file);
  if (!sliced.ok) return sliced;
  const { name, events: slices, zones } = sliced.value;
  if (slices.length === 0)
    return fault(
      "training.impossible",
      `"${file}" is a calendar without any event. Export the one that holds your training.`,
    );
  const near = slices.filter((slice) => isNear(slice, window));
  const entries = readEntries(near, file, createFindZone(zone, zones));
  if (!entries.ok) return entries;
  const events: PlanEvent[] = [];
  for (const group of groupByUid(entries.value)) {
    events.push(...expandEntries(group, { window, zone }));
    if (events.length > MOST_EVENTS) return tooMany(file);
  }
  const owners = new Set(slices.map(uidOf));
  const outside = slices.length - near.length;
  return { ok: true, value: { name, events, owners, outside, ownersAreGlobal: true } };
}

/** A file with more events than anybody trains. */
export const tooMany = (file: string) =>
  fault(
    "training.impossible",
    `"${file}" holds more than ${MOST_EVENTS} events from eight weeks ago to a year ahead. Export the calendar with your training alone.`,
  );

function readEntries(
  slices: readonly Slice[],
  file: string,
  findZone: ReturnType<typeof createFindZone>,
): Result<readonly CalendarEntry[], Fault> {
  const entries: CalendarEntry[] = [];
  for (const slice of slices) {
    const entry = readCalendarEntry(slice, file, findZone);
    if (!entry.ok) return entry;
    entries.push({ ...entry.value, uid: uidOf(slice) });
  }
  return { ok: true, value: entries };
}

/** Its UID; an entry without one goes by its words and its start. */
function uidOf({ lines }: Slice): string {
  const find = (name: string): string =>
    lines.map((line) => new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, "i").exec(line)?.[1]?.trim()).find(Boolean) ??
    "";
  return find("UID") || `${find("SUMMARY")} ${find("DTSTART")}`;
}

function groupByUid(entries: readonly CalendarEntry[]): Iterable<readonly CalendarEntry[]> {
  const groups = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.uid);
    if (group) group.push(entry);
    else groups.set(entry.uid, [entry]);
  }
  return groups.values();
}

/** An entry that does not repeat and lies far outside needs no reading; a broken date is read, to be told of. */
function isNear({ lines }: Slice, { from, to }: PlanWindow): boolean {
  if (lines.some((line) => /^(?:RRULE|RDATE|RECURRENCE-ID)[:;]/i.test(line))) return true;
  const start = lines
    .map((line) => /^DTSTART[^:]*:(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?\s*$/i.exec(line))
    .find(Boolean);
  if (!start) return true;
  const date = `${start[1]}-${start[2]}-${start[3]}` as LocalDate;
  return date >= addDays(from, -2) && date <= addDays(to, 2);
}
