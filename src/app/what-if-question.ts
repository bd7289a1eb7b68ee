import { FORMS, type Form } from "../core/care/index.ts";
import type { PlannedSession, Race } from "../core/training/index.ts";
import {
  type Instant,
  type LocalDate,
  localDateAt,
  parseClock,
  parseLocalDate,
  type Result,
  type TimeZone,
} from "../core/units/index.ts";
import { type Fault, fault } from "./fault.ts";
import { parseForm, parseStart } from "./massage-words.ts";
import { parsePlanned } from "./planned-sessions.ts";
import { parseRace } from "./races.ts";

/** A thing that the runner thinks of doing. */
export type Question =
  | { readonly kind: "massage"; readonly date: LocalDate; readonly start: Instant; readonly form: Form }
  | { readonly kind: "race"; readonly date: LocalDate; readonly race: Race }
  | { readonly kind: "training"; readonly date: LocalDate; readonly session: PlannedSession }
  | { readonly kind: "rest"; readonly date: LocalDate };

/** Marks what is only thought of. */
export const SUPPOSED = "what-if";

const EXAMPLES =
  '"massage 2026-12-03 18:00 deep", "race 2026-12-06 10k", "training 2026-12-01 veryHard 18:00" or "rest 2026-11-29"';

/** Reads a question from words; words that make no sense are the fault. */
export function parseQuestion(text: string, zone: TimeZone): Result<Question, Fault> {
  const [kind = "", date = "", ...rest] = text.trim().split(/\s+/);
  const day = parseLocalDate(date);
  const parse = Object.hasOwn(PARSERS, kind.toLowerCase()) ? PARSERS[kind.toLowerCase()] : undefined;
  if (!parse) return fault("whatIf.unreadable", `"${text}" can not be read. Ask ${EXAMPLES}.`);
  if (!day.ok)
    return fault("whatIf.unreadable", `"${date}" is no date. Write the day as YYYY-MM-DD: ${EXAMPLES}.`);
  return parse(day.value, rest, zone);
}

type Parse = (date: LocalDate, rest: readonly string[], zone: TimeZone) => Result<Question, Fault>;

const PARSERS: Readonly<Record<string, Parse>> = {
  massage: parseMassage,
  race: parseRaceWords,
  training: parseTraining,
  rest: (date, rest) => (rest.length > 0 ? tooMuch(rest) : { ok: true, value: { kind: "rest", date } }),
};

const tooMuch = (words: readonly string[]) =>
  fault("whatIf.unreadable", `"${words.join(" ")}" is more than the question needs. Ask ${EXAMPLES}.`);

/** A start and how firm; firm where nothing is said. */
function parseMassage(date: LocalDate, rest: readonly string[], zone: TimeZone): Result<Question, Fault> {
  const [time, pressure = FORMS[0], ...more] = rest;
  if (more.length > 0) return tooMuch(more);
  const start = parseStart({ date, time }, zone);
  if (!start.ok) return start;
  const form = parseForm(pressure);
  if (!form.ok) return form;
  const value = { kind: "massage" as const, start: start.value, form: form.value ?? FORMS[0] };
  return { ok: true, value: { ...value, date: localDateAt(start.value, zone) } };
}

const isClock = (word: string): boolean => parseClock(word).ok;
const isPriority = (word: string): boolean => /^[abc]$/i.test(word);

/** A distance of one word or several, with a start and a priority in any place. */
function parseRaceWords(date: LocalDate, rest: readonly string[], zone: TimeZone): Result<Question, Fault> {
  const distance = rest.filter((word) => !isClock(word) && !isPriority(word)).join(" ");
  const words = { date, distance, start: rest.find(isClock), priority: rest.find(isPriority) };
  const race = parseRace(words, zone, SUPPOSED);
  return race.ok ? { ok: true, value: { kind: "race", date, race: race.value } } : race;
}

/** A class and, in any order, a start and a length in minutes. */
function parseTraining(date: LocalDate, rest: readonly string[], zone: TimeZone): Result<Question, Fault> {
  const [kind = "", ...more] = rest;
  const start = more.find(isClock);
  const [minutes, ...others] = more.filter((word) => word !== start);
  if (others.length > 0) return tooMuch(others);
  const session = parsePlanned({ date, class: kind, start, minutes }, zone, SUPPOSED);
  return session.ok ? { ok: true, value: { kind: "training", date, session: session.value } } : session;
}
