import { DESCRIPTOR_WORDS, PLACE_WORDS } from "./place-words.ts";

/** A word of the runner's text, its place in the row, and how it was written. */
export interface Word {
  readonly at: number;
  readonly text: string;
  readonly said: string;
}

/** Only long words are corrected: in short ones a letter makes another word. */
const LONG = 6;

const VOCABULARY: readonly string[] = [
  ...new Set([
    ...PLACE_WORDS.flatMap(({ all, also = [] }) => [...all.flat(), ...also]),
    ...Object.values(DESCRIPTOR_WORDS)
      .flat()
      .flatMap((phrase) => phrase.split(" ")),
  ]),
];

const KNOWN = new Set(VOCABULARY);
const LONG_WORDS = VOCABULARY.filter((word) => word.length >= LONG);

/** Whether one letter more, less, or other makes the first word the second. */
function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const restOfShort = short.slice(short.length === long.length ? at + 1 : at);
  return restOfShort === long.slice(at + 1);
}

/** The known word one letter away, where there is exactly one; left and right are never corrected. */
function correct(text: string): string | null {
  if (text.length < LONG || KNOWN.has(text)) return null;
  const near = LONG_WORDS.filter((word) => isOneLetterOff(text, word));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/**
 * The words of a text in small letters, one-letter slips of long words mended and named.
 * @example wordsOf("Left achiles").misspelt // ["Read \"achiles\" as \"achilles\"."]
 */
export function wordsOf(text: string): {
  readonly words: readonly Word[];
  readonly misspelt: readonly string[];
} {
  const said = text
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  const words = said.map((word, at): Word => ({ at, said: word, text: correct(word) ?? word }));
  const misspelt = words.filter((word) => word.said !== word.text);
  return { words, misspelt: misspelt.map((word) => `Read "${word.said}" as "${word.text}".`) };
}
