import type { Brief, OutlineSection, SectionId } from "../../../core/brief/index.ts";
import { INK } from "../ink.ts";
import { type Block, beside, space, stack } from "./blocks.ts";
import { focusBlock } from "./focus-block.ts";
import { headBlock, leadPanel, noticeBand, sectionBlock } from "./frame.ts";
import type { Look } from "./look.ts";
import { painsBlock } from "./pains-block.ts";
import { rowsBlock } from "./rows.ts";
import type { PageText } from "./shorten.ts";
import { trainingBlock } from "./training-block.ts";

/** How the sections share the page: pairs in rows, or two columns that are filled one after the other. */
export type Arrangement = "rows" | "columns";

const LEAD: Readonly<Record<Brief["mode"], readonly SectionId[]>> = {
  massage: ["request", "pressure"],
  assessment: ["request", "safety"],
};

type Pair = readonly [readonly SectionId[], readonly SectionId[]];

const ROWS: Readonly<Record<Brief["mode"], readonly Pair[]>> = {
  massage: [
    [["pains"], ["focus"]],
    [["training"], ["goals"]],
    [["safety"], ["assessment", "after"]],
  ],
  assessment: [
    [["pains"], ["assessment", "pressure", "training"]],
    [["focus", "goals"], ["after"]],
  ],
};

const GUTTER = 24;
/** The share of the width that the left one of two columns has. */
const LEFT = 0.57;
const COLUMN_SHARES = [LEFT, 0.52, 0.47] as const;

/** Everything of the page but the boxes and the foot. */
export function planPage(text: PageText, width: number, look: Look, arrangement: Arrangement): Block {
  const { brief, outline } = text;
  const lead = outline.sections.filter(({ id }) => LEAD[brief.mode].includes(id));
  const rest = outline.sections.filter(({ id }) => !LEAD[brief.mode].includes(id));
  const setting = { brief, width, look };
  const gap = 5 + 8 * look.air;
  const body = arrangement === "rows" ? rowsOf(rest, setting) : columnsOf(rest, setting);
  return stack(
    [headBlock(brief, width, look), noticeBand(outline.notice, width, look), leadPanel(lead, setting), body],
    gap,
  );
}

interface PlanSetting {
  readonly brief: Brief;
  readonly width: number;
  readonly look: Look;
}

function rowsOf(sections: readonly OutlineSection[], setting: PlanSetting): Block {
  const { brief, width, look } = setting;
  const rows = ROWS[brief.mode].map(([left, right]) =>
    pairOf(pick(sections, left), pick(sections, right), setting),
  );
  return ruledStack(rows, width, look);
}

const pick = (sections: readonly OutlineSection[], ids: readonly SectionId[]): readonly OutlineSection[] =>
  sections.filter(({ id }) => ids.includes(id));

function pairOf(
  left: readonly OutlineSection[],
  right: readonly OutlineSection[],
  setting: PlanSetting,
  share = LEFT,
): Block {
  if (left.length === 0 || right.length === 0) return column([...left, ...right], setting);
  const wide = (setting.width - GUTTER) * share;
  const narrow = setting.width - GUTTER - wide;
  return beside([
    { x: 0, block: column(left, { ...setting, width: wide }) },
    { x: wide + GUTTER, block: column(right, { ...setting, width: narrow }) },
  ]);
}

/** The lowest of all ways to cut the sections into two columns. */
function columnsOf(sections: readonly OutlineSection[], setting: PlanSetting): Block {
  const ways = COLUMN_SHARES.map((share) => ({ share, ...bestCut(sections, setting, share) }));
  const [best] = ways.toSorted((a, b) => a.height - b.height);
  const { cut, share } = best ?? { cut: sections.length, share: LEFT };
  return pairOf(sections.slice(0, cut), sections.slice(cut), setting, share);
}

function bestCut(
  sections: readonly OutlineSection[],
  setting: PlanSetting,
  share: number,
): { readonly cut: number; readonly height: number } {
  const left = (setting.width - GUTTER) * share;
  const gap = sectionGap(setting.look);
  const heights = (width: number) =>
    sections.map((section) => drawnSection(section, { ...setting, width }).height + gap);
  const [lefts, rights] = [heights(left), heights(setting.width - GUTTER - left)];
  const tallest = sections.map((_, index) =>
    Math.max(sum(lefts.slice(0, index + 1)), sum(rights.slice(index + 1))),
  );
  const height = Math.min(...tallest);
  return { cut: tallest.indexOf(height) + 1, height };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const sectionGap = ({ air }: Look): number => 4 + 8 * air;

const column = (sections: readonly OutlineSection[], setting: PlanSetting): Block =>
  stack(
    sections.map((section) => drawnSection(section, setting)),
    sectionGap(setting.look),
  );

function drawnSection(section: OutlineSection, { brief, width, look }: PlanSetting): Block {
  return sectionBlock(section.heading, bodyOf(section, { brief, width, look }), { width, look });
}

function bodyOf({ id, lines }: OutlineSection, { brief, width, look }: PlanSetting): Block {
  if (id === "pains") return painsBlock(brief, lines, width, look);
  if (id === "focus") return focusBlock(brief, lines, width, look);
  if (id === "training") return trainingBlock(brief, lines, width, look);
  return rowsBlock(lines, width, look);
}

/** Rows of sections with a hairline between them. */
function ruledStack(rows: readonly Block[], width: number, look: Look): Block {
  const seen = rows.filter(({ height }) => height > 0);
  const pad = 3 + 5 * look.air;
  const rule: Block = {
    height: 0.6,
    draw: (pen, x, y) =>
      pen.decorate(() =>
        pen.doc
          .moveTo(x, y)
          .lineTo(x + width, y)
          .lineWidth(0.6)
          .stroke(INK.line),
      ),
  };
  return stack(seen.flatMap((row, index) => (index === 0 ? [row] : [space(pad), rule, space(pad), row])));
}
