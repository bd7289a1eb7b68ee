import {
  type Brief,
  type BriefPain,
  derivePainLine,
  type OutlineLine,
  type PainLine,
} from "../../../core/brief/index.ts";
import { INK } from "../ink.ts";
import { type Block, beside, lines, NOTHING, paragraph, stack, tagged } from "./blocks.ts";
import { type Look, leading, smallSize, span } from "./look.ts";
import { drawMark, mapBlock, mapWidth } from "./map-block.ts";
import type { PdfDocument } from "./pen.ts";
import { rowsBlock } from "./rows.ts";
import { measure } from "./text-lines.ts";

const BADGE = 6.2;
const INDENT = 18;
const GAP = 14;

/** The map with pains beside it as far as it reaches; further pains and what was said of all stand below. */
export function painsBlock(brief: Brief, rows: readonly OutlineLine[], width: number, look: Look): Block {
  const pains = (brief.pains?.pains ?? []).slice(0, rows.length);
  const rest = rowsBlock(rows.slice(pains.length), width, look);
  if (pains.length === 0) return rest;
  const beginning = mapWidth(brief, look.mapHeight) + GAP;
  const draw = (wide: number) => (pain: BriefPain, index: number) =>
    painBlock(pain, rows[index] ?? { label: "", text: "" }, { brief, width: wide, look });
  const gap = 2 + 8 * look.air;
  const narrow = pains.map(draw(width - beginning));
  const count = countBeside(narrow, gap, look.mapHeight);
  const upper = beside([
    { x: 0, block: mapBlock(brief, look.mapHeight) },
    { x: beginning, block: tagged("L", stack(narrow.slice(0, count), gap)) },
  ]);
  const below = pains.map(draw(width)).slice(count);
  const lower = below.length === 0 ? NOTHING : tagged("L", stack(below, gap));
  return stack([upper, lower, rest], 3 + 5 * look.air);
}

/** How many stand beside the map: none begins where it has ended. */
function countBeside(blocks: readonly Block[], gap: number, height: number): number {
  let used = 0;
  const first = blocks.findIndex((block) => {
    const begins = used;
    used += block.height + gap;
    return begins > 0 && begins + block.height * 0.6 > height;
  });
  return first < 0 ? blocks.length : first;
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

const STROKE = 16;
const LONGEST = 110;

/** The line of the scores; its first and last stand at its ends, or under it where there is little room. */
function painLineBlock(line: PainLine, width: number, look: Look): Block {
  const size = smallSize(look);
  const ends = [line.first, line.last].map((text) => [span(text, "text", INK.soft)]);
  const [first = [], last = []] = ends;
  const start = measure(first, size) + 7;
  const room = width - start - measure(last, size) - 12;
  const inRow = room >= 30;
  const length = Math.min(LONGEST, inRow ? room : width - 6);
  const row = { size, width, leading: STROKE / size };
  const [left, right] = [lines(first, row), lines(last, row)];
  const at = inRow ? { x: start, y: 0 } : { x: 2, y: STROKE };
  const endX = inRow ? start + length + 8 : Math.max(0, length - measure(last, size));
  return {
    height: inRow ? STROKE : 2 * STROKE,
    draw: (pen, x, y) =>
      pen.tag("Figure", { alt: line.words }, () => {
        const box = { x: x + (inRow ? start : 2), y: y + 5, length, height: STROKE - 8 };
        left.draw(pen, x, y + at.y);
        pen.content(() => {
          for (const stroke of line.strokes) drawStroke(pen.doc, stroke, box);
        });
        right.draw(pen, x + endX, y + at.y);
      }),
  };
}

function drawStroke(
  doc: PdfDocument,
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
