import {
  type Brief,
  type BriefPain,
  derivePainLine,
  type OutlineLine,
  type PainLine,
} from "../../../core/brief/index.ts";
import { type Block, beside, lines, NOTHING, paragraph, stack, tagged } from "./blocks.ts";
import { INK, type Look, leading, smallSize, span } from "./look.ts";
import { drawMark, mapBlock, mapWidth } from "./map-block.ts";
import { rowsBlock } from "./rows.ts";
import { measure } from "./text-lines.ts";

const BADGE = 6.2;
const INDENT = 18;
const GAP = 14;

/** The map with the pains beside it, and what was said of all of them below. */
export function painsBlock(brief: Brief, rows: readonly OutlineLine[], width: number, look: Look): Block {
  const pains = brief.pains?.pains ?? [];
  const rest = rowsBlock(rows.slice(pains.length), width, look);
  if (pains.length === 0) return rest;
  const beginning = mapWidth(brief, look.mapHeight) + GAP;
  const list = painList(brief, rows, width - beginning, look);
  const map = mapBlock(brief, look.mapHeight);
  const upper = beside([
    { x: 0, block: map },
    { x: beginning, block: list },
  ]);
  return stack([upper, rest], 4 + 4 * look.air);
}

function painList(brief: Brief, rows: readonly OutlineLine[], width: number, look: Look): Block {
  const pains = (brief.pains?.pains ?? []).slice(0, rows.length);
  const blocks = pains.map((pain, index) =>
    painBlock(pain, rows[index] ?? { label: "", text: "" }, { brief, width, look }),
  );
  return tagged("L", stack(blocks, 2 + 8 * look.air));
}

interface Surroundings {
  readonly brief: Brief;
  readonly width: number;
  readonly look: Look;
}

function painBlock(pain: BriefPain, row: OutlineLine, { brief, width, look }: Surroundings): Block {
  const setting = { size: look.size, width, leading: leading(look) };
  const head = lines([span(nameIn(row), "strong", pain.beSeen ? INK.flag : INK.ink)], {
    ...setting,
    width: width - INDENT,
  });
  const line = derivePainLine(pain, brief.writtenOn);
  const headed: Block = {
    height: head.height,
    draw: (pen, x, y) =>
      pen.tag("Lbl", {}, () => {
        const middle = y + (setting.size * setting.leading) / 2;
        drawMark(pen, { x: x + BADGE, y: middle, radius: BADGE, number: pain.number, beSeen: pain.beSeen });
        head.draw(pen, x + INDENT, y);
      }),
  };
  const said = row.text === "" ? NOTHING : paragraph([span(row.text)], setting);
  const body = tagged("LBody", stack([said, line === null ? NOTHING : painLineBlock(line, width, look)], 1));
  return tagged("LI", stack([headed, body]));
}

/** The badge says the number. */
const nameIn = ({ label }: OutlineLine): string => label.replace(/^\d+ /, "");

/** "16 Nov: 4", the line, "today: 2" on one row. */
function painLineBlock(line: PainLine, width: number, look: Look): Block {
  const size = smallSize(look);
  const height = Math.max(13, size * 1.5);
  const [first, last] = [line.first, line.last].map((text) => [span(text, "text", INK.soft)]);
  if (first === undefined || last === undefined) return NOTHING;
  const start = measure(first, size) + 7;
  const length = Math.min(96, width - start - measure(last, size) - 9);
  if (length < 20) return NOTHING;
  const words = lines(first, { size, width, leading: height / size });
  const end = lines(last, { size, width, leading: height / size });
  return {
    height,
    draw: (pen, x, y) =>
      pen.tag("Figure", { alt: line.words }, () => {
        words.draw(pen, x, y);
        pen.content(() => {
          for (const stroke of line.strokes)
            drawStroke(pen.doc, stroke, { x: x + start, y: y + 2, length, height: height - 4 });
        });
        end.draw(pen, x + start + length + 7, y);
      }),
  };
}

function drawStroke(
  doc: import("./pen.ts").PdfDocument,
  stroke: PainLine["strokes"][number],
  at: { readonly x: number; readonly y: number; readonly length: number; readonly height: number },
): void {
  const points = stroke.map(({ x, y }) => ({ x: at.x + x * at.length, y: at.y + (1 - y) * at.height }));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return;
  doc.moveTo(first.x, first.y);
  for (const { x, y } of points.slice(1)) doc.lineTo(x, y);
  doc.lineWidth(1.6).lineCap("round").lineJoin("round").stroke(INK.tape);
  doc.circle(last.x, last.y, 2).fill(INK.tape);
}
