const CHUNK = 1 << 20;
/** 113 MB at nine bytes each: more than ten years of a watch that measures every five minutes and each few seconds of a run. */
const MOST_VALUES = 12 * CHUNK;

interface Chunk {
  readonly seconds: Uint32Array;
  readonly value: Float32Array;
  readonly source: Uint8Array;
}

/**
 * Heart rates, or metres covered, in nine bytes each: in an export they stand before the workouts that they belong to, so
 * all have to be kept until those are known.
 */
export interface TimedValues {
  readonly chunks: Chunk[];
  length: number;
  /** Those for which there was no room. */
  dropped: number;
}

export const startTimedValues = (): TimedValues => ({ chunks: [], length: 0, dropped: 0 });

/** Keeps one. @param source the number of whoever measured it, below 256 */
export function addTimedValue(values: TimedValues, seconds: number, value: number, source: number): void {
  if (values.length === MOST_VALUES) {
    values.dropped += 1;
    return;
  }
  const at = values.length % CHUNK;
  if (at === 0)
    values.chunks.push({
      seconds: new Uint32Array(CHUNK),
      value: new Float32Array(CHUNK),
      source: new Uint8Array(CHUNK),
    });
  const chunk = values.chunks[values.chunks.length - 1]!;
  chunk.seconds[at] = seconds;
  chunk.value[at] = value;
  chunk.source[at] = source;
  values.length += 1;
}

/** A stretch of time, seconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface TimedValue {
  readonly seconds: number;
  readonly value: number;
  readonly source: number;
}

const readValueAt = ({ chunks }: TimedValues, index: number): TimedValue => {
  const chunk = chunks[Math.floor(index / CHUNK)]!;
  const at = index % CHUNK;
  return { seconds: chunk.seconds[at]!, value: chunk.value[at]!, source: chunk.source[at]! };
};

export interface SortedValues {
  /** The values within the span of that place in the list, in order of time. */
  readonly within: (span: number) => readonly TimedValue[];
}

/**
 * Finds out which values lie within which span, in one pass over all of them: four bytes more for each that does.
 * @param spans in order of their beginnings
 */
export function sortIntoSpans(values: TimedValues, spans: readonly Span[]): SortedValues {
  const finder = startSpanFinder(spans);
  const counts = new Uint32Array(spans.length + 1);
  visitWithin(values, finder, (_, span) => {
    counts[span + 1]! += 1;
  });
  for (let span = 0; span < spans.length; span += 1) counts[span + 1]! += counts[span]!;
  const filled = counts.slice();
  const indices = new Uint32Array(counts[spans.length]!);
  visitWithin(values, finder, (index, span) => {
    indices[filled[span]!] = index;
    filled[span]! += 1;
  });
  return {
    within: (span) =>
      Array.from(indices.subarray(counts[span]!, counts[span + 1]!), (index) =>
        readValueAt(values, index),
      ).sort((one, other) => one.seconds - other.seconds),
  };
}

type FindSpan = (seconds: number) => number;

/** The span that began last and still lasts: of two at the same time the later one has the value. */
function startSpanFinder(spans: readonly Span[]): FindSpan {
  const starts = Float64Array.from(spans, ({ from }) => from);
  const ends = Float64Array.from(spans, ({ to }) => to);
  /** The latest end up to here: where it has passed, no earlier span can last. */
  const latest = Float64Array.from(ends);
  for (let span = 1; span < latest.length; span += 1)
    latest[span] = Math.max(latest[span]!, latest[span - 1]!);
  return (seconds) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= seconds) low = middle + 1;
      else high = middle;
    }
    for (let span = low - 1; span >= 0 && latest[span]! >= seconds; span -= 1)
      if (ends[span]! >= seconds) return span;
    return -1;
  };
}

function visitWithin(
  values: TimedValues,
  find: FindSpan,
  visit: (index: number, span: number) => void,
): void {
  for (let index = 0; index < values.length; index += 1) {
    const span = find(values.chunks[index >> 20]!.seconds[index & (CHUNK - 1)]!);
    if (span >= 0) visit(index, span);
  }
}
