import type { PlanDayView } from "../../../http/contract.ts";
import type { CalendarWeek } from "../plan-weeks.ts";

type Block = PlanDayView["block"];

/** A stretch of days of one block, in days from the calendar's first. */
export interface BlockSegment {
  readonly block: Block;
  readonly from: number;
  readonly days: number;
}

/** The blocks along the calendar, one after the other; days outside the plan stretch the block beside them. */
export function deriveSegments(weeks: readonly CalendarWeek[]): readonly BlockSegment[] {
  const blocks = weeks.flatMap(({ days }) => days.map(({ day }) => day?.block ?? null));
  const known = blocks.map((block, index) => block ?? nearest(blocks, index));
  const segments: BlockSegment[] = [];
  known.forEach((block, index) => {
    if (block === null) return;
    const last = segments.at(-1);
    if (last?.block === block) segments[segments.length - 1] = { ...last, days: last.days + 1 };
    else segments.push({ block, from: index, days: 1 });
  });
  return segments;
}

const nearest = (blocks: readonly (Block | null)[], index: number): Block | null =>
  blocks.slice(index).find((block) => block !== null) ?? blocks.findLast((block) => block !== null) ?? null;

/** The block that most days of a week belong to; the earlier one where two share it. */
export function mainBlock(week: CalendarWeek): Block | null {
  const segments = deriveSegments([week]);
  const most = Math.max(...segments.map(({ days }) => days));
  return segments.find(({ days }) => days === most)?.block ?? null;
}
