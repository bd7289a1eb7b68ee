import { HABIT_DAYS, LEVEL } from "./edge-level.ts";
import type { Problem } from "./problem.ts";
import { HOUR } from "./rules/rule.ts";
import { DEEP_SPACING, SPACING } from "./rules/t11-spacing.ts";

/** More than any plan costs; what cannot be reached costs this. */
export const NOWHERE = 1_000_000_000;

/** T11 on the axis, minutes from start to start. */
export const APART = SPACING * HOUR;
export const DEEP_APART = DEEP_SPACING * HOUR;

/** Kinds of target: moderate or gentle work, and deep work by what it needs before it. */
export const KINDS = 4;
export const ANY_FORM = 0;

/** The kind of a full node as a target. */
export const kindOf = ({ deep, level }: Problem, node: number): number =>
  deep[node] === 1 ? 1 + level[node]! : ANY_FORM;

/** How many places a table has: for each layer and each form of the last full session, its date. */
export const tableSize = ({ layers, days }: Problem): number => layers * 2 * (days + 1);

/** Place of a state: layer of the month, deep or not, and date of the last full session. */
export const placeOf = ({ days }: Problem, layer: number, deep: number, last: number): number =>
  (layer * 2 + deep) * (days + 1) + last;

/** Whether a deep session on a day may follow that last full session by their dates (returning; T8). */
export const datesAllow = ({ dateOf, earliest, latest }: Problem, last: number, day: number): boolean =>
  dateOf[last]! >= earliest[day]! && dateOf[last]! <= latest[day]!;

/** Whether a deep session on a day is near enough to the last full one to count as habit (T3). */
export const isHabit = ({ dateOf }: Problem, last: number, day: number): boolean =>
  day - dateOf[last]! <= HABIT_DAYS;

/** Whether a candidate may follow a last full session of that form and date; spacing is checked elsewhere. */
export function mayFollow(problem: Problem, from: { deep: number; last: number }, node: number): boolean {
  if (problem.deep[node] === 0) return true;
  const day = problem.day[node]!;
  if (!datesAllow(problem, from.last, day)) return false;
  const level = problem.level[node]!;
  if (level === LEVEL.free) return true;
  return from.deep === 1 && (level !== LEVEL.habituated || isHabit(problem, from.last, day));
}

/** The layer after choosing one more session in a month, or -1 where the month is full. */
export function layerAfter({ capacity, layers }: Problem, layer: number, month: number): number {
  if (capacity.length === 0) return 0;
  return layer + 1 <= capacity[month]! && layer + 1 < layers ? layer + 1 : -1;
}

/** Nothing chosen in the new month yet: every layer's best moves to layer 0. */
export function openMonth(table: Int32Array, layers: number): void {
  const size = table.length / layers;
  for (let index = size; index < table.length; index += 1) {
    const place = index % size;
    if (table[index]! < table[place]!) table[place] = table[index]!;
    table[index] = NOWHERE;
  }
}

/** Seen from the month before: every layer continues as layer 0 does. */
export function leaveMonth(table: Int32Array, layers: number): void {
  const size = table.length / layers;
  for (let layer = 1; layer < layers; layer += 1) table.copyWithin(layer * size, 0, size);
}
