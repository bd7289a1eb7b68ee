import type { Spike, SpikeCategory } from "./session-class.ts";

/** Days before the run's own day in which the longest run is sought. */
const BASELINE_DAYS = 30;

/** One run: its day's number and its distance in any one unit. */
export interface RunOnDay {
  readonly day: number;
  readonly distance: number;
}

/**
 * Longest single run of the 30 days before each run's own day, for runs in order of days; 0 where there was none.
 * Every run enters and leaves the queue once.
 * Source: Frandsen 2025, Br J Sports Med 59:1203-1210, doi 10.1136/bjsports-2024-109380; RULES 2.9.
 * @example findLongestBefore([{ day: 1, distance: 10 }, { day: 5, distance: 12 }]) // [0, 10]
 */
export function findLongestBefore(runs: readonly RunOnDay[]): Float64Array {
  const longest = new Float64Array(runs.length);
  // Indices of runs, distances falling: the first is the longest that is still within reach.
  const queue: number[] = [];
  let head = 0;
  let entered = 0;
  runs.forEach((run, index) => {
    for (; (runs[entered]?.day ?? run.day) < run.day; entered++) {
      const distance = runs[entered]?.distance ?? 0;
      while (queue.length > head && (runs[queue[queue.length - 1]!]?.distance ?? 0) <= distance) queue.pop();
      queue.push(entered);
    }
    while (head < queue.length && runs[queue[head]!]!.day < run.day - BASELINE_DAYS) head++;
    longest[index] = head < queue.length ? runs[queue[head]!]!.distance : 0;
  });
  return longest;
}

/**
 * A run beside the longest of the 30 days before it.
 * Source: as `findLongestBefore`. Observational, not monotone: never a probability of injury.
 * @example deriveSpike({ distance: 12, longestBefore: 10 }) // { ratio: 1.2, category: "small" }
 */
export function deriveSpike(run: { readonly distance: number; readonly longestBefore: number }): Spike {
  if (!(run.longestBefore > 0)) return { ratio: null, category: "no_baseline" };
  const ratio = run.distance / run.longestBefore;
  return { ratio, category: categoryOf(ratio) };
}

function categoryOf(ratio: number): SpikeCategory {
  // 1.10 as a ratio of two decimals may come out a hair above 1.10.
  const past = (limit: number): boolean => ratio > limit + 1e-9;
  if (past(2)) return "large";
  if (past(1.3)) return "moderate";
  return past(1.1) ? "small" : "reference";
}
