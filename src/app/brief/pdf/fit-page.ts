import type { Brief } from "../../../core/brief/index.ts";
import { outlineOf } from "../../../core/brief/index.ts";
import type { Block } from "./blocks.ts";
import { footBlock } from "./frame.ts";
import { type Look, SMALLEST } from "./look.ts";
import { type Arrangement, planPage } from "./page-plan.ts";
import { type Limit, type PageText, shortenTo } from "./shorten.ts";

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface FittedPage {
  readonly text: PageText;
  readonly look: Look;
  readonly body: Block;
  readonly foot: Block;
  /** What is left for the boxes. */
  readonly boxes: number;
}

export const MARGIN = { x: 40, top: 34, bottom: 24 } as const;
export const BOX_GAP = 10;

/** First the air goes, then the size down to the smallest; the arrangement in rows is the one that people know. */
const LOOKS: readonly Look[] = [
  { size: 10.2, air: 1, mapHeight: 190, boxHeight: 104 },
  { size: 10.2, air: 0.7, mapHeight: 180, boxHeight: 92 },
  { size: 9.8, air: 0.5, mapHeight: 172, boxHeight: 84 },
  { size: 9.4, air: 0.4, mapHeight: 164, boxHeight: 76 },
  { size: 9, air: 0.3, mapHeight: 158, boxHeight: 70 },
  { size: 8.5, air: 0.2, mapHeight: 152, boxHeight: 66 },
  { size: SMALLEST, air: 0.1, mapHeight: 146, boxHeight: 62 },
  { size: SMALLEST, air: 0, mapHeight: 140, boxHeight: 56 },
];

const TIGHTEST: Look = { size: SMALLEST, air: 0, mapHeight: 140, boxHeight: 56 };

/** Then long texts are cut, and last of all long lists: never without saying so. */
const LIMITS: readonly Limit[] = [
  ...[400, 300, 230, 180, 140, 110, 90, 70].map((letters) => ({ letters, lines: 40 })),
  ...[24, 16, 12, 9, 7, 6, 5, 4, 3, 2].map((lines) => ({ letters: 70, lines })),
  { letters: 40, lines: 1 },
];

/** Finds the roomiest setting in which all of a brief stands on one page. */
export function fitPage(brief: Brief, page: PageSize): FittedPage {
  const outline = outlineOf(brief);
  const whole = shortenTo(brief, outline, null);
  for (const look of LOOKS) {
    const fitted = tryBoth(whole, look, page);
    if (fitted !== null) return fitted;
  }
  for (const limit of LIMITS) {
    const fitted = tryBoth(shortenTo(brief, outline, limit), TIGHTEST, page);
    if (fitted !== null) return fitted;
  }
  throw new Error("The therapist's page cannot be set on one page.");
}

const tryBoth = (text: PageText, look: Look, page: PageSize): FittedPage | null =>
  tryFit(text, look, { page, arrangement: "rows" }) ?? tryFit(text, look, { page, arrangement: "columns" });

function tryFit(
  text: PageText,
  look: Look,
  { page, arrangement }: { readonly page: PageSize; readonly arrangement: Arrangement },
): FittedPage | null {
  const width = page.width - 2 * MARGIN.x;
  const body = planPage(text, width, look, arrangement);
  const foot = footBlock(text.brief, text.note, { width, look });
  const boxes = page.height - MARGIN.top - MARGIN.bottom - body.height - foot.height - BOX_GAP;
  return boxes < look.boxHeight ? null : { text, look, body, foot, boxes };
}
