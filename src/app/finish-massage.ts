import type { Treatment, TreatmentId } from "../core/care/index.ts";
import {
  type Instant,
  localDateAt,
  parseLocalDate,
  type Result,
  type TimeZone,
} from "../core/units/index.ts";
import { findTreatment, type MassageServices } from "./book-massage.ts";
import { type Fault, fault } from "./fault.ts";
import {
  findOverlap,
  formatStart,
  type MassageFacts,
  type MassageWords,
  parseFacts,
  parseStart,
} from "./massage-words.ts";
import { readZone } from "./read-settings.ts";
import { NO_NOTE, readTreatmentNotes, saveTreatmentNote } from "./treatment-notes.ts";

/** A massage that took place, as a runner types it: one by its id, one by day and hour, or the last one booked. */
export interface DoneWords extends MassageWords {
  readonly id?: string | undefined;
  readonly helpful?: string | undefined;
}

interface Log extends MassageServices {
  readonly zone: TimeZone;
}

const USUAL_MINUTES = 60;

/**
 * Notes that a massage took place: a booked one becomes done, one that was not planned is logged (E16), one that is
 * done already is corrected. Answers with its id.
 */
export async function finishMassage(
  services: MassageServices,
  words: DoneWords,
): Promise<Result<TreatmentId, Fault>> {
  const zone = await readZone(services.store, services.runner, services.machineZone);
  const facts = parseFacts(words);
  if (!facts.ok) return facts;
  const helpful = parseHelpful(words.helpful);
  if (!helpful.ok) return helpful;
  const found = await findDone({ ...services, zone }, words);
  if (!found.ok) return found;
  const treatment = deriveDone(found.value, facts.value);
  const wrong = await findWrong({ ...services, zone }, treatment);
  if (wrong) return { ok: false, error: wrong };
  await services.store.care.saveTreatment(services.runner, treatment);
  if (helpful.value !== undefined) await saveHelpful(services, treatment.id, helpful.value);
  return { ok: true, value: treatment.id };
}

const ANSWERS: Readonly<Record<string, boolean>> = { yes: true, y: true, no: false, n: false };

function parseHelpful(text: string | undefined): Result<boolean | undefined, Fault> {
  if (text === undefined) return { ok: true, value: undefined };
  const word = text.trim().toLowerCase();
  return Object.hasOwn(ANSWERS, word)
    ? { ok: true, value: ANSWERS[word] }
    : fault("massage.impossible", `"${text}" is no answer to whether it helped. Say yes or no.`);
}

const findDone = (log: Log, words: DoneWords): Promise<Result<Treatment, Fault>> => {
  if (words.id !== undefined) return findTreatment(log, words.id);
  if (words.date !== undefined) return findByTime(log, words);
  return findLastBooked(log);
};

/** A day alone will do where one massage is booked on it; a day and an hour that nothing was booked for log a new one. */
async function findByTime(log: Log, words: DoneWords): Promise<Result<Treatment, Fault>> {
  const known = await log.store.care.listTreatments(log.runner);
  const day = parseLocalDate(words.date ?? "");
  if (words.time === undefined && day.ok) {
    const booked = known.filter(
      ({ status, start }) => status === "booked" && localDateAt(start, log.zone) === day.value,
    );
    if (booked.length === 1 && booked[0]) return { ok: true, value: booked[0] };
    return fault("massage.impossible", `Say at what hour on ${day.value} it was, HH:MM: 18:00.`);
  }
  const start = parseStart(words, log.zone);
  if (!start.ok) return start;
  const same = known.find((one) => one.start === start.value);
  return { ok: true, value: same ?? unplanned(start.value, log.newId()) };
}

const unplanned = (start: Instant, id: string): Treatment => ({
  id: id as TreatmentId,
  status: "done",
  start,
  minutes: USUAL_MINUTES,
  form: null,
  modality: null,
  areas: [],
});

async function findLastBooked(log: Log): Promise<Result<Treatment, Fault>> {
  const known = await log.store.care.listTreatments(log.runner);
  const last = known.findLast((one) => one.status === "booked" && hasBegun(log, one.start));
  return last
    ? { ok: true, value: last }
    : fault(
        "massage.unknown",
        "No booked massage lies behind you. Name one by its id, or give its day and hour: massage done 2026-12-03 18:00.",
      );
}

/** A day that the runner asked to see things from counts as a whole; else the clock decides. */
const hasBegun = ({ clock, zone }: Log, start: Instant): boolean =>
  clock.today === null ? start <= clock.now() : localDateAt(start, zone) <= clock.today;

const deriveDone = (
  treatment: Treatment,
  { minutes, form, modality, usualForm }: MassageFacts,
): Treatment => ({
  ...treatment,
  status: "done",
  minutes: minutes ?? treatment.minutes,
  form: form === undefined ? (treatment.form ?? usualForm) : form,
  modality: modality ?? treatment.modality,
});

async function findWrong(log: Log, treatment: Treatment): Promise<Fault | null> {
  if (!hasBegun(log, treatment.start))
    return {
      code: "massage.impossible",
      message: `${formatStart(treatment.start, log.zone)} is still to come. Book it now, and mark it done when it was.`,
    };
  return findOverlap(treatment, await log.store.care.listTreatments(log.runner), log.zone);
}

async function saveHelpful(services: MassageServices, id: TreatmentId, helpful: boolean): Promise<void> {
  const note = (await readTreatmentNotes(services)).get(id) ?? NO_NOTE;
  await saveTreatmentNote(services, id, { ...note, helpful });
}
