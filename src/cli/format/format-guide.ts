import type { GuideHeadView, GuidesView, GuideView } from "../../http/contract.ts";
import { dateInWords, wrapped } from "./words.ts";

const WIDTH = 80;
const TEXT = "  ";

/** Guides and moves on a line or two each, the best fit first where words were looked for. */
export function formatGuides({ search, guides }: GuidesView): string {
  if (guides.length === 0)
    return `No guide speaks of "${search}". Try another word, or see all of them with "guide".`;
  return [...guides.map(formatHead), "", 'Read one with "guide ID".'].join("\n");
}

const formatHead = ({ id, title, summary }: GuideHeadView): string => {
  const indent = " ".repeat(6);
  return `${id.padEnd(6)}${wrapped(`${title}. ${summary}`, indent, WIDTH).trimStart()}`;
};

/** One guide, readable in a terminal of 80 columns. */
export const formatGuide = (guide: GuideView): string =>
  [
    `${guide.id}  ${guide.title}`,
    wrapped(guide.summary, "", WIDTH),
    ...guide.sections.flatMap(({ heading, blocks }) => ["", heading, ...blocks.flatMap(formatBlock)]),
    "",
    "How well it is shown",
    ...guide.evidence.map((each) => formatHanging("-", formatEvidence(each))),
    "",
    wrapped(
      "A several trials, B few trials, C small or indirect, D tradition only, each for the outcome named and no other.",
      "",
      WIDTH,
    ),
    `Last looked through on ${dateInWords(guide.reviewed)}.`,
  ].join("\n");

const formatEvidence = ({ outcome, grade, sources }: GuideHeadView["evidence"][number]): string =>
  `${grade} for ${outcome} (${sources.join(", ")})`;

type Block = GuideView["sections"][number]["blocks"][number];

function formatBlock(block: Block): readonly string[] {
  if (!("items" in block))
    return block.kind === "heading" ? ["", `${TEXT}${block.text}`] : [wrapped(block.text, TEXT, WIDTH)];
  return block.items.map((item, index) =>
    formatHanging(block.kind === "steps" ? `${index + 1}.` : "-", item),
  );
}

/** A mark, then its text; further lines stand under the text. */
function formatHanging(mark: string, text: string): string {
  const indent = " ".repeat(TEXT.length + mark.length + 1);
  return `${TEXT}${mark} ${wrapped(text, indent, WIDTH).trimStart()}`;
}
