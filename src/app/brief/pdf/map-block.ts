import {
  BADGE_RADIUS,
  type Brief,
  deriveBriefMap,
  type MapBadge,
  type MapView,
} from "../../../core/brief/index.ts";
import { INK } from "../ink.ts";
import { type Block, beside, lines } from "./blocks.ts";
import { SMALLEST, span } from "./look.ts";
import type { PdfDocument, Pen } from "./pen.ts";
import { measure } from "./text-lines.ts";

const LABEL = 12;
const GAP = 10;

/** How wide the map is at a height. */
export function mapWidth(brief: Brief, height: number): number {
  const { views } = deriveBriefMap(brief);
  return views.reduce((sum, view) => sum + viewWidth(view, height), GAP);
}

const viewWidth = ({ cut }: MapView, height: number): number =>
  (cut.width * (height - 2 * LABEL)) / cut.height;

/** Front and back of the body with the runner's left and right written under both. */
export function mapBlock(brief: Brief, height: number): Block {
  const { views, words } = deriveBriefMap(brief);
  let x = 0;
  const drawn = beside(
    views.map((view) => {
      const column = { x, block: viewBlock(view, height) };
      x += viewWidth(view, height) + GAP;
      return column;
    }),
  );
  return {
    height: drawn.height,
    draw: (pen, left, top) => pen.tag("Figure", { alt: words }, () => drawn.draw(pen, left, top)),
  };
}

function viewBlock(view: MapView, height: number): Block {
  const scale = (height - 2 * LABEL) / view.cut.height;
  return {
    height,
    draw: (pen, x, y) => {
      const at = { x: x - view.cut.x * scale, y: y + LABEL - view.cut.y * scale, scale };
      pen.content(() => drawBody(pen, view, at));
      for (const badge of view.badges) drawBadge(pen, badge, at);
      const middle = x + (view.cut.width * scale) / 2;
      writeCentred(pen, view.title, { x: middle, y, soft: true });
      for (const side of view.sides) {
        writeCentred(pen, side.words, { x: at.x + side.x * scale, y: y + height - LABEL, soft: false });
      }
    },
  };
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function drawBody({ doc }: Pen, view: MapView, { x, y, scale }: Placed): void {
  doc.save();
  doc.translate(x, y).scale(scale);
  for (const path of view.figure) doc.path(path).fill(INK.body);
  for (const arm of view.arms) {
    doc.path(arm).lineWidth(view.armWidth).lineCap("round").stroke(INK.body);
  }
  for (const { path, state } of view.places) {
    if (state === "rest") doc.path(path).fillAndStroke(INK.place, INK.paper);
  }
  for (const { path, state } of view.places) {
    if (state !== "rest") drawMarked(doc, path, state === "leaveAlone");
  }
  doc.restore();
}

/** Hatched is a pain; crossed with a strong outline is left alone. */
function drawMarked(doc: PdfDocument, path: string, crossed: boolean): void {
  const colour = crossed ? INK.flag : INK.tape;
  doc.save();
  doc.path(path).clip();
  doc.rect(0, 0, 360, 800).fill(crossed ? INK.paper : INK.tapePale);
  const step = crossed ? 13 : 11;
  for (let at = -800; at < 360; at += step) {
    doc.moveTo(at, 0).lineTo(at + 800, 800);
    if (crossed) doc.moveTo(at + 800, 0).lineTo(at, 800);
  }
  doc.lineWidth(crossed ? 3.5 : 4.5).stroke(colour);
  doc.restore();
  doc
    .path(path)
    .lineWidth(crossed ? 7 : 4)
    .stroke(colour);
}

/** The number of a pain: a disc, or an octagon where it has to be seen first. */
export function drawMark(pen: Pen, { x, y, radius, number, beSeen }: BadgeDrawing): void {
  pen.decorate(() => {
    if (beSeen) pen.doc.polygon(...octagon(x, y, radius * 1.15));
    else pen.doc.circle(x, y, radius);
    pen.doc.lineWidth(1).fillAndStroke(beSeen ? INK.flag : INK.tape, INK.paper);
  });
  const spans = [span(String(number), "strong", INK.paper)];
  const setting = { size: SMALLEST, width: 30, leading: 1 };
  lines(spans, setting).draw(pen, x - measure(spans, SMALLEST) / 2, y - SMALLEST / 2);
}

interface BadgeDrawing {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly number: number;
  readonly beSeen: boolean;
}

const octagon = (x: number, y: number, radius: number): [number, number][] =>
  Array.from({ length: 8 }, (_, index) => {
    const angle = ((index + 0.5) * Math.PI) / 4;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

const drawBadge = (pen: Pen, { x, y, number, beSeen }: MapBadge, at: Placed): void =>
  drawMark(pen, {
    x: at.x + x * at.scale,
    y: at.y + y * at.scale,
    radius: Math.max(5.6, BADGE_RADIUS * at.scale),
    number,
    beSeen,
  });

function writeCentred(
  pen: Pen,
  words: string,
  { x, y, soft }: { readonly x: number; readonly y: number; readonly soft: boolean },
): void {
  const spans = [span(words, "strong", soft ? INK.soft : INK.ink)];
  lines(spans, { size: SMALLEST, width: 60, leading: 1.3 }).draw(pen, x - measure(spans, SMALLEST) / 2, y);
}
