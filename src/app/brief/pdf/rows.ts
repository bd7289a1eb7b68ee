import type { OutlineLine } from "../../../core/brief/index.ts";
import { INK } from "../ink.ts";
import { type Block, lines, type Setting, space, stack, tagged } from "./blocks.ts";
import { type Look, leading, span } from "./look.ts";
import { measure } from "./text-lines.ts";

const LEAST_GAP = 12;

/**
 * Statements as a list. Short ones have their label left and what is said right, with hairlines between; longer ones
 * run on after their label.
 */
export function rowsBlock(rows: readonly OutlineLine[], width: number, look: Look): Block {
  if (rows.length === 0) return space(0);
  const pad = 1.5 + 2.2 * look.air;
  const blocks = rows.map((row, index) => {
    const block = rowBlock(row, width, look);
    return padded(block, { pad, ruled: index < rows.length - 1, width });
  });
  return tagged("L", stack(blocks));
}

const padded = (
  block: Block,
  { pad, ruled, width }: { readonly pad: number; readonly ruled: boolean; readonly width: number },
): Block => ({
  height: block.height + 2 * pad,
  draw: (pen, x, y) => {
    block.draw(pen, x, y + pad);
    const at = y + block.height + 2 * pad;
    if (ruled)
      pen.decorate(() =>
        pen.doc
          .moveTo(x, at)
          .lineTo(x + width, at)
          .lineWidth(0.6)
          .stroke(INK.line),
      );
  },
});

function rowBlock(row: OutlineLine, width: number, look: Look): Block {
  const setting = { size: look.size, width, leading: leading(look) };
  if (row.label === "") return tagged("LI", tagged("LBody", lines([span(row.text)], setting)));
  return splitRow(row, setting) ?? runInRow(row, setting);
}

/** Label left, text right; null where both do not fit on one line. */
function splitRow({ label, text }: OutlineLine, setting: Setting): Block | null {
  const [left, right] = [[span(label, "text", INK.soft)], [span(text, "strong")]];
  const room = setting.width - LEAST_GAP - measure(left, setting.size);
  if (measure(right, setting.size) > room) return null;
  const block = lines(right, { ...setting, align: "right" });
  const first = lines(left, setting);
  return tagged("LI", {
    height: block.height,
    draw: (pen, x, y) => {
      tagged("Lbl", first).draw(pen, x, y);
      tagged("LBody", block).draw(pen, x, y);
    },
  });
}

const runInRow = ({ label, text }: OutlineLine, setting: Setting): Block =>
  tagged("LI", tagged("LBody", lines([span(`${closed(label)} `, "strong"), span(text)], setting)));

const closed = (label: string): string => (/[.:!?]$/.test(label) ? label : `${label}:`);
