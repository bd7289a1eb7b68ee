import { FORMS, type Form, MODALITIES, type Modality, type Treatment } from "../core/care/index.ts";
import {
  addMinutes,
  type Instant,
  instantAt,
  localDateAt,
  minuteOfDayAt,
  parseClock,
  parseDuration,
  parseLocalDate,
  type Result,
  type TimeZone,
} from "../core/units/index.ts";
import { type Fault, fault } from "./fault.ts";

/** A massage as a runner types it; what is left out is undefined. */
export interface MassageWords {
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  readonly minutes?: string | undefined;
  readonly form?: string | undefined;
  readonly modality?: string | undefined;
}

/** What was said of a massage; undefined where nothing was. */
export interface MassageFacts {
  readonly minutes: number | undefined;
  /** Null where the runner said that nobody knows. */
  readonly form: Form | null | undefined;
  readonly modality: Modality | undefined;
  /** The pressure that the kind of massage has unless agreed otherwise; null where the kind says nothing. */
  readonly usualForm: Form | null;
}

const FEWEST_MINUTES = 5;
const MOST_MINUTES = 240;

/** Reads the start of a massage from a date and a time. */
export function parseStart(
  { date, time }: Pick<MassageWords, "date" | "time">,
  zone: TimeZone,
): Result<Instant, Fault> {
  const day = parseLocalDate(date ?? "");
  if (!day.ok)
    return fault(
      "massage.impossible",
      `"${date ?? ""}" is no date. Write the day as YYYY-MM-DD, 2026-12-03.`,
    );
  const clock = parseClock(time ?? "");
  return clock.ok
    ? { ok: true, value: instantAt(day.value, clock.value, zone) }
    : fault("massage.impossible", `"${time ?? ""}" is no time of day. Write the start as HH:MM, 18:00.`);
}

/** Reads what kind of massage it is; the first word that makes no sense is the fault. */
export function parseFacts(words: MassageWords): Result<MassageFacts, Fault> {
  const minutes = parseMinutes(words.minutes);
  if (!minutes.ok) return minutes;
  const form = parseForm(words.form);
  if (!form.ok) return form;
  const modality = parseModality(words.modality);
  if (!modality.ok) return modality;
  const usualForm = (modality.value && FORM_OF[modality.value]) ?? null;
  return {
    ok: true,
    value: { minutes: minutes.value, form: form.value, modality: modality.value, usualForm },
  };
}

function parseMinutes(text: string | undefined): Result<number | undefined, Fault> {
  if (text === undefined) return { ok: true, value: undefined };
  const length = parseDuration(text);
  const minutes = length.ok ? length.value / 60 : 0;
  return Number.isInteger(minutes) && minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES
    ? { ok: true, value: minutes }
    : fault(
        "massage.impossible",
        `"${text}" is no length of a massage. Write ${FEWEST_MINUTES} to ${MOST_MINUTES} minutes, 45 or 60.`,
      );
}

const FORM_WORDS: Readonly<Record<string, Form | null>> = {
  firm: "deep",
  medium: "moderate",
  unknown: null,
};

/** Reads how firm; `unknown` is an answer too, and counts as firm. */
export function parseForm(text: string | undefined): Result<Form | null | undefined, Fault> {
  if (text === undefined) return { ok: true, value: undefined };
  const word = text.trim().toLowerCase();
  const form = Object.hasOwn(FORM_WORDS, word) ? FORM_WORDS[word] : FORMS.find((known) => known === word);
  return form === undefined
    ? fault("massage.impossible", `"${text}" is no pressure. Choose ${FORMS.join(", ")} or unknown.`)
    : { ok: true, value: form };
}

function parseModality(text: string | undefined): Result<Modality | undefined, Fault> {
  if (text === undefined) return { ok: true, value: undefined };
  const word = text.toLowerCase().replaceAll(/[^a-z]/g, "");
  const found = MODALITIES.find((known) => known.toLowerCase() === word);
  return found
    ? { ok: true, value: found }
    : fault("massage.impossible", `"${text}" is no kind of massage. Choose ${MODALITIES.join(", ")}.`);
}

/** RULES 1.0: deep unless agreed otherwise. The other kinds are done at any pressure. */
const FORM_OF: Readonly<Partial<Record<Modality, Form>>> = {
  sports: "deep",
  neuromuscular: "deep",
  rolfing: "deep",
  hellerwork: "deep",
};

/** "2026-12-03 at 18:00" */
export function formatStart(start: Instant, zone: TimeZone): string {
  const minute = minuteOfDayAt(start, zone);
  const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return `${localDateAt(start, zone)} at ${clock}`;
}

type Span = Pick<Treatment, "start" | "minutes">;

const endOf = ({ start, minutes }: Span): Instant => addMinutes(start, minutes);

/** The fault of a massage that would lie upon another one; null where its time is free. */
export function findOverlap(
  treatment: Treatment,
  others: readonly Treatment[],
  zone: TimeZone,
): Fault | null {
  const other = others.find(
    (one) => one.id !== treatment.id && one.start < endOf(treatment) && treatment.start < endOf(one),
  );
  if (!other) return null;
  const kind = other.status === "done" ? "was" : "is";
  return {
    code: "massage.overlaps",
    message: `There ${kind} a massage of ${other.minutes} minutes on ${formatStart(other.start, zone)} already (${other.id}). Choose another time, or move or cancel that one first.`,
  };
}
