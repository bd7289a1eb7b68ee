import type { LoadView, PlanView, StatusView } from "../../../http/contract.ts";
import { addDays, daysUntil } from "../../design/dates.ts";

export type Block = StatusView["block"];

/** A stretch of one block, in days from the chart's first. */
export interface BlockSegment {
  readonly block: Block;
  readonly from: number;
  readonly days: number;
}

interface SegmentsSource {
  readonly load: LoadView;
  readonly plan: PlanView;
  /** The chart's first day, and how many it shows. */
  readonly start: string;
  readonly days: number;
}

/** The blocks along the chart: those behind as they were, those ahead as the plan has them; unknown days stay free. */
export function deriveSegments({ load, plan, start, days }: SegmentsSource): readonly BlockSegment[] {
  const segments: BlockSegment[] = [];
  const ahead = new Map(plan.days.map(({ date, block }) => [date, block]));
  for (let day = 0; day < days; day += 1) {
    const date = addDays(start, day);
    const block = ahead.get(date) ?? (date < plan.from ? blockBehind(load, date) : undefined);
    const last = segments.at(-1);
    if (block === undefined) continue;
    if (last?.block === block && last.from + last.days === day)
      segments[segments.length - 1] = { ...last, days: last.days + 1 };
    else segments.push({ block, from: day, days: 1 });
  }
  return segments;
}

const blockBehind = (load: LoadView, date: string): Block | undefined =>
  load.blocks?.findLast(({ from }) => from <= date)?.block;

/** The week of the block that today lies in, from 1; null where its beginning is not known. */
export function weekOfBlock({ load, block, today }: BlockToday): number | null {
  const span = load.blocks?.findLast(({ from }) => from <= today);
  return span?.block === block ? Math.floor(daysUntil(span.from, today) / 7) + 1 : null;
}

interface BlockToday {
  readonly load: LoadView;
  readonly block: Block;
  readonly today: string;
}
