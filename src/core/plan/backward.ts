import {
  APART,
  DEEP_APART,
  datesAllow,
  isHabit,
  KINDS,
  kindOf,
  layerAfter,
  leaveMonth,
  NOWHERE,
  placeOf,
  tableSize,
} from "./board.ts";
import { countGentle } from "./forward.ts";
import type { Problem } from "./problem.ts";

/** The cheapest way from each node to the end of the horizon, the node's own price not included. */
export interface Backward {
  /** For each full node and layer: index node * layers + layer. */
  readonly full: Int32Array;
  /** For each gentle node, by `gentleAt`, a whole table: layer, form and date of the last full session. */
  readonly gentle: Int32Array;
  readonly gentleAt: Int32Array;
}

interface Walk extends Backward {
  readonly problem: Problem;
  /** What it costs to choose nothing more before the end or the next booked session. */
  readonly end: Int32Array;
  /** The cheapest continuation through a gentle session that lies 84 hours ahead. */
  readonly throughGentle: Int32Array;
  /** The cheapest continuation with a full session that lies 84 hours ahead; brought up to date when asked for. */
  readonly throughFull: Int32Array;
  /** By layer, kind of target and its day: the cheapest target that lies 84 hours ahead, and deep ones 120 ahead. */
  readonly ahead: Int32Array;
  readonly aheadDeep: Int32Array;
  /** Days whose entries in `ahead` changed since `throughFull` was brought up to date. */
  readonly changed: Uint8Array;
  /** For sources of the current day: by layer the cheapest target for one not deep, and for a deep one. */
  readonly nearest: Int32Array;
  day: number;
  next84: number;
  next120: number;
}

/** Walks from the end to today and keeps the cheapest target for each day. */
export function walkBackward(problem: Problem): Backward {
  const walk = startWalk(problem);
  for (let node = problem.count - 1; node >= 0; node -= 1) {
    const stale = enterDay(walk, node);
    releaseFrom(walk, problem.start[node]!, stale);
    if (stale) findNearest(walk);
    if (problem.full[node] === 1) leaveFull(walk, node);
    else leaveGentle(walk, node);
    if (problem.booked[node] === 1) closeAtBooked(walk, node);
  }
  return { full: walk.full, gentle: walk.gentle, gentleAt: walk.gentleAt };
}

function startWalk(problem: Problem): Walk {
  const size = tableSize(problem);
  const gentleAt = countGentle(problem);
  const gentles = gentleAt.reduce((most, at) => Math.max(most, at + 1), 0);
  const nowhere = (length: number) => new Int32Array(length).fill(NOWHERE);
  const width = problem.days + 1;
  return {
    problem,
    full: nowhere(problem.count * problem.layers),
    gentle: nowhere(gentles * size),
    gentleAt,
    end: Int32Array.from({ length: size }, (_, place) => problem.leftover[place % width]!),
    throughGentle: nowhere(size),
    throughFull: nowhere(size),
    ahead: nowhere(problem.layers * KINDS * problem.days),
    aheadDeep: nowhere(problem.layers * KINDS * problem.days),
    changed: new Uint8Array(problem.days),
    nearest: nowhere(problem.layers * 2),
    day: problem.days,
    next84: problem.count - 1,
    next120: problem.count - 1,
  };
}

/** Turns the page back to the node's day; true when what was known of the day after no longer holds. */
function enterDay(walk: Walk, node: number): boolean {
  const { problem } = walk;
  const day = problem.day[node]!;
  if (day === walk.day) return false;
  if (walk.day < problem.days && problem.monthOfDay[day] !== problem.monthOfDay[walk.day]) {
    const { end, throughGentle, throughFull, ahead, aheadDeep } = walk;
    for (const table of [end, throughGentle, throughFull, ahead, aheadDeep]) {
      leaveMonth(table, problem.layers);
    }
  }
  walk.day = day;
  return true;
}

/** Targets that lie far enough ahead become available to what comes before them. */
function releaseFrom(walk: Walk, now: number, stale: boolean): void {
  const { problem } = walk;
  while (walk.next84 >= 0 && problem.start[walk.next84]! - APART >= now) {
    if (problem.full[walk.next84] === 1) releaseFull(walk, walk.next84, walk.ahead, stale);
    else releaseGentle(walk, walk.next84);
    walk.next84 -= 1;
  }
  while (walk.next120 >= 0 && problem.start[walk.next120]! - DEEP_APART >= now) {
    if (problem.deep[walk.next120] === 1) releaseFull(walk, walk.next120, walk.aheadDeep, stale);
    walk.next120 -= 1;
  }
}

/** The layer that a target takes up when chosen from a layer of the current month; -1 where its month is full. */
function layerOfTarget({ problem, day }: Walk, node: number, layer: number): number {
  const month = problem.monthOfDay[problem.day[node]!]!;
  return layerAfter(problem, month === problem.monthOfDay[day] ? layer : 0, month);
}

function releaseFull(walk: Walk, node: number, table: Int32Array, stale: boolean): void {
  const { problem } = walk;
  const kind = kindOf(problem, node);
  const day = problem.day[node]!;
  for (let layer = 0; layer < problem.layers; layer += 1) {
    const taken = layerOfTarget(walk, node, layer);
    if (taken < 0) continue;
    const value = problem.cost[node]! + walk.full[node * problem.layers + taken]!;
    const at = (layer * KINDS + kind) * problem.days + day;
    if (value >= table[at]!) continue;
    table[at] = value;
    if (table === walk.ahead) walk.changed[day] = 1;
    if (!stale) bringNear(walk, layer, day);
  }
}

