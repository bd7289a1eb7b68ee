import {
  type Area,
  DESCRIPTORS,
  type Descriptor,
  parsePlace,
  SIDES,
  SITES,
  sayArea,
} from "../../core/body/index.ts";
import {
  CARE_DONE,
  type CareDone,
  CHANGE_REASONS,
  type ChangeReason,
  DAY_WORDS,
  type DayWord,
  type NiggleEntry,
  RUN_CHANGES,
  type RunChange,
} from "../../core/niggle/index.ts";
import type { Instant, LocalDate, Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";

/** A place as it was typed: the runner's own words, or a site and a side by name. */
export interface PlaceWords {
  readonly text?: string | undefined;
  readonly area?: string | undefined;
  readonly side?: string | undefined;
  readonly spot?: string | undefined;
}

/** One day as it was typed; everything optional, nothing guessed. */
export interface DayWords {
  readonly pain?: number | undefined;
  readonly run?: number | undefined;
  readonly morning?: number | undefined;
  readonly life?: number | undefined;
  readonly word?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly runChanged?: string | undefined;
  readonly why?: string | undefined;
  readonly care?: readonly string[] | undefined;
}

export interface ReadPlace {
  readonly area: Area;
  readonly spot: string | null;
  readonly descriptors: readonly Descriptor[];
  /** How it was understood, to be read back and corrected. */
  readonly understood: string;
}

/** The place that was meant. A side that is missing, or words that fit several places, is a fault: never a guess. */
export function readPlace({ text, area, side, spot }: PlaceWords): Result<ReadPlace, Fault> {
  if (area === undefined && text === undefined)
    return fault(
      "niggle.place",
      'Where is it? Say it in words, such as "left calf", or name --area and --side.',
    );
  const said = [side, text ?? area?.replaceAll("_", " ")].filter(Boolean).join(" ");
  const site = SITES.find((one) => one === area);
  const known = SIDES.find((one) => one === side);
  const reading = parsePlace(said);
  const place = site !== undefined && known !== undefined ? { area: site, side: known } : reading.place;
  if (place === null) return fault("niggle.place", sayOpen(said, reading.notes));
  return {
    ok: true,
    value: {
      area: place,
      spot: spot ?? reading.spot,
      descriptors: reading.descriptors,
      understood: reading.place === null ? sayArea(place) : reading.understood,
    },
  };
}

const TRY = 'Try "left calf" or "right knee outside".';
/** Words need no list to pick from. */
const PICK = "Pick one from the list.";

const sayOpen = (said: string, notes: readonly string[]): string =>
  notes.length > 0
    ? `"${said}" is not clear yet. ${notes.join(" ").replace(PICK, TRY)}`
    : `"${said}" names no place that Restride knows. ${TRY}`;

/** A day's entry, or what cannot be read of it. */
export function readDay(
  words: DayWords,
  { date, loggedAt, also }: { date: LocalDate; loggedAt: Instant; also: readonly Descriptor[] },
): Result<NiggleEntry, Fault> {
  const scores = [words.pain, words.run, words.morning, words.life];
  const odd = scores.find((score) => score !== undefined && !(score >= 0 && score <= 10));
  if (odd !== undefined) return fault("niggle.impossible", `A score runs from 0 to 10, and ${odd} does not.`);
  const kinds = pick<Descriptor>(words.kinds ?? [], DESCRIPTORS);
  if (!kinds.ok) return kinds;
  const care = pick<CareDone>(words.care ?? [], CARE_DONE);
  if (!care.ok) return care;
  const word = pick<DayWord>(listOf(words.word), DAY_WORDS);
  if (!word.ok) return word;
  const runChanged = pick<RunChange>(listOf(words.runChanged), RUN_CHANGES);
  if (!runChanged.ok) return runChanged;
  const why = pick<ChangeReason>(listOf(words.why), CHANGE_REASONS);
  if (!why.ok) return why;
  return {
    ok: true,
    value: {
      date,
      loggedAt,
      run: words.run ?? null,
      morning: words.morning ?? null,
      life: words.life ?? null,
      pain: words.pain ?? null,
      word: word.value[0] ?? null,
      descriptors: [...new Set([...kinds.value, ...also])],
      runChanged: runChanged.value[0] ?? null,
      why: why.value[0] ?? null,
      care: care.value,
    },
  };
}

const listOf = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

/** Words of a closed list; the first that is none is a fault that names the list. */
function pick<Word extends string>(
  texts: readonly string[],
  words: readonly Word[],
): Result<readonly Word[], Fault> {
  const found: Word[] = [];
  for (const text of texts) {
    const word = words.find((one) => one === text);
    if (word === undefined) return fault("niggle.impossible", `"${text}" is not one of ${words.join(", ")}.`);
    found.push(word);
  }
  return { ok: true, value: found };
}
