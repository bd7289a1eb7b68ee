import { daysBetween, type LocalDate } from "../../units/index.ts";
import type { BriefDay, BriefFocus, BriefPain } from "../brief.ts";
import { formatShortDate, formatWhole } from "./figures.ts";

/** A day of the load chart: how high its bar is, from 0 to 1, and its caps: one is hard, two are very hard. */
export interface LoadBar {
  readonly date: LocalDate;
  readonly height: number;
  readonly caps: 0 | 1 | 2;
}

export interface LoadChart {
  readonly bars: readonly LoadBar[];
  /** "27 Oct" */
  readonly first: string;
  readonly last: string;
  readonly words: string;
}

const CAPS = { easy: 0, moderate: 0, hard: 1, veryHard: 2 } as const;

/** The load of the last days as bars beside the highest of them; null where no day is known. */
export function deriveLoadChart(days: readonly BriefDay[]): LoadChart | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...days.map(({ load }) => load));
  const bars = days.map(({ date, load, class: cls }) => ({
    date,
    height: most > 0 ? Math.max(0, load) / most : 0,
    caps: cls === null ? 0 : CAPS[cls],
  }));
  const heaviest = days.find(({ load }) => load === most) ?? last;
  return {
    bars,
    first: formatShortDate(first.date),
    last: formatShortDate(last.date),
    words: `Load of each day from ${formatShortDate(first.date)} to ${formatShortDate(last.date)}. ${
      most > 0
        ? `The highest was ${formatWhole(most)} on ${formatShortDate(heaviest.date)}.`
        : "No load on any day."
    }`,
  };
}

/** A stretch of the bar of minutes, as shares of the whole from 0 to 1. */
export interface FocusSegment {
  readonly start: number;
  readonly width: number;
  readonly minutes: number;
}

/** The areas as stretches of one bar, in their order. */
export function deriveFocusBar(areas: readonly BriefFocus[]): readonly FocusSegment[] {
  const total = areas.reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0);
  if (total <= 0) return [];
  let start = 0;
  return areas.map(({ minutes }) => {
    const segment = { start, width: Math.max(0, minutes) / total, minutes };
    start += segment.width;
    return segment;
  });
}

/** The scores of a pain as a line: x from the first to the last day, y from 0 (no pain) to 1 (its worst, 4 at least). */
export interface PainLine {
  /** A gap of more than a week breaks the line. */
  readonly strokes: readonly (readonly { readonly x: number; readonly y: number }[])[];
  /** "16 Nov: 4" */
  readonly first: string;
  readonly last: string;
  readonly words: string;
}

const LONGEST_GAP = 7;
const LEAST_TOP = 4;

/** Null where fewer than two days are known: then there is no line to draw. */
export function derivePainLine({ name, scores }: BriefPain, today: LocalDate): PainLine | null {
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined || first.date === last.date) return null;
  const span = daysBetween(first.date, last.date);
  const top = Math.max(LEAST_TOP, ...scores.map(({ score }) => score));
  const strokes: { x: number; y: number }[][] = [];
  scores.forEach(({ date, score }, index) => {
    const before = scores[index - 1];
    const point = { x: daysBetween(first.date, date) / span, y: Math.max(0, score) / top };
    if (before === undefined || daysBetween(before.date, date) > LONGEST_GAP) strokes.push([point]);
    else strokes.at(-1)?.push(point);
  });
  const [from, to] = [sayScore(first, today), sayScore(last, today)];
  return { strokes, first: from, last: to, words: `${name}, pain of 10 by day. ${from}, ${to}.` };
}

const sayScore = ({ date, score }: { date: LocalDate; score: number }, today: LocalDate): string =>
  `${date === today ? "today" : formatShortDate(date)}: ${score}`;
