import type { ShelfFont } from "../fonts/font-shelf.ts";
import { type Cluster, clustersOf, type Span, turnedText } from "./clusters.ts";

/** Text of one look, font and direction, where it stands on its line. */
export interface Run {
  readonly text: string;
  /** As it is read, which is not always as it is drawn. */
  readonly read: string;
  readonly font: ShelfFont;
  readonly colour: string;
  readonly x: number;
  readonly width: number;
}

export interface Line {
  /** In the order in which they are read. */
  readonly runs: readonly Run[];
  readonly width: number;
}

/** What is kept together on a line; `space` is what follows it. */
interface Word {
  readonly clusters: readonly Cluster[];
  readonly space: readonly Cluster[];
}

const settings = new Map<string, readonly Line[]>();
const MOST_SETTINGS = 4000;

/** Sets spans in lines no wider than `width` points. A page is tried several ways: the same text is set once. */
export function setLines(spans: readonly Span[], size: number, width: number): readonly Line[] {
  const key = JSON.stringify([spans, size, width]);
  const known = settings.get(key);
  if (known !== undefined) return known;
  if (settings.size > MOST_SETTINGS) settings.clear();
  const lines = breakLines(spans, size, width);
  settings.set(key, lines);
  return lines;
}

/** A word that is wider than the line breaks where it must. */
function breakLines(spans: readonly Span[], size: number, width: number): readonly Line[] {
  const words = wordsOf(clustersOf(spans)).flatMap((word) => breakWide(word, size, width));
  const lines: Cluster[][] = [];
  let room = -1;
  for (const word of words) {
    const needed = widthOf(word.clusters, size);
    const line = lines.at(-1);
    if (line === undefined || needed > room) {
      lines.push([...word.clusters, ...word.space]);
      room = width - needed;
    } else {
      line.push(...word.clusters, ...word.space);
      room -= needed;
    }
    room -= widthOf(word.space, size);
  }
  return lines.map((line) => placeRuns(trimEnd(line), size));
}

/** How wide spans are on one line. */
export const measure = (spans: readonly Span[], size: number): number => widthOf(clustersOf(spans), size);

const isSpace = ({ text }: Cluster): boolean => text === " ";

/** Scripts that break between characters, not between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const breaksAfter = (cluster: Cluster, next: Cluster): boolean =>
  isSpace(cluster) ||
  (/\p{L}/u.test(next.text) && /^[-‐/]$/u.test(cluster.text)) ||
  betweenUnspaced(cluster, next);

const betweenUnspaced = ({ text }: Cluster, next: Cluster): boolean =>
  UNSPACED.test(text) && UNSPACED.test(next.text);

function wordsOf(clusters: readonly Cluster[]): readonly Word[] {
  const groups: Cluster[][] = [];
  clusters.forEach((cluster, index) => {
    const before = clusters[index - 1];
    if (before === undefined || (!isSpace(cluster) && breaksAfter(before, cluster))) groups.push([cluster]);
    else groups.at(-1)?.push(cluster);
  });
  return groups.map((group) => {
    const clusters = trimEnd(group);
    return { clusters, space: group.slice(clusters.length) };
  });
}

function trimEnd(clusters: readonly Cluster[]): readonly Cluster[] {
  const last = clusters.findLastIndex((cluster) => !isSpace(cluster));
  return clusters.slice(0, last + 1);
}

function breakWide(word: Word, size: number, width: number): readonly Word[] {
  if (widthOf(word.clusters, size) <= width) return [word];
  const parts: Cluster[][] = [[]];
  let used = 0;
  for (const cluster of word.clusters) {
    const needed = widthOf([cluster], size);
    if (used > 0 && used + needed > width) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(cluster);
    used += needed;
  }
  return parts.map((clusters, index) => ({ clusters, space: index === parts.length - 1 ? word.space : [] }));
}

const widthOf = (clusters: readonly Cluster[], size: number): number =>
  groupRuns(clusters).reduce((sum, group) => sum + runWidth(group, size), 0);

/** Neighbours of one look, font and direction. */
function groupRuns(clusters: readonly Cluster[]): readonly (readonly Cluster[])[] {
  const groups: Cluster[][] = [];
  for (const cluster of clusters) {
    const last = groups.at(-1)?.at(-1);
    const same = last?.span === cluster.span && last.font === cluster.font && last.level === cluster.level;
    if (same) groups.at(-1)?.push(cluster);
    else groups.push([cluster]);
  }
  return groups;
}

const textOf = (clusters: readonly Cluster[]): string => clusters.map(({ text }) => text).join("");

const widths = new Map<string, number>();
const MOST_WIDTHS = 20_000;

function runWidth(group: readonly Cluster[], size: number): number {
  const [first] = group;
  if (first === undefined) return 0;
  const text = turnedText(textOf(group), first.level);
  const key = `${first.font.name} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    const { font, breadth } = first.font;
    width = (font.layout(text).advanceWidth / font.unitsPerEm) * breadth;
    if (widths.size > MOST_WIDTHS) widths.clear();
    widths.set(key, width);
  }
  return width * size;
}

function placeRuns(clusters: readonly Cluster[], size: number): Line {
  const groups = groupRuns(clusters);
  const order = visualOrder(groups.map(([first]) => first?.level ?? 0));
  const starts = new Map<number, number>();
  let x = 0;
  for (const index of order) {
    starts.set(index, x);
    x += runWidth(groups[index] ?? [], size);
  }
  const runs = groups.map((group, index) => runAt(group, starts.get(index) ?? 0, size));
  return { runs: runs.filter((run) => run !== null), width: x };
}

function runAt(group: readonly Cluster[], x: number, size: number): Run | null {
  const [first] = group;
  if (first === undefined) return null;
  const read = textOf(group);
  const { font, span, level } = first;
  return { text: turnedText(read, level), read, font, colour: span.colour, x, width: runWidth(group, size) };
}

/** From left to right, the runs by their number. @source Unicode Standard Annex 9, rule L2 */
function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    let from = 0;
    while (from < order.length) {
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(to, from) + 1;
    }
  }
  return order;
}
