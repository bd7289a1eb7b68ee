import type { PlannedSession } from "../../core/training/index.ts";
import {
  addDays,
  addMinutes,
  instant,
  type LocalDate,
  localDateAt,
  metres,
  type Result,
  type TimeZone,
} from "../../core/units/index.ts";
import type { Runner, Store } from "../../store/store.ts";
import { type Fault, fault } from "../fault.ts";
import type { Clock } from "../moment.ts";
import { readZone } from "../read-settings.ts";
import type { PlanFile, PlanWindow } from "./plan-event.ts";
import { readCalendar } from "./read-calendar.ts";
import { readEventList } from "./read-event-list.ts";
import { readTable } from "./read-table.ts";
import { readWorkoutFile } from "./read-workout-file.ts";
import { compareSessions, type PlanChange, saveChange } from "./save-sessions.ts";
import { idOf, ownerOf, sourceOf } from "./session-ids.ts";
import {
  titleOf,
  type UnderstoodPlan,
  type UnderstoodSession,
  understandEvents,
} from "./understand-events.ts";

/** A calendar, a table or a planned workout, under its file's name. */
export interface TrainingFile {
  readonly name: string;
  readonly text: string;
  /** How bytes that are no text, a FIT file, stand in `text`. */
  readonly encoding?: "base64" | undefined;
  /** The day of a planned workout, whose file tells none. */
  readonly date?: string | undefined;
}

export interface TrainingServices {
  readonly store: Store;
  readonly runner: Runner;
  readonly clock: Clock;
  readonly machineZone: string;
}

/** A session that was understood, and why it is of its class. */
export interface ImportedSession extends PlannedSession {
  readonly because: string;
}

/** Everything that the file holds for these weeks, and what the import changed. */
export interface TrainingImport extends Omit<UnderstoodPlan, "sessions" | "races"> {
  readonly sessions: readonly ImportedSession[];
  readonly races: readonly (UnderstoodPlan["races"][number] & { readonly known: boolean })[];
  readonly change: PlanChange;
  readonly events: number;
  readonly outside: number;
  readonly zone: TimeZone;
}

const WEEKS_BEHIND = 8;
const WEEKS_AHEAD = 52;
/** Text beyond this is no calendar of one runner. */
const MOST_CHARACTERS = 20_000_000;

/**
 * Takes the planned sessions out of a calendar, a table, a planned workout or the events of intervals.icu: eight weeks
 * behind to 52 weeks ahead, all of it or nothing. The same file again changes nothing; an edited one changes, adds and
 * removes what was edited.
 */
export async function importTraining(
  services: TrainingServices,
  file: TrainingFile,
): Promise<Result<TrainingImport, Fault>> {
  const plan = await findPlanMoment(services);
  const read = readTrainingFile(file, plan);
  return read.ok
    ? { ok: true, value: await keepPlan(services, { ...plan, name: nameOf(file), file: read.value }) }
    : read;
}

/** The weeks that a plan is looked at in, and where they are. */
export interface PlanMoment {
  readonly zone: TimeZone;
  readonly today: LocalDate;
  readonly window: PlanWindow;
}

/** Eight weeks behind to 52 weeks ahead of today. */
export async function findPlanMoment(services: TrainingServices): Promise<PlanMoment> {
  const { store, runner, clock } = services;
  const zone = await readZone(store, runner, services.machineZone);
  const today = clock.today ?? localDateAt(clock.now(), zone);
  const window = { from: addDays(today, -7 * WEEKS_BEHIND), to: addDays(today, 7 * WEEKS_AHEAD) };
  return { zone, today, window };
}

interface NamedPlan extends PlanMoment {
  readonly name: string;
  readonly file: PlanFile;
}

/** Compares a plan with what is planned already, and keeps what it changes. */
export async function keepPlan(
  { store, runner }: TrainingServices,
  { zone, today, window, name, file }: NamedPlan,
): Promise<TrainingImport> {
  const plan = understandEvents(file.events, zone);
  const source = sourceOf(name, file);
  const sessions = plan.sessions.map((session) => presentSession(session, source, file));
  const known = await store.training.listPlanned(runner);
  const owners = new Set([...file.owners].map((owner) => ownerOf(owner, source, file)));
  const change = compareSessions({
    known,
    sessions: sessions.map(withoutBecause),
    source,
    owners,
    today,
    lastDate: window.to,
  });
  await saveChange(store, runner, change, known);
  const races = await markKnown(store, runner, plan);
  const { events, outside } = file;
  return { ...plan, sessions, races, change, events: events.length, outside, zone };
}

const nameOf = ({ name }: TrainingFile): string => name.split(/[/\\]/).at(-1)?.trim() || "the file";

function readTrainingFile(file: TrainingFile, plan: PlanMoment): Result<PlanFile, Fault> {
  const name = nameOf(file);
  if (file.encoding === "base64") return readWorkoutFile({ ...file, name }, plan);
  const text = file.text.replace(/^\uFEFF/, "");
  if (text.length > MOST_CHARACTERS)
    return fault(
      "training.impossible",
      `"${name}" is too large for a training calendar. Export the calendar with your training alone.`,
    );
  if (text.trim() === "")
    return fault("training.impossible", `"${name}" is empty. Export the calendar again.`);
  const source = { text, file: name, zone: plan.zone, window: plan.window };
  if (/^\s*BEGIN:VCALENDAR\s*$/im.test(text)) return readCalendar(source);
  if (/^\s*[[{]/.test(text)) return readEventList(source);
  if (/\.(?:ics|ical|ifb|icalendar)$/i.test(name) || !/\.(?:csv|tsv|txt)$/i.test(name))
    return fault(
      "training.impossible",
      `"${name}" is no calendar. Export your training as iCalendar (.ics), or as a table (.csv).`,
    );
  return readTable(source);
}

function presentSession(
  { event, reading }: UnderstoodSession,
  source: string,
  file: PlanFile,
): ImportedSession {
  const { start } = event;
  return {
    id: idOf(event, source, file),
    date: event.date,
    class: reading.class,
    start: start === null ? null : instant(Math.round(start)),
    end: start === null || reading.minutes === null ? null : addMinutes(start, reading.minutes),
    metres: reading.metres === null ? null : metres(reading.metres),
    title: titleOf(event) || null,
    because: reading.because,
    ...(start === null && reading.minutes !== null ? { minutes: reading.minutes } : {}),
  };
}

const withoutBecause = ({ because: _because, ...session }: ImportedSession): PlannedSession => session;

/** A race of that date is there already: it need not be added again. */
async function markKnown(
  store: Store,
  runner: Runner,
  { races }: UnderstoodPlan,
): Promise<TrainingImport["races"]> {
  const dates = new Set<LocalDate>((await store.training.listRaces(runner)).map(({ date }) => date));
  return races.map((race) => ({ ...race, known: dates.has(race.date) }));
}
