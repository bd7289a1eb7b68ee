import type { TreatmentId } from "../core/care/index.ts";
import { type Instant, instant } from "../core/units/index.ts";
import type { Runner, Store } from "../store/store.ts";

/** The runner booked against a rule and said so (C7). */
export interface Override {
  readonly at: Instant;
  /** Ids of the rules that were broken then. */
  readonly rules: readonly string[];
  /** Races, hard sessions and massages that stood near it then; with anything new beside it the word no longer holds. */
  readonly against: readonly string[];
}

/** What the runner said of a treatment beside what it is. */
export interface TreatmentNote {
  readonly helpful: boolean | null;
  readonly override: Override | null;
}

export type TreatmentNotes = ReadonlyMap<string, TreatmentNote>;

export const NO_NOTE: TreatmentNote = { helpful: null, override: null };

const KEY = "massage.note.";

type Owned = { readonly store: Store; readonly runner: Runner };

/** Every note of the runner, by the id of its treatment. */
export async function readTreatmentNotes({ store, runner }: Owned): Promise<TreatmentNotes> {
  const stored = Object.entries(await store.settings.list(runner));
  const notes = stored.filter(([key]) => key.startsWith(KEY));
  return new Map(notes.map(([key, value]) => [key.slice(KEY.length), parseNote(value)]));
}

/** Saves a note; one that says nothing is not kept. */
export const saveTreatmentNote = (
  { store, runner }: Owned,
  id: TreatmentId,
  { helpful, override }: TreatmentNote,
): Promise<void> =>
  helpful === null && override === null
    ? store.settings.remove(runner, KEY + id)
    : store.settings.set(runner, KEY + id, { helpful, override });

/** Reads a stored note; what can not be read was never said. */
function parseNote(value: unknown): TreatmentNote {
  if (!isRecord(value)) return NO_NOTE;
  const helpful = typeof value.helpful === "boolean" ? value.helpful : null;
  return { helpful, override: parseOverride(value.override) };
}

function parseOverride(value: unknown): Override | null {
  if (!isRecord(value) || typeof value.at !== "number") return null;
  return { at: instant(value.at), rules: parseTexts(value.rules), against: parseTexts(value.against) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const parseTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
