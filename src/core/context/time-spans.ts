import { type Instant, instant } from "../units/index.ts";
import type { TimeSpan } from "./planning-context.ts";

/** The same time in order, without overlap and without two spans that touch; empty ones are dropped. */
export function mergeSpans(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const merged: TimeSpan[] = [];
  for (const span of spans.filter((one) => one.start < one.end).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: laterOf(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

const laterOf = (one: Instant, other: Instant): Instant => instant(Math.max(one, other));

/** What is left of merged spans when others, merged too, are cut out. */
export function cutSpans(spans: readonly TimeSpan[], taken: readonly TimeSpan[]): readonly TimeSpan[] {
  let at = 0;
  return spans.flatMap((span) => {
    while (at < taken.length && (taken[at]?.end ?? 0) <= span.start) at += 1;
    const left: TimeSpan[] = [];
    let start = span.start;
    for (let index = at; index < taken.length; index += 1) {
      const cut = taken[index];
      if (!cut || cut.start >= span.end) break;
      if (cut.start > start) left.push({ start, end: cut.start });
      start = laterOf(start, cut.end);
    }
    if (start < span.end) left.push({ start, end: span.end });
    return left;
  });
}

/** The part of merged spans that lies within one. */
export const clipSpans = (spans: readonly TimeSpan[], { start, end }: TimeSpan): readonly TimeSpan[] =>
  spans
    .map((span) => ({
      start: laterOf(span.start, start),
      end: instant(Math.min(span.end, end)),
    }))
    .filter((span) => span.start < span.end);
