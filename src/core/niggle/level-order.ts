import type { Level } from "./niggle.ts";

const ORDER: readonly Level[] = ["L0", "L1", "L2", "L3"];

/** Whether a level is at least another. @example isAtLeast("L2", "L1") // true */
export const isAtLeast = (level: Level, least: Level): boolean =>
  ORDER.indexOf(level) >= ORDER.indexOf(least);

/** The worse of two levels (3.4: the level of a niggle is the maximum over its triggers). @example worseLevel("L1", "L2") // "L2" */
export const worseLevel = (one: Level, other: Level): Level => (isAtLeast(one, other) ? one : other);
