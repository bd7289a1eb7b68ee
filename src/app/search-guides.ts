import MiniSearch, { type SearchOptions } from "minisearch";
import type { Guide } from "../files/guide/index.ts";

/** Finds the guides that fit some words, the best first. */
export type GuideSearch = (words: string) => readonly Guide[];

/** Words that say nothing about what is looked for. */
const EMPTY_WORDS = new Set(
  "a about after an and are at by can do does for from have how i in is it me my of on or so that the this to what when where which with".split(
    " ",
  ),
);

/** Lower case and without accents; null drops the word. */
function foldWord(word: string): string | null {
  const folded = word
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  return folded === "" || EMPTY_WORDS.has(folded) ? null : folded;
}

/** Beginnings count from three letters on; from five on, one letter in about four may be wrong. */
const FORGIVING: SearchOptions = {
  boost: { id: 8, title: 5, words: 4, summary: 2, names: 2 },
  prefix: (term) => term.length >= 3,
  fuzzy: (term) => (term.length >= 5 ? 0.25 : false),
  weights: { prefix: 0.5, fuzzy: 0.3 },
};

/** What fits far less than the best is left out: a word that a page mentions once in passing. */
const LEAST_OF_BEST = 0.05;

/**
 * A search over the guides: by words of the page, by what people call it, misspelled too. Pages that hold every word
 * come alone; where there are none, those that hold some.
 */
export function createGuideSearch(guides: readonly Guide[]): GuideSearch {
  const index = new MiniSearch({
    fields: ["id", "title", "words", "summary", "names", "text"],
    processTerm: foldWord,
    searchOptions: FORGIVING,
  });
  index.addAll(guides.map(describeForSearch));
  const byId = new Map(guides.map((guide) => [guide.id, guide]));
  return (words) => {
    const all = index.search(words, { combineWith: "AND" });
    const found = all.length > 0 ? all : index.search(words);
    const least = (found[0]?.score ?? 0) * LEAST_OF_BEST;
    return found.filter(({ score }) => score >= least).flatMap(({ id }) => byId.get(String(id)) ?? []);
  };
}

const describeForSearch = ({ id, title, summary, words, sites, modalities, moves, sections }: Guide) => ({
  id,
  title,
  summary,
  words: words.join(", "),
  names: [...sites, ...modalities, ...moves].join(" ").replaceAll("_", " "),
  text: sections
    .flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => ("items" in block ? block.items : [block.text])),
    ])
    .join("\n"),
});
