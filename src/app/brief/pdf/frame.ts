import type { Brief, OutlineSection } from "../../../core/brief/index.ts";
import { INK } from "../ink.ts";
import {
  type Block,
  beside,
  lines,
  NOTHING,
  paragraph,
  type Setting,
  space,
  stack,
  tagged,
} from "./blocks.ts";
import { headingSize, type Look, leading, SMALLEST, span, titleSize } from "./look.ts";
import type { Pen } from "./pen.ts";
import { rowsBlock } from "./rows.ts";
import { measure } from "./text-lines.ts";

const WORDMARK = [span("Restride", "heading")];
const WORDMARK_SIZE = 13.5;
const LAMP_WIDTH = 24;
const MARK_ROOM = 90;

/** From whom, what and when, with the wordmark beside. */
export function headBlock({ from, title, subtitle }: Brief, width: number, look: Look): Block {
  const room = width - MARK_ROOM;
  const small = { size: look.size, width: room, leading: leading(look) };
  const size = titleSizeFor(title, room, look);
  const words = stack(
    [
      paragraph([span(from, "strong", INK.soft)], small),
      tagged("H1", lines([span(title, "heading")], { size, width: room, leading: 1.14 })),
      paragraph([span(subtitle, "text", INK.soft)], small),
    ],
    1,
  );
  const mark = LAMP_WIDTH + measure(WORDMARK, WORDMARK_SIZE);
  return {
    height: words.height,
    draw: (pen, x, y) => {
      words.draw(pen, x, y);
      pen.tag("P", {}, () => drawWordmark(pen, x + width - mark, y));
    },
  };
}

/** A long title is set smaller before it takes a second line. */
function titleSizeFor(title: string, room: number, look: Look): number {
  const wanted = titleSize(look);
  const needed = measure([span(title, "heading")], 1) * wanted;
  return Math.max(look.size * 1.5, Math.min(wanted, (wanted * room) / Math.max(1, needed)) - 0.01);
}

/** The lamp is the head of a stride. */
function drawWordmark(pen: Pen, x: number, y: number): void {
  pen.decorate(() => {
    pen.doc.translate(x, y).scale(0.8);
    pen.doc.circle(16.5, 4.2, 3.4).fill(INK.lamp);
    pen.doc
      .path("M3.5 22.5 10 16.5 13.5 10l5 5.5L17 23")
      .lineWidth(4)
      .lineCap("round")
      .lineJoin("round")
      .stroke(INK.ink);
  });
  lines(WORDMARK, { size: WORDMARK_SIZE, width: MARK_ROOM, leading: 1.4 }).draw(pen, x + LAMP_WIDTH, y + 1);
}

/** A heading with what stands under it. */
export const sectionBlock = (
  heading: string,
  body: Block,
  { width, look }: { width: number; look: Look },
): Block => tagged("Sect", stack([headingBlock(heading, width, look), body], 1 + 2 * look.air));

export const headingBlock = (heading: string, width: number, look: Look, colour: string = INK.ink): Block =>
  tagged("H2", lines([span(heading, "heading", colour)], { size: headingSize(look), width, leading: 1.25 }));

/** What the runner asks for, in the tinted panel: two sections side by side. */
export function leadPanel(
  sections: readonly OutlineSection[],
  { brief, width, look }: { readonly brief: Brief; readonly width: number; readonly look: Look },
): Block {
  if (sections.length === 0) return NOTHING;
  const pad = 8 + 4 * look.air;
  const gutter = 24;
  const inner = (width - 2 * pad - gutter * (sections.length - 1)) / sections.length;
  const assessing = brief.mode === "assessment";
  const columns = beside(
    sections.map((section, index) => ({
      x: index * (inner + gutter),
      block: leadSection(section, { brief, width: inner, look }),
    })),
  );
  const height = columns.height + 2 * pad;
  return {
    height,
    draw: (pen, x, y) => {
      pen.decorate(() => {
        pen.doc.roundedRect(x, y, width, height, 11);
        if (assessing) pen.doc.lineWidth(2.4).stroke(INK.panel);
        else pen.doc.fill(INK.lampPale);
      });
      columns.draw(pen, x + pad, y + pad);
    },
  };
}

