import { ok, type Result } from "../core/units/index.ts";
import type { Guide } from "../files/guide/index.ts";
import { type Fault, fault } from "./fault.ts";
import { readGuides } from "./read-guides.ts";
import type { GuideSearch } from "./search-guides.ts";

interface Shelf {
  readonly guides: readonly Guide[];
  readonly search: GuideSearch;
}

/** Guides do not change while the program runs: read when first asked for, then kept. */
let shelf: Promise<Shelf> | null = null;

async function fillShelf(): Promise<Shelf> {
  const { createGuideSearch } = await import("./search-guides.ts");
  const guides = await readGuides();
  return { guides, search: createGuideSearch(guides) };
}

const openShelf = (): Promise<Shelf> => {
  shelf ??= fillShelf().catch((error: unknown) => {
    shelf = null;
    throw error;
  });
  return shelf;
};

/** Every guide, then every move. */
export const listGuides = async (): Promise<readonly Guide[]> => (await openShelf()).guides;

/** The guides that fit some words, the best first: by words, synonyms and misspellings. */
export const searchGuides = async (words: string): Promise<readonly Guide[]> =>
  (await openShelf()).search(words);

/** One guide by its id, in capitals or not; an unknown id is a fault. */
export async function findGuide(id: string): Promise<Result<Guide, Fault>> {
  const { guides } = await openShelf();
  const guide = guides.find((each) => each.id === id.toUpperCase());
  return guide
    ? ok(guide)
    : fault("guide.unknown", `There is no guide "${id}". See all of them with "guide", or search by words.`);
}
