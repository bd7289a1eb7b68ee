import type { DayLight } from "../plan-words.ts";

/** Where a day's cell stands: in the columns of a wide screen, in a week of a phone, in the strip of Today. */
export type CellShape = "calendar" | "week" | "strip";

interface CellFacts {
  readonly height: number;
  /** Radius of the lit corner. */
  readonly corner: Readonly<Record<DayLight, number>>;
  readonly dial: { readonly radius: number; readonly inset: number };
  readonly bar: {
    /** Where its middle stands: a place across the cell, and pixels from there. */
    readonly x: string;
    readonly offset: number;
    readonly width: number;
    /** The highest it may grow. */
    readonly most: number;
  };
}

const NARROW = { best: 18.4, good: 12.8, possible: 8, blocked: 0 };

/** Pixels; widths follow the room there is. */
export const CELLS: Readonly<Record<CellShape, CellFacts>> = {
  calendar: {
    height: 62,
    corner: { best: 23, good: 16, possible: 10, blocked: 0 },
    dial: { radius: 10, inset: 16 },
    bar: { x: "50%", offset: 1, width: 11, most: 32 },
  },
  week: {
    height: 66,
    corner: NARROW,
    dial: { radius: 9, inset: 14 },
    bar: { x: "0", offset: 11.5, width: 9, most: 25 },
  },
  strip: {
    height: 84,
    corner: NARROW,
    dial: { radius: 9, inset: 14 },
    bar: { x: "0", offset: 11.5, width: 9, most: 40 },
  },
};