function releaseGentle(walk: Walk, node: number): void {
  const { problem, gentle, throughGentle } = walk;
  const table = walk.gentleAt[node]! * tableSize(problem);
  const width = problem.days + 1;
  const cost = problem.cost[node]!;
  for (let layer = 0; layer < problem.layers; layer += 1) {
    const taken = layerOfTarget(walk, node, layer);
    if (taken < 0) continue;
    for (let deep = 0; deep < 2; deep += 1) {
      const source = table + (taken * 2 + deep) * width;
      const target = (layer * 2 + deep) * width;
      for (let last = 0; last <= walk.day + 1; last += 1) {
        const value = cost + gentle[source + last]!;
        if (value < throughGentle[target + last]!) throughGentle[target + last] = value;
      }
    }
  }
}

/** Looks at every day ahead for the sources of the current day. */
function findNearest(walk: Walk): void {
  walk.nearest.fill(NOWHERE);
  for (let layer = 0; layer < walk.problem.layers; layer += 1) {
    for (let day = walk.day + 1; day < walk.problem.days; day += 1) bringNear(walk, layer, day);
  }
}

/** The current day's sources hear of the targets of one day ahead. */
function bringNear(walk: Walk, layer: number, day: number): void {
  const { problem, nearest, ahead, aheadDeep } = walk;
  const { days } = problem;
  const last = walk.day + 1;
  const at = layer * KINDS * days + day;
  const gap = problem.gap[last * days + day]!;
  let other = ahead[at]!;
  let deep = other;
  if (datesAllow(problem, last, day)) {
    other = Math.min(other, ahead[at + days]!);
    deep = Math.min(deep, aheadDeep[at + days]!, aheadDeep[at + 2 * days]!);
    if (isHabit(problem, last, day)) deep = Math.min(deep, aheadDeep[at + 3 * days]!);
  }
  if (other < NOWHERE && other + gap < nearest[layer * 2]!) nearest[layer * 2] = other + gap;
  if (deep < NOWHERE && deep + gap < nearest[layer * 2 + 1]!) nearest[layer * 2 + 1] = deep + gap;
}

function leaveFull(walk: Walk, node: number): void {
  const { problem, end, throughGentle } = walk;
  const deep = problem.deep[node]!;
  for (let layer = 0; layer < problem.layers; layer += 1) {
    const place = placeOf(problem, layer, deep, problem.day[node]! + 1);
    walk.full[node * problem.layers + layer] = Math.min(
      end[place]!,
      throughGentle[place]!,
      walk.nearest[layer * 2 + deep]!,
    );
  }
}

function leaveGentle(walk: Walk, node: number): void {
  const { problem, end, throughGentle, throughFull, gentle } = walk;
  bringUpToDate(walk);
  const table = walk.gentleAt[node]! * tableSize(problem);
  const width = problem.days + 1;
  for (let row = 0; row < end.length; row += width) {
    for (let place = row; place <= row + walk.day + 1; place += 1) {
      gentle[table + place] = Math.min(end[place]!, throughGentle[place]!, throughFull[place]!);
    }
  }
}

/** Spreads the days whose targets got cheaper over every date of a last full session. */
function bringUpToDate(walk: Walk): void {
  const { problem, changed } = walk;
  for (let day = 0; day < problem.days; day += 1) {
    if (changed[day] === 0) continue;
    changed[day] = 0;
    for (let layer = 0; layer < problem.layers; layer += 1) spread(walk, layer, day);
  }
}

function spread({ problem, ahead, throughFull }: Walk, layer: number, day: number): void {
  const { days } = problem;
  const at = layer * KINDS * days + day;
  const moderate = ahead[at]!;
  const free = ahead[at + days]!;
  const afterDeep = Math.min(free, ahead[at + 2 * days]!);
  const habit = Math.min(afterDeep, ahead[at + 3 * days]!);
  for (let last = 0; last <= day; last += 1) {
    const gap = problem.gap[last * days + day]!;
    const allowed = datesAllow(problem, last, day);
    const deepKinds = isHabit(problem, last, day) ? habit : afterDeep;
    const other = allowed ? Math.min(moderate, free) : moderate;
    const deep = allowed ? Math.min(moderate, deepKinds) : moderate;
    const place = placeOf(problem, layer, 0, last);
    const deepPlace = placeOf(problem, layer, 1, last);
    if (other < NOWHERE) throughFull[place] = Math.min(throughFull[place]!, other + gap);
    if (deep < NOWHERE) throughFull[deepPlace] = Math.min(throughFull[deepPlace]!, deep + gap);
  }
}

/** What lies before a booked session sees nothing but the session itself. */
function closeAtBooked(walk: Walk, node: number): void {
  const { problem, end } = walk;
  const { days, layers } = problem;
  const cost = problem.cost[node]!;
  const day = problem.day[node]!;
  if (problem.full[node] === 0) {
    const table = walk.gentleAt[node]! * tableSize(problem);
    for (let place = 0; place < end.length; place += 1) end[place] = cost + walk.gentle[table + place]!;
  } else {
    for (let place = 0; place < end.length; place += 1) {
      const last = place % (days + 1);
      const layer = Math.floor(place / (2 * (days + 1)));
      const after = cost + walk.full[node * layers + layer]!;
      end[place] = last <= day + 1 ? after + problem.gap[last * days + day]! : NOWHERE;
    }
  }
  for (const table of [walk.throughGentle, walk.throughFull, walk.ahead, walk.aheadDeep]) table.fill(NOWHERE);
  walk.nearest.fill(NOWHERE);
  walk.changed.fill(0);
  walk.next84 = node - 1;
  walk.next120 = node - 1;
}
