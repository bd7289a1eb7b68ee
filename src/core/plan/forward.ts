import {
  APART,
  DEEP_APART,
  datesAllow,
  isHabit,
  KINDS,
  kindOf,
  layerAfter,
  NOWHERE,
  openMonth,
  placeOf,
  tableSize,
} from "./board.ts";
import type { Problem } from "./problem.ts";

/** The cheapest way to each node from the left. */
export interface Forward {
  readonly best: number;
  /** For each full node and layer the cheapest plan that ends in it: index node * layers + layer. */
  readonly full: Int32Array;
  /** For each gentle node, by `gentleAt`, a whole table of states. */
  readonly gentle: Int32Array;
  /** Which table of `gentle` belongs to a node; -1 for full nodes. */
  readonly gentleAt: Int32Array;
}

/** What stands where while time passes. */
interface Walk extends Forward {
  readonly problem: Problem;
  /** Every state reached so far; those after which 84 hours have passed; deep ones after which 120 have. */
  readonly live: Int32Array;
  readonly rested: Int32Array;
  readonly restedDeep: Int32Array;
  /** For today's targets: the cheapest state with its gap, by layer and kind of target. */
  readonly nearest: Int32Array;
  day: number;
  next84: number;
  next120: number;
}

/** Walks through the nodes in order of time and keeps the cheapest state for each date of the last full session. */
export function walkForward(problem: Problem): Forward {
  const walk = startWalk(problem);
  for (let node = 0; node < problem.count; node += 1) {
    const stale = enterDay(walk, node);
    if (problem.booked[node] === 1) passBooked(walk, node);
    else {
      releaseUntil(walk, problem.start[node]!, stale);
      if (stale) findNearest(walk);
      if (problem.full[node] === 1) reachFull(walk, node);
      else reachGentle(walk, node);
    }
  }
  return { best: cheapestEnd(walk), full: walk.full, gentle: walk.gentle, gentleAt: walk.gentleAt };
}

function startWalk(problem: Problem): Walk {
  const size = tableSize(problem);
  const gentleAt = countGentle(problem);
  const gentles = gentleAt.reduce((most, at) => Math.max(most, at + 1), 0);
  const empty = () => new Int32Array(size).fill(NOWHERE);
  const walk: Walk = {
    problem,
    best: NOWHERE,
    full: new Int32Array(problem.count * problem.layers).fill(NOWHERE),
    gentle: new Int32Array(gentles * size).fill(NOWHERE),
    gentleAt,
    live: empty(),
    rested: empty(),
    restedDeep: empty(),
    nearest: new Int32Array(problem.layers * KINDS),
    day: -1,
    next84: 0,
    next120: 0,
  };
  const first = placeOf(problem, 0, problem.initialDeep, 0);
  walk.live[first] = 0;
  walk.rested[first] = 0;
  if (problem.initialDeep === 1) walk.restedDeep[first] = 0;
  return walk;
}

/** Numbers the gentle nodes. */
export function countGentle({ count, full }: Problem): Int32Array {
  let gentles = 0;
  return Int32Array.from({ length: count }, (_, node) => {
    if (full[node] === 1) return -1;
    gentles += 1;
    return gentles - 1;
  });
}

/** Turns the page to the node's day; true when what was known of the day before no longer holds. */
function enterDay(walk: Walk, node: number): boolean {
  const { problem } = walk;
  const day = problem.day[node]!;
  if (day === walk.day) return false;
  if (walk.day >= 0 && problem.monthOfDay[day] !== problem.monthOfDay[walk.day]) {
    for (const table of [walk.live, walk.rested, walk.restedDeep]) openMonth(table, problem.layers);
  }
  walk.day = day;
  return true;
}

/** States after which the spacing has passed become available to the next session. */
function releaseUntil(walk: Walk, now: number, stale: boolean): void {
  const { problem } = walk;
  while (walk.next84 < problem.count && problem.start[walk.next84]! + APART <= now) {
    if (problem.full[walk.next84] === 1) releaseFull(walk, walk.next84, walk.rested, stale);
    else releaseGentle(walk, walk.next84, stale);
    walk.next84 += 1;
  }
  while (walk.next120 < problem.count && problem.start[walk.next120]! + DEEP_APART <= now) {
    if (problem.deep[walk.next120] === 1) releaseFull(walk, walk.next120, walk.restedDeep, stale);
    walk.next120 += 1;
  }
}

/** The layer in which a state of an earlier node continues today. */
const layerToday = ({ problem, day }: Walk, node: number, layer: number): number =>
  problem.monthOfDay[problem.day[node]!] === problem.monthOfDay[day] ? layer : 0;

function releaseFull(walk: Walk, node: number, table: Int32Array, stale: boolean): void {
  const { problem } = walk;
  for (let layer = 0; layer < problem.layers; layer += 1) {
    const value = walk.full[node * problem.layers + layer]!;
    if (value >= NOWHERE) continue;
    const last = problem.day[node]! + 1;
    offer(walk, table, {
      layer: layerToday(walk, node, layer),
      deep: problem.deep[node]!,
      last,
      value,
      stale,
    });
  }
}

interface Offer {
  readonly layer: number;
  readonly deep: number;
  readonly last: number;
  readonly value: number;
  readonly stale: boolean;
}

function offer(walk: Walk, table: Int32Array, { layer, deep, last, value, stale }: Offer): void {
  const place = placeOf(walk.problem, layer, deep, last);
  if (value >= table[place]!) return;
  table[place] = value;
  if (!stale) bringNear(walk, layer, last);
}

