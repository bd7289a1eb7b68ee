import { SHORT_WORDS } from "./short-words.ts";

export const LEAST_PHRASE = 6;
const WORDS_IN_PHRASE = 4;

/** So many random bytes make a pass phrase. */
export const PHRASE_BYTES = WORDS_IN_PHRASE;

/**
 * Four short words, one for each byte: easy to say on the phone.
 * @example makePassPhrase(new Uint8Array([0, 1, 2, 3])) // "acorn amber apple april"
 */
export const makePassPhrase = (random: Uint8Array): string =>
  [...random.slice(0, WORDS_IN_PHRASE)].map((byte) => SHORT_WORDS[byte % SHORT_WORDS.length]).join(" ");

/** A pass phrase as it is meant: without the spaces around it; null where none was wanted. */
export const tidyPhrase = (text: string): string => text.trim().replace(/\s+/g, " ");
