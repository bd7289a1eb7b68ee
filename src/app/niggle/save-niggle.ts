import type { Niggle, NiggleEntry } from "../../core/niggle/index.ts";
import type { NiggleHead } from "../../store/store.ts";
import { deriveBody } from "../derive-body.ts";
import type { Services } from "../services.ts";
import { type AnswerWords, answerNone, type ReadAnswers } from "./read-answers.ts";
import { findNiggle, type ShownBody } from "./show-niggles.ts";

/** What is said of a niggle at once, read and ready to be kept. */
export interface SaidOfNiggle {
  /** As it stood before; a new one has nothing logged yet. */
  readonly niggle: Niggle;
  /** A new head, where it changes. */
  readonly head: NiggleHead | null;
  readonly entry: NiggleEntry | null;
  readonly answers: ReadAnswers;
  readonly words: AnswerWords;
}

/**
 * Keeps head, day and answers in one transaction: all of it or nothing. Single answers count first; "none" then fills
 * what is still asked, as things stand with them and with the day.
 */
export async function saveNiggle(services: Services, shown: ShownBody, said: SaidOfNiggle): Promise<void> {
  const { niggle, head, entry, answers, words } = said;
  const rest = words.answers === "none" ? findRest(shown, said) : { place: [], runner: [] };
  await services.store.niggles.log(services.runner, {
    id: niggle.id,
    head,
    entry,
    answers: [...answers.place, ...rest.place],
    general: [...answers.runner, ...rest.runner],
  });
}

/** "None of these" to what would still be asked of the niggle once the rest is kept. */
function findRest({ log, load, moment }: ShownBody, said: SaidOfNiggle): ReadAnswers {
  const niggle = withSaid(said);
  const niggles = [...log.niggles.filter(({ id }) => id !== niggle.id), niggle];
  const answers = [...log.answers, ...said.answers.runner];
  const { body } = deriveBody({ log: { ...log, niggles, answers }, load, moment });
  return answerNone(findNiggle(body, niggle.id)?.due ?? [], moment.now);
}

function withSaid({ niggle, head, entry, answers }: SaidOfNiggle): Niggle {
  const others = niggle.entries.filter(({ date }) => date !== entry?.date);
  const entries = entry === null ? niggle.entries : [...others, entry].sort(byDate);
  return { ...niggle, ...head, entries, answers: [...niggle.answers, ...answers.place] };
}

const byDate = (one: NiggleEntry, other: NiggleEntry): number => (one.date < other.date ? -1 : 1);
