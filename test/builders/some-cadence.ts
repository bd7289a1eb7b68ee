import type { CadenceSample } from "../../src/core/insight/index.ts";
import { type LocalDate, metresPerSecond } from "../../src/core/units/index.ts";

/** A run of so many ten-second bins on a straight line C = a + b v, its speeds spread evenly. */
export interface CadenceWords {
  readonly date: LocalDate;
  readonly intercept: number;
  readonly slope: number;
  readonly slowest?: number;
  readonly fastest?: number;
  readonly bins?: number;
  /** Added to each bin's step rate. */
  readonly noise?: (bin: number) => number;
}

/** The bins of one run, from the fourth minute on. @example aCadenceRun({ date, intercept: 145, slope: 6 }) */
export function aCadenceRun(words: CadenceWords): readonly CadenceSample[] {
  const { date, intercept, slope, slowest = 2.8, fastest = 3.4, bins = 90, noise } = words;
  return Array.from({ length: bins }, (_, bin) => {
    const speed = slowest + ((fastest - slowest) * bin) / Math.max(1, bins - 1);
    return {
      date,
      cadence: intercept + slope * speed + (noise?.(bin) ?? 0),
      speed: metresPerSecond(speed),
      seconds: 10,
      grade: 0,
      sinceStart: 180 + bin * 10,
    };
  });
}
