import {
  addSample,
  finishSamples,
  type SampleColumn,
  type Samples,
  startSamples,
} from "../../core/activity/index.ts";

/** Values of one column and the seconds since 1970 at which they were taken. */
export interface SampleSeries {
  readonly column: SampleColumn;
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/**
 * Series that were taken each at its own moments, as columns with one row for each whole second; of several values in
 * a second the last one counts. Moments and values that are no numbers are passed over.
 */
export function gatherSamples(series: readonly SampleSeries[]): Samples {
  const moments = new Set<number>();
  for (const { times, values } of series)
    for (const [index, time] of times.entries())
      if (isTold(time, values[index])) moments.add(Math.floor(time));
  const samples = startSamples(Math.max(1, moments.size));
  const rows = new Map<number, number>();
  for (const moment of Float64Array.from(moments).sort()) {
    const row = addSample(samples);
    samples.time[row] = moment;
    rows.set(moment, row);
  }
  for (const { column, times, values } of series)
    for (const [index, time] of times.entries()) {
      const row = rows.get(Math.floor(time));
      if (row !== undefined && isTold(time, values[index])) samples[column][row] = values[index]!;
    }
  return finishSamples(samples);
}

const isTold = (time: number, value: number | undefined): boolean =>
  Number.isFinite(time) && value !== undefined && Number.isFinite(value);
