import { emptyHistogram, type Histogram } from "./summary.ts";

export interface HistogramInput {
  readonly values: Float64Array;
  /** Seconds that each value stands for. */
  readonly weights: Float64Array;
  readonly step: number;
  /** Where given, only samples marked 1 count. */
  readonly only?: Uint8Array;
}

/**
 * Seconds spent per value. NaN counts nowhere; bins begin at the lowest and end at the highest value met.
 * Source: practice.
 * @example deriveHistogram({ values: Float64Array.of(150, 150, 152), weights: Float64Array.of(1, 2, 4), step: 1 })
 * // { first: 150, step: 1, seconds: [3, 0, 4] }
 */
export function deriveHistogram({ values, weights, step, only }: HistogramInput): Histogram {
  const range = findBins(values, weights, step, only);
  if (!range) return emptyHistogram(step);
  const seconds = new Array<number>(range.highest - range.lowest + 1).fill(0);
  for (let i = 0; i < values.length; i++) {
    if (!counts(values[i]!, weights[i]!, only?.[i])) continue;
    const bin = binOf(values[i]!, step) - range.lowest;
    seconds[bin] = seconds[bin]! + weights[i]!;
  }
  return {
    first: Math.round(range.lowest * step * 1e6) / 1e6,
    step,
    seconds: seconds.map((value) => Math.round(value * 1000) / 1000),
  };
}

const counts = (value: number, weight: number, marked: number | undefined): boolean =>
  weight > 0 && Number.isFinite(value) && marked !== 0;

// The tiny lift keeps 3.00 m/s in the bin that starts at 3.00 although 3 / 0.05 is 59.999...
const binOf = (value: number, step: number): number => Math.floor(value / step + 1e-9);

function findBins(
  values: Float64Array,
  weights: Float64Array,
  step: number,
  only: Uint8Array | undefined,
): { readonly lowest: number; readonly highest: number } | null {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    if (!counts(values[i]!, weights[i]!, only?.[i])) continue;
    const bin = binOf(values[i]!, step);
    if (bin < lowest) lowest = bin;
    if (bin > highest) highest = bin;
  }
  return highest < lowest ? null : { lowest, highest };
}
