import { type Brief, deriveFocusBar, type OutlineLine } from "../../../core/brief/index.ts";
import { INK } from "../ink.ts";
import { type Block, NOTHING, space, stack } from "./blocks.ts";
import type { Look } from "./look.ts";
import { rowsBlock } from "./rows.ts";

const SHADES = [INK.veryHard, INK.hard, INK.moderate, INK.easy] as const;
const BAR = 11;

/** One bar cut by minutes, and the areas under it in the same order. */
export function focusBlock(brief: Brief, rows: readonly OutlineLine[], width: number, look: Look): Block {
  const areas = brief.focus?.areas ?? [];
  return stack([barBlock(areas, width), rowsBlock(rows, width, look)], 2 + 3 * look.air);
}

function barBlock(areas: NonNullable<Brief["focus"]>["areas"], width: number): Block {
  const segments = deriveFocusBar(areas);
  if (segments.length === 0) return NOTHING;
  const words = areas.map(({ name, minutes }) => `${name} ${minutes} min`).join(", ");
  const bar: Block = {
    height: BAR,
    draw: (pen, x, y) =>
      pen.tag("Figure", { alt: `The time as a bar: ${words}.` }, () =>
        pen.content(() => {
          segments.forEach((segment, index) => {
            const wide = Math.max(1, segment.width * width - 2);
            pen.doc
              .roundedRect(x + segment.start * width, y, wide, BAR, Math.min(3, wide / 2))
              .fill(SHADES[Math.min(index, SHADES.length - 1)] ?? INK.easy);
          });
        }),
      ),
  };
  return stack([space(2), bar]);
}
