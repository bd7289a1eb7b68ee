import type { Span } from "./clusters.ts";
import type { Pen } from "./pen.ts";
import { type Line, setLines } from "./text-lines.ts";

/** Something of a known height that can be drawn with its upper left corner anywhere. */
export interface Block {
  readonly height: number;
  readonly draw: (pen: Pen, x: number, y: number) => void;
}

export interface Setting {
  readonly size: number;
  readonly width: number;
  readonly leading: number;
  readonly align?: "left" | "right";
}

export const NOTHING: Block = { height: 0, draw: () => {} };

/** Lines without a tag of their own. */
export function lines(spans: readonly Span[], setting: Setting): Block {
  const { size, width, leading } = setting;
  const set = setLines(spans, size, width);
  const step = size * leading;
  return {
    height: set.length * step,
    draw: (pen, x, y) =>
      pen.content(() => {
        set.forEach((line, index) => {
          const baseline = y + index * step + step / 2 + size * 0.35;
          pen.line(line, { x: x + indentOf(line, setting), baseline, size });
        });
      }),
  };
}

const indentOf = (line: Line, { align, width }: Setting): number =>
  align === "right" ? width - line.width : 0;

export const tagged = (type: string, block: Block): Block => ({
  height: block.height,
  draw: (pen, x, y) => pen.tag(type, {}, () => block.draw(pen, x, y)),
});

export const paragraph = (spans: readonly Span[], setting: Setting): Block =>
  tagged("P", lines(spans, setting));

/** Blocks under each other with a gap between those that are not empty. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const seen = blocks.filter(({ height }) => height > 0);
  const height = seen.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, seen.length - 1);
  return {
    height,
    draw: (pen, x, y) => {
      let at = y;
      for (const block of seen) {
        block.draw(pen, x, at);
        at += block.height + gap;
      }
    },
  };
}

/** Blocks beside each other, each at its own offset. */
export const beside = (columns: readonly { readonly x: number; readonly block: Block }[]): Block => ({
  height: Math.max(0, ...columns.map(({ block }) => block.height)),
  draw: (pen, x, y) => {
    for (const column of columns) column.block.draw(pen, x + column.x, y);
  },
});

export const space = (height: number): Block => ({ height, draw: () => {} });
