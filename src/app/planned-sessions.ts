import { SESSION_CLASSES } from "../core/load/index.ts";
import type { PlannedSession, PlannedSessionId } from "../core/training/index.ts";
import {
  addMinutes,
  type Instant,
  instantAt,
  type Metres,
  parseClock,
  parseDistance,
  parseDuration,
  parseLocalDate,
  type Result,
  type TimeZone,
} from "../core/units/index.ts";
import type { Runner, Store } from "../store/store.ts";
import { type Fault, fault } from "./fault.ts";

/** A planned session as a runner types it. */
export interface PlannedWords {
  readonly date: string;
  readonly class: string;
  readonly start?: string | undefined;
  readonly minutes?: string | undefined;
  readonly kilometres?: string | undefined;
  readonly title?: string | undefined;
}

const USUAL_MINUTES = 60;

/** Reads a planned session from words; the first word that makes no sense is the fault. */
export function parsePlanned(words: PlannedWords, zone: TimeZone, id: string): Result<PlannedSession, Fault> {
  const date = parseLocalDate(words.date);
  if (!date.ok)
    return fault(
      "training.impossible",
      `"${words.date}" is no date. Write the day as YYYY-MM-DD, 2026-12-03.`,
    );
  const wanted = words.class.toLowerCase().replaceAll(/[^a-z]/g, "");
  const found = SESSION_CLASSES.find((known) => known.toLowerCase() === wanted);
  if (!found)
    return fault(
      "training.impossible",
      `"${words.class}" is no kind of session. Choose ${SESSION_CLASSES.join(", ")}.`,
    );
  const hours = parseHours(words, (minute) => instantAt(date.value, minute, zone));
  if (!hours.ok) return hours;
  const metres = parseKilometres(words.kilometres);
  if (!metres.ok) return metres;
  return {
    ok: true,
    value: {
      id: id as PlannedSessionId,
      date: date.value,
      class: found,
      ...hours.value,
      metres: metres.value,
      title: words.title?.trim() || null,
    },
  };
}

type Hours = Pick<PlannedSession, "start" | "end" | "minutes">;

function parseHours(words: PlannedWords, at: (minute: number) => Instant): Result<Hours, Fault> {
  const length = words.minutes === undefined ? null : parseDuration(words.minutes);
  if (length && !length.ok)
    return fault(
      "training.impossible",
      `"${words.minutes}" is no length. Write minutes, 75, or hours, 1h15.`,
    );
  const minutes = length ? length.value / 60 : null;
  if (words.start === undefined) return { ok: true, value: { start: null, end: null, minutes } };
  const clock = parseClock(words.start);
  if (!clock.ok)
    return fault("training.impossible", `"${words.start}" is no time of day. Write HH:MM, 18:00.`);
  const start = at(clock.value);
  return { ok: true, value: { start, end: addMinutes(start, minutes ?? USUAL_MINUTES), minutes } };
}

function parseKilometres(text: string | undefined): Result<Metres | null, Fault> {
  if (text === undefined) return { ok: true, value: null };
  const distance = parseDistance(text);
  return distance.ok
    ? distance
    : fault("training.impossible", `"${text}" is no distance. Write kilometres, 12 or 12.5.`);
}

/** Adds a planned session. */
export async function addPlanned(
  options: {
    readonly store: Store;
    readonly runner: Runner;
    readonly zone: TimeZone;
    readonly newId: () => string;
  },
  words: PlannedWords,
): Promise<Result<PlannedSession, Fault>> {
  const session = parsePlanned(words, options.zone, options.newId());
  if (session.ok) await options.store.training.addPlanned(options.runner, session.value);
  return session;
}

/** Removes a planned session; an unknown id is a fault. */
export async function removePlanned(store: Store, runner: Runner, id: string): Promise<Result<null, Fault>> {
  return (await store.training.removePlanned(runner, id as PlannedSessionId))
    ? { ok: true, value: null }
    : fault(
        "training.unknown",
        `There is no planned session "${id}". "training list" shows them with their ids.`,
      );
}
