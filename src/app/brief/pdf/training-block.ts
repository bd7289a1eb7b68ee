import {
  type Brief,
  deriveLoadChart,
  type LoadBar,
  type LoadChart,
  type OutlineLine,
} from "../../../core/brief/index.ts";
import { INK } from "../ink.ts";
import { type Block, lines, NOTHING, stack } from "./blocks.ts";
import { type Look, smallSize, span } from "./look.ts";
import type { PdfDocument } from "./pen.ts";
import { rowsBlock } from "./rows.ts";

const CAP = 2;
const CAP_GAP = 1.4;
const KEY = "load a day; one cap hard, two very hard";

/** The statements, then the last days as bars. */
export function trainingBlock(brief: Brief, rows: readonly OutlineLine[], width: number, look: Look): Block {
  const chart = deriveLoadChart(brief.training?.days ?? []);
  const drawn = chart === null ? NOTHING : chartBlock(chart, width, look);
  return stack([rowsBlock(rows, width, look), drawn], 3 + 4 * look.air);
}

function chartBlock(chart: LoadChart, width: number, look: Look): Block {
  const high = 20 + 12 * look.air;
  const size = smallSize(look);
  const setting = { size, width, leading: 1.3 };
  const first = lines([span(`${chart.first} to ${chart.last}, ${KEY}`, "text", INK.soft)], setting);
  return {
    height: high + 3 + first.height,
    draw: (pen, x, y) =>
      pen.tag("Figure", { alt: chart.words }, () => {
        pen.content(() => {
          drawBars(pen.doc, chart.bars, { x, y, width, height: high });
          pen.doc
            .moveTo(x, y + high)
            .lineTo(x + width, y + high)
            .lineWidth(0.7)
            .stroke(INK.edge);
        });
        first.draw(pen, x, y + high + 3);
      }),
  };
}

interface ChartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FILLS = [INK.easy, INK.hard, INK.veryHard] as const;

function drawBars(doc: PdfDocument, bars: readonly LoadBar[], { x, y, width, height }: ChartBox): void {
  const step = width / bars.length;
  const room = height - 2 * (CAP + CAP_GAP);
  bars.forEach(({ height: share, caps }, index) => {
    if (share <= 0) return;
    const left = x + index * step + step * 0.18;
    const wide = step * 0.64;
    const tall = Math.max(1, share * room);
    const top = y + height - tall;
    doc.rect(left, top, wide, tall).lineWidth(0.5);
    if (caps === 0) doc.fillAndStroke(FILLS[0], INK.edge);
    else doc.fill(FILLS[caps]);
    for (let cap = 1; cap <= caps; cap += 1) {
      doc.rect(left, top - cap * (CAP + CAP_GAP), wide, CAP).fill(FILLS[caps]);
    }
  });
}
