import type { Area, Descriptor } from "../../core/body/index.ts";
import type { Niggle, NiggleEntry, NiggleId, Seen } from "../../core/niggle/index.ts";
import { localDateAt, parseLocalDate, type Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { Services } from "../services.ts";
import { type DayWords, type PlaceWords, readDay, readPlace } from "./niggle-words.ts";
import { type AnswerWords, readAnswers } from "./read-answers.ts";
import { saveNiggle } from "./save-niggle.ts";
import { findNiggle, type ShownBody, showBody } from "./show-niggles.ts";

/** What was changed, and how the runner's words were read. */
export interface Logged {
  readonly id: NiggleId;
  readonly understood: string | null;
}

export interface NewNiggleWords extends PlaceWords, DayWords, AnswerWords {
  /** Signs that were seen. */
  readonly flags?: readonly string[] | undefined;
}

/**
 * Opens a niggle, or adds to the open one of the same area and side: one place has one episode. Nothing is written
 * unless all of it can be read.
 */
export async function openNiggle(services: Services, words: NewNiggleWords): Promise<Result<Logged, Fault>> {
  const place = readPlace(words);
  if (!place.ok) return place;
  const shown = await showBody(services);
  const { area, spot, descriptors, understood } = place.value;
  const kinds = [...(words.kinds ?? []), ...(words.flags ?? [])];
  const day = readToday(shown, { ...words, kinds }, descriptors);
  if (!day.ok) return day;
  const answers = readAnswers(words, { site: area.area, at: shown.moment.now });
  if (!answers.ok) return answers;
  const open = findOpen(shown, area);
  const niggle = open ?? newNiggle(services, shown, { area, spot });
  const head = { ...headOf(niggle), spot: spot ?? niggle.spot, closedByRunner: null };
  await saveNiggle(services, shown, { niggle, head, entry: day.value, answers: answers.value, words });
  return { ok: true, value: { id: niggle.id, understood } };
}

/** Adds a day to a niggle: the day's last word holds. */
export async function logNiggle(
  services: Services,
  id: string,
  words: DayWords & AnswerWords & { readonly date?: string | undefined },
): Promise<Result<Logged, Fault>> {
  const shown = await showBody(services);
  const state = findNiggle(shown.body, id);
  if (!state) return unknownNiggle(id);
  const day = readToday(shown, words, []);
  if (!day.ok) return day;
  const date = words.date === undefined ? null : parseLocalDate(words.date);
  if (date && !date.ok) return fault("niggle.impossible", `"${words.date}" is no day; write YYYY-MM-DD.`);
  if (date && date.value > shown.moment.today)
    return fault("niggle.impossible", `${words.date} has not come yet. Log it on the day.`);
  const answers = readAnswers(words, { site: state.niggle.area.area, at: shown.moment.now });
  if (!answers.ok) return answers;
  const entry = date ? { ...day.value, date: date.value } : day.value;
  const { niggle } = state;
  await saveNiggle(services, shown, { niggle, head: null, entry, answers: answers.value, words });
  return { ok: true, value: { id: state.niggle.id, understood: null } };
}

/** Answers the questions of a niggle, or those about the whole runner. */
export async function answerNiggle(
  services: Services,
  id: string,
  words: AnswerWords,
): Promise<Result<Logged, Fault>> {
  const shown = await showBody(services);
  const state = findNiggle(shown.body, id);
  if (!state) return unknownNiggle(id);
  const answers = readAnswers(words, { site: state.niggle.area.area, at: shown.moment.now });
  if (!answers.ok) return answers;
  const { niggle } = state;
  await saveNiggle(services, shown, { niggle, head: null, entry: null, answers: answers.value, words });
  return { ok: true, value: { id: state.niggle.id, understood: null } };
}

export interface SeenWords {
  readonly advice: string;
  readonly by?: string | undefined;
  readonly pressureCap?: number | undefined;
  readonly mayRun?: boolean | undefined;
}

/** A professional has looked: the advice is kept, and what was said of pressure and running holds from now on. */
export async function seeNiggle(
  services: Services,
  id: string,
  words: SeenWords,
): Promise<Result<Logged, Fault>> {
  const shown = await showBody(services);
  const state = findNiggle(shown.body, id);
  if (!state) return unknownNiggle(id);
  const seen = readSeen(words, shown);
  if (!seen.ok) return seen;
  await services.store.niggles.addSeen(services.runner, state.niggle.id, seen.value);
  return { ok: true, value: { id: state.niggle.id, understood: null } };
}

/** A professional has looked at what is about the whole runner and no place: fever, chest, weight. */
export async function seeRunner(services: Services, words: SeenWords): Promise<Result<null, Fault>> {
  const shown = await showBody(services);
  const seen = readSeen(words, shown);
  if (!seen.ok) return seen;
  await services.store.niggles.addSeen(services.runner, null, seen.value);
  return { ok: true, value: null };
}

function readSeen(words: SeenWords, { moment }: ShownBody): Result<Seen, Fault> {
  if (words.advice.trim() === "")
    return fault(
      "niggle.impossible",
      "What was the advice? One sentence is enough; it is kept with the niggle.",
    );
  const { advice, by = null, pressureCap = null, mayRun = null } = words;
  return { ok: true, value: { at: moment.now, by, advice, pressureCap, mayRun } };
}

/** The runner says that it is over: it counts as "gone" of today. What must be seen stays open all the same. */
export async function closeNiggle(services: Services, id: string): Promise<Result<Logged, Fault>> {
  const shown = await showBody(services);
  const state = findNiggle(shown.body, id);
  if (!state) return unknownNiggle(id);
  const { store, runner } = services;
  await store.niggles.save(runner, { ...headOf(state.niggle), closedByRunner: shown.moment.now });
  return { ok: true, value: { id: state.niggle.id, understood: null } };
}

const unknownNiggle = (id: string) =>
  fault("niggle.unknown", `There is no niggle "${id}". "niggle list" shows them with their ids.`);

const readToday = (
  { moment, log }: ShownBody,
  words: DayWords,
  also: readonly Descriptor[],
): Result<NiggleEntry, Fault> =>
  readDay(words, { date: localDateAt(moment.now, log.settings.timeZone), loggedAt: moment.now, also });

const findOpen = ({ body }: ShownBody, { area, side }: Area): Niggle | null =>
  body.niggles.find(({ niggle, open }) => open && niggle.area.area === area && niggle.area.side === side)
    ?.niggle ?? null;

const newNiggle = (
  { newId }: Services,
  { moment, log }: ShownBody,
  { area, spot }: { area: Area; spot: string | null },
): Niggle => ({
  id: newId() as NiggleId,
  area,
  spot,
  openedAt: moment.now,
  openedOn: localDateAt(moment.now, log.settings.timeZone),
  entries: [],
  answers: [],
  seen: [],
  closedByRunner: null,
});

const headOf = ({ id, area, spot, openedAt, openedOn, closedByRunner }: Niggle) => ({
  id,
  area,
  spot,
  openedAt,
  openedOn,
  closedByRunner,
});
