const CHUNK = 1 << 20;
/** 96 MB at six bytes each: more than ten years of a watch that measures every five minutes and each few seconds of a run. */
export const MOST_HEART_RATES = 16 * CHUNK;

interface Chunk {
  readonly seconds: Uint32Array;
  readonly beats: Uint8Array;
  readonly source: Uint8Array;
}

/**
 * Heart rates in six bytes each: in an export they stand before the workouts that they belong to, so all have to be kept
 * until those are known.
 */
export interface HeartRates {
  readonly chunks: Chunk[];
  length: number;
  /** Those for which there was no room. */
  dropped: number;
}

export const startHeartRates = (): HeartRates => ({ chunks: [], length: 0, dropped: 0 });

/** Keeps one. @param source the number of whoever measured it, below 256 */
export function addHeartRate(rates: HeartRates, seconds: number, beats: number, source: number): void {
  if (rates.length === MOST_HEART_RATES) {
    rates.dropped += 1;
    return;
  }
  const at = rates.length % CHUNK;
  if (at === 0)
    rates.chunks.push({
      seconds: new Uint32Array(CHUNK),
      beats: new Uint8Array(CHUNK),
      source: new Uint8Array(CHUNK),
    });
  const chunk = rates.chunks[rates.chunks.length - 1]!;
  chunk.seconds[at] = seconds;
  chunk.beats[at] = beats;
  chunk.source[at] = source;
  rates.length += 1;
}

/** A stretch of time, seconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface HeartRate {
  readonly seconds: number;
  readonly beats: number;
  readonly source: number;
}

const readRate = ({ chunks }: HeartRates, index: number): HeartRate => {
  const chunk = chunks[Math.floor(index / CHUNK)]!;
  const at = index % CHUNK;
  return { seconds: chunk.seconds[at]!, beats: chunk.beats[at]!, source: chunk.source[at]! };
};

export interface SortedRates {
  /** The heart rates within the span of that place in the list, in order of time. */
  readonly within: (span: number) => readonly HeartRate[];
}

/**
 * Finds out which heart rates lie within which span, in one pass over all of them: four bytes more for each that does.
 * @param spans in order of their beginnings
 */
export function sortIntoSpans(rates: HeartRates, spans: readonly Span[]): SortedRates {
  const finder = startSpanFinder(spans);
  const counts = new Uint32Array(spans.length + 1);
  visitWithin(rates, finder, (_, span) => {
    counts[span + 1]! += 1;
  });
  for (let span = 0; span < spans.length; span += 1) counts[span + 1]! += counts[span]!;
  const filled = counts.slice();
  const indices = new Uint32Array(counts[spans.length]!);
  visitWithin(rates, finder, (index, span) => {
    indices[filled[span]!] = index;
    filled[span]! += 1;
  });
  return {
    within: (span) =>
      Array.from(indices.subarray(counts[span]!, counts[span + 1]!), (index) => readRate(rates, index)).sort(
        (one, other) => one.seconds - other.seconds,
      ),
  };
}

type FindSpan = (seconds: number) => number;

/** The span that began last and still lasts: of two at the same time the later one has the heart rate. */
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

function visitWithin(rates: HeartRates, find: FindSpan, visit: (index: number, span: number) => void): void {
  for (let index = 0; index < rates.length; index += 1) {
    const span = find(rates.chunks[index >> 20]!.seconds[index & (CHUNK - 1)]!);
    if (span >= 0) visit(index, span);
  }
}