function releaseGentle(walk: Walk, node: number, stale: boolean): void {
  const { problem, gentle, gentleAt } = walk;
  const from = gentleAt[node]! * tableSize(problem);
  for (let layer = 0; layer < problem.layers; layer += 1) {
    const today = layerToday(walk, node, layer);
    for (let deep = 0; deep < 2; deep += 1) {
      for (let last = 0; last <= problem.day[node]! + 1; last += 1) {
        const value = gentle[from + placeOf(problem, layer, deep, last)]!;
        if (value >= NOWHERE) continue;
        offer(walk, walk.rested, { layer: today, deep, last, value, stale });
        if (deep === 1) offer(walk, walk.restedDeep, { layer: today, deep, last, value, stale });
      }
    }
  }
}

/** Looks at every date of a last full session for today's targets. */
function findNearest(walk: Walk): void {
  walk.nearest.fill(NOWHERE);
  for (let layer = 0; layer < walk.problem.layers; layer += 1) {
    for (let last = 0; last <= walk.day; last += 1) bringNear(walk, layer, last);
  }
}

/** Today's targets hear of one date of a last full session. */
function bringNear(walk: Walk, layer: number, last: number): void {
  const { problem, nearest, day } = walk;
  const row = layer * 2 * (problem.days + 1) + last;
  const other = walk.rested[row]!;
  const deep = walk.rested[row + problem.days + 1]!;
  const deepLong = walk.restedDeep[row + problem.days + 1]!;
  const any = Math.min(other, deep);
  if (any >= NOWHERE) return;
  const gap = problem.gap[last * problem.days + day]!;
  const at = layer * KINDS;
  if (any + gap < nearest[at]!) nearest[at] = any + gap;
  if (!datesAllow(problem, last, day)) return;
  const free = Math.min(other, deepLong) + gap;
  if (free < nearest[at + 1]!) nearest[at + 1] = free;
  if (deepLong + gap < nearest[at + 2]!) nearest[at + 2] = deepLong + gap;
  if (isHabit(problem, last, day) && deepLong + gap < nearest[at + 3]!) nearest[at + 3] = deepLong + gap;
}

function reachFull(walk: Walk, node: number): void {
  const { problem } = walk;
  const kind = kindOf(problem, node);
  for (let layer = 0; layer < problem.layers; layer += 1) {
    const from = walk.nearest[layer * KINDS + kind]!;
    const next = layerAfter(problem, layer, problem.monthOfDay[walk.day]!);
    if (from < NOWHERE && next >= 0) settle(walk, node, next, from + problem.cost[node]!);
  }
}

function settle(walk: Walk, node: number, layer: number, value: number): void {
  const { problem } = walk;
  const at = node * problem.layers + layer;
  if (value < walk.full[at]!) walk.full[at] = value;
  const place = placeOf(problem, layer, problem.deep[node]!, problem.day[node]! + 1);
  if (value < walk.live[place]!) walk.live[place] = value;
}

function reachGentle(walk: Walk, node: number): void {
  const { problem, rested, gentle, live } = walk;
  const table = walk.gentleAt[node]! * tableSize(problem);
  const width = problem.days + 1;
  const cost = problem.cost[node]!;
  for (let layer = 0; layer < problem.layers; layer += 1) {
    const next = layerAfter(problem, layer, problem.monthOfDay[walk.day]!);
    if (next < 0) continue;
    for (let deep = 0; deep < 2; deep += 1) {
      const source = (layer * 2 + deep) * width;
      const target = (next * 2 + deep) * width;
      for (let last = 0; last <= walk.day + 1; last += 1) {
        const from = rested[source + last]!;
        if (from >= NOWHERE) continue;
        gentle[table + target + last] = from + cost;
        if (from + cost < live[target + last]!) live[target + last] = from + cost;
      }
    }
  }
}

/** No path steps over a booked session: every state goes through it, and nothing else remains. */
function passBooked(walk: Walk, node: number): void {
  const { problem } = walk;
  const { live, rested, restedDeep } = walk;
  if (problem.full[node] === 1) {
    const through = cheapestInto(walk, node);
    live.fill(NOWHERE);
    through.forEach((value, layer) => {
      if (value < NOWHERE) settle(walk, node, layer, value);
    });
  } else {
    for (let place = 0; place < live.length; place += 1) {
      if (live[place]! < NOWHERE) live[place]! += problem.cost[node]!;
    }
    walk.gentle.set(live, walk.gentleAt[node]! * tableSize(problem));
  }
  rested.set(live);
  restedDeep.set(live);
  walk.next84 = node + 1;
  walk.next120 = node + 1;
  walk.day = problem.day[node]!;
  findNearest(walk);
}

/** By layer, the cheapest state that goes into a booked full session. */
function cheapestInto({ problem, live }: Walk, node: number): readonly number[] {
  const day = problem.day[node]!;
  return Array.from({ length: problem.layers }, (_, layer) => {
    let best = NOWHERE;
    for (let deep = 0; deep < 2; deep += 1) {
      for (let last = 0; last <= day + 1; last += 1) {
        const from = live[placeOf(problem, layer, deep, last)]!;
        if (from >= NOWHERE) continue;
        best = Math.min(best, from + problem.gap[last * problem.days + day]! + problem.cost[node]!);
      }
    }
    return best;
  });
}

function cheapestEnd({ problem, live }: Walk): number {
  const width = problem.days + 1;
  let best = NOWHERE;
  for (let place = 0; place < live.length; place += 1) {
    if (live[place]! < NOWHERE) best = Math.min(best, live[place]! + problem.leftover[place % width]!);
  }
  return best;
}
