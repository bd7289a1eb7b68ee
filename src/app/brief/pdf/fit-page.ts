import { type Brief, type Outline, outlineOf } from "../../../core/brief/index.ts";
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

const TIGHTEST: Look = { size: SMALLEST, air: 0, mapHeight: 132, boxHeight: 56 };

const LOOKS: readonly Look[] = [
  { size: 10.2, air: 1, mapHeight: 176, boxHeight: 104 },
  { size: 10.2, air: 0.75, mapHeight: 170, boxHeight: 92 },
  { size: 9.8, air: 0.55, mapHeight: 164, boxHeight: 84 },
  { size: 9.4, air: 0.4, mapHeight: 156, boxHeight: 76 },
  { size: 9, air: 0.3, mapHeight: 150, boxHeight: 70 },
  { size: 8.5, air: 0.2, mapHeight: 144, boxHeight: 66 },
  { size: SMALLEST, air: 0.1, mapHeight: 138, boxHeight: 62 },
  TIGHTEST,
];

const LIMITS: readonly Limit[] = [
  ...[400, 330, 280, 240, 210, 185, 160, 140, 120, 105, 90, 78, 66].map((letters) => ({
    letters,
    lines: 40,
  })),
  ...[24, 16, 12, 9, 7, 6, 5, 4, 3, 2].map((lines) => ({ letters: 66, lines })),
  { letters: 40, lines: 1 },
];

interface Step {
  readonly look: Look;
  readonly arrangement: Arrangement;
  readonly limit: Limit | null;
}

/**
 * From roomy to tight. First the air goes, with the sections in the rows that people know; then they fill two columns,
 * and the size falls to the smallest; then long texts are cut, and last of all long lists, never without saying so.
 */
const STEPS: readonly Step[] = [
  ...LOOKS.slice(0, 3).map((look) => ({ look, arrangement: "rows" as const, limit: null })),
  ...LOOKS.map((look) => ({ look, arrangement: "columns" as const, limit: null })),
  ...LIMITS.map((limit) => ({ look: TIGHTEST, arrangement: "columns" as const, limit })),
];

/** Finds a setting in which all of a brief stands on one page: the roomiest, as far as halving the steps finds it. */
export function fitPage(brief: Brief, page: PageSize): FittedPage {
  const outline = outlineOf(brief);
  let best: FittedPage | null = null;
  let [low, high] = [0, STEPS.length - 1];
  while (low <= high) {
    const middle: number = best === null && low === 0 ? 0 : Math.floor((low + high) / 2);
    const step: Step | undefined = STEPS[middle];
    const fitted: FittedPage | null = step === undefined ? null : tryFit({ brief, outline, page, step });
    if (fitted === null) low = middle + 1;
    else {
      best = fitted;
      high = middle - 1;
    }
  }
  if (best === null) throw new Error("The therapist's page cannot be set on one page.");
  return best;
}

interface Trial {
  readonly brief: Brief;
  readonly outline: Outline;
  readonly page: PageSize;
  readonly step: Step;
}

function tryFit({ brief, outline, page, step: { look, arrangement, limit } }: Trial): FittedPage | null {
  const text = shortenTo(brief, outline, limit);
  const width = page.width - 2 * MARGIN.x;
  const body = planPage(text, width, look, arrangement);
  const foot = footBlock(text.brief, text.note, { width, look });
  const boxes = page.height - MARGIN.top - MARGIN.bottom - body.height - foot.height - BOX_GAP;
  return boxes < look.boxHeight ? null : { text, look, body, foot, boxes };
}
