import type { ActivityView } from "../../http/contract.ts";

export type SessionClass = ActivityView["class"];

/** From easy to very hard: the order of a stack, from the floor up. */
export const CLASSES: readonly SessionClass[] = ["easy", "moderate", "hard", "veryHard"];

export type ByClass = Readonly<Record<SessionClass, number>>;

export const NO_LOADS: ByClass = { easy: 0, moderate: 0, hard: 0, veryHard: 0 };

export const sumOf = (loads: ByClass): number => CLASSES.reduce((sum, name) => sum + loads[name], 0);