function leadSection(
  { id, heading, lines: rows }: OutlineSection,
  { brief, width, look }: { readonly brief: Brief; readonly width: number; readonly look: Look },
): Block {
  const setting = { size: look.size, width, leading: leading(look) };
  const body = rows.some(({ label }) => label !== "")
    ? rowsBlock(rows, width, look)
    : stack(rows.map(({ text }) => paragraph([span(text)], setting)));
  const title = headingBlock(heading, width, look);
  const dialled = id === "pressure" ? withDial(title, heading, { cap: brief.pressure.cap, look }) : title;
  const first = id === "request" && brief.mode === "assessment" ? lookFirst(brief, setting) : NOTHING;
  return tagged("Sect", stack([dialled, first, body], 3));
}

/** The places that have to be looked at, by name. */
function lookFirst({ pains }: Brief, setting: Setting): Block {
  const names = (pains?.pains ?? []).filter(({ beSeen }) => beSeen).map(({ name }) => name);
  const size = setting.size * 1.35;
  return names.length === 0
    ? NOTHING
    : paragraph([span(names.join(", "), "strong", INK.flag)], { ...setting, size, leading: 1.25 });
}

/** Five steps, as many filled as may be used. */
function withDial(title: Block, heading: string, { cap, look }: { cap: number; look: Look }): Block {
  const begins = measure([span(heading, "heading")], headingSize(look)) + 10;
  return {
    height: title.height,
    draw: (pen, x, y) => {
      title.draw(pen, x, y);
      pen.tag("Figure", { alt: `Pressure up to ${cap} of 5` }, () =>
        pen.content(() => {
          for (let step = 1; step <= 5; step += 1) {
            pen.doc
              .roundedRect(x + begins + (step - 1) * 15, y + title.height / 2 - 3.2, 12, 6.4, 3.2)
              .lineWidth(1);
            if (step <= cap) pen.doc.fillAndStroke(INK.ink, INK.ink);
            else pen.doc.stroke(INK.ink);
          }
        }),
      );
    },
  };
}

/** The band over a page that asks for a look, not for massage. */
export function noticeBand(notice: string | null, width: number, look: Look): Block {
  if (notice === null) return NOTHING;
  const size = headingSize(look) * 1.08;
  const words = tagged(
    "H2",
    lines([span(notice, "heading", INK.paper)], { size, width: width - 52, leading: 1.25 }),
  );
  const height = words.height + 10;
  return {
    height,
    draw: (pen, x, y) => {
      pen.decorate(() => {
        pen.doc.roundedRect(x, y, width, height, 8).fill(INK.panel);
        const middle = { x: x + 20, y: y + height / 2 };
        pen.doc
          .polygon(...octagonAt(middle, 9.5))
          .lineWidth(1.4)
          .stroke(INK.paper);
        pen.doc.roundedRect(middle.x - 1.1, middle.y - 5, 2.2, 6, 1.1).fill(INK.paper);
        pen.doc.circle(middle.x, middle.y + 4, 1.3).fill(INK.paper);
      });
      words.draw(pen, x + 38, y + 5);
    },
  };
}

const octagonAt = ({ x, y }: { x: number; y: number }, radius: number): [number, number][] =>
  Array.from({ length: 8 }, (_, index) => {
    const angle = ((index + 0.5) * Math.PI) / 4;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

/** What Restride is and is not, and whether anything was shortened. */
export function footBlock(
  brief: Brief,
  shortened: string | null,
  { width, look }: { width: number; look: Look },
): Block {
  const setting = { size: SMALLEST, width, leading: 1.3 };
  const note = shortened === null ? NOTHING : paragraph([span(shortened, "strong")], setting);
  const foot = brief.footnote === "" ? NOTHING : paragraph([span(brief.footnote, "text", INK.soft)], setting);
  return stack([space(4 + 2 * look.air), note, foot]);
}
