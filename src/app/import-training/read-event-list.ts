import { instantAt, type Result, type TimeZone } from "../../core/units/index.ts";
import { type IntervalsEvent, looksLikeIntervalsEvent, readIntervalsEvent } from "../../files/index.ts";
import { type Fault, fault } from "../fault.ts";
import { MOST_EVENTS, type PlanEvent, type PlanFile, type ToldKind } from "./plan-event.ts";
import { type CalendarSource, tooMany } from "./read-calendar.ts";

type Row = Readonly<Record<string, unknown>>;

/** Reads the events of intervals.icu as its API gives them, a JSON list: all of it, or one fault. */
export function readEventList(source: CalendarSource): Result<PlanFile, Fault> {
  const rows = parseRows(source.text);
  if (rows === null)
    return fault(
      "training.impossible",
      `"${source.file}" is damaged: it begins as JSON and ends as none. Export it again.`,
    );
  if (!rows.some(looksLikeIntervalsEvent))
    return fault(
      "training.impossible",
      `"${source.file}" is no calendar and holds no events of intervals.icu, the only JSON with dated workouts that Restride reads. Export your training as iCalendar (.ics).`,
    );
  const plan = presentEventList(rows, source);
  return plan.events.length > MOST_EVENTS ? tooMany(source.file) : { ok: true, value: plan };
}

function parseRows(text: string): readonly Row[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return (Array.isArray(value) ? value : [value]).filter(isRow);
  } catch {
    return null;
  }
}

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The entries as dated events within the window; what has no day is passed over. */
export function presentEventList(
  rows: readonly Row[],
  { zone, window }: Pick<CalendarSource, "zone" | "window">,
): PlanFile {
  const entries = rows.flatMap((row) => readIntervalsEvent(row) ?? []);
  const inside = entries.filter(({ date }) => date >= window.from && date <= window.to);
  return {
    name: "intervals.icu",
    events: inside.map((entry) => presentEvent(entry, zone)),
    owners: new Set(entries.map(({ id }) => id)),
    outside: entries.length - inside.length,
    ownersAreGlobal: true,
  };
}

const presentEvent = (entry: IntervalsEvent, zone: TimeZone): PlanEvent => {
  const told = tellKind(entry);
  return {
    owner: entry.id,
    occurrence: "0",
    date: entry.date,
    days: 1,
    start: entry.startMinute === null ? null : instantAt(entry.date, entry.startMinute, zone),
    spanMinutes: null,
    title: entry.title,
    description: entry.description,
    metres: entry.metres,
    minutes: entry.minutes,
    doubt: null,
    ...(told && { told }),
  };
};

const RACES = { RACE_A: "A", RACE_B: "B", RACE_C: "C" } as const;

const isRace = (category: string): category is keyof typeof RACES => category in RACES;

function tellKind({ category, sport }: IntervalsEvent): ToldKind | null {
  if (!isRace(category) && category !== "WORKOUT") return { kind: "notTraining", word: category };
  if (sport !== null && !sport.isRun)
    return { kind: sport.isStrength ? "strength" : "otherSport", word: sport.word };
  if (isRace(category)) return { kind: "race", priority: RACES[category], word: category };
  return sport === null ? null : { kind: "run" };
}
