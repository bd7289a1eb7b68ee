/** Measures of the drawing of weeks, in pixels. */
export const SHAPE = {
  top: 22,
  floor: 182,
  tape: 194,
  tapeHeight: 22,
  months: 238,
  height: 246,
  gap: 1.5,
} as const;

const LABELS = 46;
const NARROW = 38;
const NARROW_UNDER = 560;

/** How the weeks lie across a drawing so wide. */
export interface Columns {
  /** Where the first column begins. */
  readonly left: number;
  /** From one column to the next. */
  readonly pitch: number;
  /** Of a bar. */
  readonly bar: number;
  readonly width: number;
  readonly isNarrow: boolean;
}

export function deriveColumns(width: number, weeks: number): Columns {
  const isNarrow = width < NARROW_UNDER;
  const left = isNarrow ? NARROW : LABELS;
  const pitch = (width - left) / weeks;
  return { left, pitch, bar: Math.min(pitch * 0.74, 46), width, isNarrow };
}

/** The middle of a week's column. */
export const middleOf = ({ left, pitch }: Columns, week: number): number => left + (week + 0.5) * pitch;

/** Height of a load, in pixels. */
export const tallOf = (load: number, most: number): number =>
  most > 0 ? (load / most) * (SHAPE.floor - SHAPE.top) : 0;

/** Which weeks wear their figure: this one, the highest, and where there is room the last few. */
export function pickLabels(totals: readonly number[], isNarrow: boolean): ReadonlySet<number> {
  const last = totals.length - 1;
  const highest = totals.indexOf(Math.max(...totals));
  const near = isNarrow ? [last] : [last - 3, last - 2, last - 1, last];
  const isClear = near.every((week) => week === highest || Math.abs(week - highest) >= (isNarrow ? 4 : 1));
  return new Set([...near, ...(isClear ? [highest] : [])].filter((week) => week >= 0 && totals[week] !== 0));
}
