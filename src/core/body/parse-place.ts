import type { Descriptor } from "./descriptors.ts";
import { findPlaces, type PlaceMatch } from "./match-places.ts";
import { BOTH_WORDS, DESCRIPTOR_WORDS, FILLER, LEFT_WORDS, RIGHT_WORDS } from "./place-words.ts";
import { readDescriptors } from "./read-descriptors.ts";
import { isAxial, SITE_FACTS } from "./site-facts.ts";
import type { Area, Side, Site } from "./sites.ts";
import { spotsOf } from "./spots.ts";
import { type Word, wordsOf } from "./words-of.ts";

/** One place that the text may mean. */
export interface PlaceCandidate {
  readonly area: Site;
  /** Null where the text does not say: ask, never guess. */
  readonly side: Side | null;
  readonly spot: string | null;
}

/** What a runner's own words say of a place, and what they leave open. */
export interface PlaceReading {
  /** The one place, only where site and side are certain. */
  readonly place: Area | null;
  /** Where exactly within it; null where the text does not say. */
  readonly spot: string | null;
  /** All places that the text may mean, one where the site is certain; none where no site was named. */
  readonly candidates: readonly PlaceCandidate[];
  readonly descriptors: readonly Descriptor[];
  /** What was understood, to be read back: "left calf: tight". */
  readonly understood: string;
  /** Words that nothing was made of. */
  readonly notUnderstood: readonly string[];
  /** What still has to be asked, each a sentence. */
  readonly notes: readonly string[];
}

const sideOf = (words: readonly Word[]): Side | null => {
  const has = (list: readonly string[]): boolean => words.some(({ text }) => list.includes(text));
  if (has(BOTH_WORDS)) return "both";
  if (has(LEFT_WORDS)) return has(RIGHT_WORDS) ? "both" : "left";
  return has(RIGHT_WORDS) ? "right" : null;
};

const SIDE_WORDS = [...LEFT_WORDS, ...RIGHT_WORDS, ...BOTH_WORDS];
const isSide = ({ text }: Word): boolean => SIDE_WORDS.includes(text);

/** The side words nearest before a place count for it; where none stand there, those behind it. */
function sideAt(match: PlaceMatch, words: readonly Word[], matches: readonly PlaceMatch[]): Side | null {
  if (matches.length === 1) return sideOf(words);
  const first = Math.min(...match.at);
  const before = matches.flatMap(({ at }) => at).filter((at) => at < first);
  const from = before.length === 0 ? -1 : Math.max(...before);
  return sideOf(words.filter(({ at }) => at > from && at < first));
}

/** The places of one match: one where its words are certain, several where they leave the site open. */
const candidatesOf = (match: PlaceMatch, { words, matches }: Row): readonly PlaceCandidate[] =>
  match.sites.map((area): PlaceCandidate => {
    const side = isAxial(area) ? "both" : sideAt(match, words, matches);
    const hasSpot = spotsOf(area).some(({ id }) => id === match.spot);
    return { area, side, spot: hasSpot ? match.spot : null };
  });

interface Row {
  readonly words: readonly Word[];
  readonly matches: readonly PlaceMatch[];
}

const sayCandidate = ({ area, side, spot }: PlaceCandidate): string => {
  const words = SITE_FACTS[area].words;
  const place = isAxial(area) || side === null ? words : `${side} ${words}`;
  const where = spotsOf(area).find(({ id }) => id === spot)?.words;
  return where === undefined ? place : `${place} (${where})`;
};

/** "left calf or left shin: tight". */
function sayReading(
  groups: readonly (readonly PlaceCandidate[])[],
  descriptors: readonly Descriptor[],
): string {
  const places = groups.map((group) => group.map(sayCandidate).join(" or ")).join(" and ");
  const feel = descriptors.map((one) => DESCRIPTOR_WORDS[one][0] ?? one).join(", ");
  if (places === "") return feel;
  return feel === "" ? places : `${places}: ${feel}`;
}

const saidSide = (words: readonly Word[]): boolean => words.some(isSide);
const saidLeftAndRight = (words: readonly Word[]): boolean =>
  [LEFT_WORDS, RIGHT_WORDS].every((list) => words.some(({ text }) => list.includes(text)));

function sideNotes(candidates: readonly PlaceCandidate[], { words, matches }: Row): readonly string[] {
  const notes: string[] = [];
  if (candidates.some(({ side }) => side === null)) notes.push("Left, right or both? The side was not said.");
  if (matches.length === 1 && saidLeftAndRight(words))
    notes.push("Left and right were said: read as both sides.");
  if (candidates.length === 1 && candidates.some(({ area }) => isAxial(area)) && saidSide(words))
    notes.push("This place has no left and right; the side was left out.");
  return notes;
}

function placeNotes(groups: readonly (readonly PlaceCandidate[])[]): readonly string[] {
  if (groups.length === 0) return ["No place was recognised. Pick one from the list."];
  const open = groups
    .filter((group) => group.length > 1)
    .map(
      (group) =>
        `That can be several places: ${group.map(({ area }) => SITE_FACTS[area].words).join(", ")}. Pick one.`,
    );
  return groups.length > 1 ? [...open, "Several places were named. Log each as a niggle of its own."] : open;
}

/**
 * Reads a place in a runner's own words: site and side, the spot, how it feels, what was understood and what was not.
 * Nothing is guessed silently: a side not said is null with a note, words that fit several sites give several
 * candidates, a corrected spelling is named.
 * @example parsePlace("left calf tight after hills").place // { area: "calf", side: "left" }
 */
export function parsePlace(text: string): PlaceReading {
  const { words, misspelt } = wordsOf(text);
  const feel = readDescriptors(words);
  const rest = words.filter((word) => !feel.used.includes(word.at));
  const matches = findPlaces(rest.filter((word) => !isSide(word)));
  const row: Row = { words: rest, matches };
  const groups = matches.map((match) => candidatesOf(match, row));
  const candidates = groups.flat();
  const [only] = candidates;
  const isOne = only !== undefined && candidates.length === 1;
  return {
    place: isOne && only.side !== null ? { area: only.area, side: only.side } : null,
    spot: isOne ? only.spot : null,
    candidates,
    descriptors: feel.descriptors,
    understood: sayReading(groups, feel.descriptors),
    notUnderstood: leftOver(row),
    notes: [...misspelt, ...placeNotes(groups), ...sideNotes(candidates, row)],
  };
}

const JOINING: readonly string[] = ["and", "or"];

/** Words that nothing was made of, as they were written. */
const leftOver = ({ words, matches }: Row): readonly string[] => {
  const placed = matches.flatMap(({ at }) => at);
  const isRead = (word: Word): boolean =>
    isSide(word) || placed.includes(word.at) || FILLER.includes(word.text) || JOINING.includes(word.text);
  return words.filter((word) => !isRead(word)).map(({ said }) => said);
};
