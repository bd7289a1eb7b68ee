import { listGuides } from "../../src/app/guides.ts";

export type Guide = Awaited<ReturnType<typeof listGuides>>[number];

type Section = Guide["sections"][number];

/** The paragraphs, steps and items of a section. */
export const linesOf = ({ blocks }: Section): readonly string[] =>
  blocks.flatMap((block) => ("items" in block ? block.items : [block.text]));

/** The text of one section, its lines joined by blanks. */
export const sectionOf = (guide: Guide, heading: string): string =>
  guide.sections
    .filter((section) => section.heading === heading)
    .flatMap(linesOf)
    .join(" ");

/** Everything that a reader sees of a guide. */
export const linesOfGuide = ({ title, summary, evidence, sections }: Guide): readonly string[] => [
  title,
  summary,
  ...evidence.map(({ outcome }) => outcome),
  ...sections.flatMap(linesOf),
];

/** The sentences of a guide; the point of a DOI or a figure ends none. */
export const sentencesOf = (guide: Guide): readonly string[] =>
  linesOfGuide(guide)
    .flatMap((line) => line.split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence !== "");

export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;

/** The guide of that id, which must be there. */
export async function getGuide(id: string): Promise<Guide> {
  const guide = (await listGuides()).find((each) => each.id === id);
  if (!guide) throw new Error(`there is no guide ${id}`);
  return guide;
}

/** The whole text of a guide, its lines joined by blanks. */
export const textOf = async (id: string): Promise<string> => linesOfGuide(await getGuide(id)).join(" ");
