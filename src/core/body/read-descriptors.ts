import { DESCRIPTORS, type Descriptor } from "./descriptors.ts";
import { DESCRIPTOR_WORDS, NOT_WORDS } from "./place-words.ts";
import type { Word } from "./words-of.ts";

/** How it feels, and the positions of the words that said so. */
export interface FeelReading {
  readonly descriptors: readonly Descriptor[];
  readonly used: readonly number[];
}

/** Where a phrase stands in the row of words; the positions of its words. */
function findPhrase(words: readonly Word[], phrase: string): readonly (readonly number[])[] {
  const parts = phrase.split(" ");
  return words.flatMap((_, from) =>
    parts.every((part, index) => words[from + index]?.text === part)
      ? [parts.map((_part, index) => from + index)]
      : [],
  );
}

const isDenied = (words: readonly Word[], at: number): boolean =>
  [at - 1, at - 2].some((before) => NOT_WORDS.includes(words[before]?.text ?? ""));

/**
 * The descriptors that a text names. One that is denied ("no swelling") is left out and stays among the words that
 * nothing was made of: it is no answer to a question of triage.
 */
export function readDescriptors(words: readonly Word[]): FeelReading {
  const hits = DESCRIPTORS.flatMap((descriptor) =>
    DESCRIPTOR_WORDS[descriptor]
      .flatMap((phrase) => findPhrase(words, phrase))
      .filter(([first]) => first !== undefined && !isDenied(words, first))
      .map((used) => ({ descriptor, used })),
  );
  return {
    descriptors: DESCRIPTORS.filter((descriptor) => hits.some((hit) => hit.descriptor === descriptor)),
    used: hits.flatMap(({ used }) => used.map((index) => words[index]?.at ?? index)),
  };
}
