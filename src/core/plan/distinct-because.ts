import type { Because } from "../units/index.ts";

/** Each sentence once, where it came first. @example distinctBecause([lump, lump]).length // 1 */
export const distinctBecause = (reasons: readonly Because[]): readonly Because[] =>
  reasons.filter(({ text }, index) => reasons.findIndex((one) => one.text === text) === index);
