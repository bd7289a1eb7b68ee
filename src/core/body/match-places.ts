import { PLACE_WORDS, type PlaceWords } from "./place-words.ts";
import type { Site } from "./sites.ts";
import type { Word } from "./words-of.ts";

/** Words that name one place, which may still be one of several sites. */
export interface PlaceMatch {
  readonly sites: readonly Site[];
  readonly spot: string | null;
  /** The positions of the words that it was read from. */
  readonly at: readonly number[];
  /** How many of them had to be there. */
  readonly needed: number;
}

function match(place: PlaceWords, words: readonly Word[]): PlaceMatch | null {
  const needed = place.all.map((spellings) => words.find(({ text }) => spellings.includes(text)));
  const found = needed.filter((word) => word !== undefined);
  if (found.length < needed.length) return null;
  const more = words.filter(({ text }) => place.also?.includes(text) ?? false);
  const at = [...new Set([...found, ...more].map((word) => word.at))];
  return { sites: place.sites, spot: place.spot ?? null, at, needed: needed.length };
}

/** More words that had to be there, then more words in all, then fewer sites left open. */
const isBetter = (one: PlaceMatch, other: PlaceMatch): boolean => {
  if (one.at.length !== other.at.length) return one.at.length > other.at.length;
  if (one.needed !== other.needed) return one.needed > other.needed;
  return one.sites.length < other.sites.length;
};

/** The reading of the words that leaves the fewest of them over; null where they name no place. */
function findBest(words: readonly Word[]): PlaceMatch | null {
  let best: PlaceMatch | null = null;
  for (const place of PLACE_WORDS) {
    const found = match(place, words);
    if (found !== null && (best === null || isBetter(found, best))) best = found;
  }
  return best;
}

/** Where one place ends and the next begins. */
const splitAtAnd = (words: readonly Word[]): readonly (readonly Word[])[] =>
  words.reduce<Word[][]>(
    (parts, word) => {
      if (word.text === "and" || word.text === "or") parts.push([]);
      else parts.at(-1)?.push(word);
      return parts;
    },
    [[]],
  );

function findIn(words: readonly Word[]): readonly PlaceMatch[] {
  const best = findBest(words);
  if (best === null) return [];
  const rest = words.filter(({ at }) => !best.at.includes(at));
  return [best, ...findIn(rest)];
}

/**
 * The places that the words name, in their order. "itb right knee outside" is one place, "calf and shin" are two;
 * words of the same site are one place.
 */
export function findPlaces(words: readonly Word[]): readonly PlaceMatch[] {
  const found = splitAtAnd(words).flatMap(findIn);
  return found
    .filter((one, index) => !found.slice(0, index).some((other) => isSame(one, other)))
    .sort((one, other) => Math.min(...one.at) - Math.min(...other.at));
}

const isSame = (one: PlaceMatch, other: PlaceMatch): boolean =>
  one.sites.join() === other.sites.join() && one.spot === other.spot;
