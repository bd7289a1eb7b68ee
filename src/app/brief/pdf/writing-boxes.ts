import type { Outline, WritingBox } from "../../../core/brief/index.ts";
import { INK } from "../ink.ts";
import { type Block, beside, paragraph, stack, tagged } from "./blocks.ts";
import { headingBlock } from "./frame.ts";
import { type Look, smallSize, span } from "./look.ts";

/** Two boxes to write in by hand, of a given height. */
export function boxesBlock(boxes: Outline["boxes"], { width, height, look }: BoxSetting): Block {
  const gap = 14;
  const wide = (width - gap) / 2;
  const inner = wide - 2 * BOX_PAD - 2;
  const words = boxes.map((box) => boxWords(box, inner, look));
  const first = BOX_PAD + Math.max(...words.map((block) => block.height)) + FIRST_STEP;
  return beside(
    words.map((block, index) => ({
      x: index * (wide + gap),
      block: boxBlock(block, { width: wide, height, first }),
    })),
  );
}

interface BoxSetting {
  readonly width: number;
  readonly height: number;
  readonly look: Look;
}

const LINE_STEP = 22;
const FIRST_STEP = 17;
const BOX_PAD = 9;

const boxWords = ({ heading, hint }: WritingBox, width: number, look: Look): Block =>
  stack([
    headingBlock(heading, width, look),
    paragraph([span(hint, "text", INK.soft)], { size: smallSize(look), width, leading: 1.25 }),
  ]);

interface BoxShape {
  readonly width: number;
  readonly height: number;
  /** Where its first line to write on lies. */
  readonly first: number;
}

function boxBlock(words: Block, { width, height, first }: BoxShape): Block {
  return {
    height,
    draw: (pen, x, y) => {
      pen.decorate(() => {
        pen.doc.roundedRect(x, y, width, height, 11).lineWidth(1).stroke(INK.edge);
        for (let at = y + first; at < y + height - 8; at += LINE_STEP) {
          pen.doc.moveTo(x + BOX_PAD, at).lineTo(x + width - BOX_PAD, at);
        }
        pen.doc.lineWidth(0.6).stroke(INK.line);
      });
      tagged("Sect", words).draw(pen, x + BOX_PAD + 1, y + BOX_PAD - 2);
    },
  };
}
