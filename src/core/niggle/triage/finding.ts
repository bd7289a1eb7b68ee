import type { Instant } from "../../units/index.ts";
import type { Level } from "../niggle.ts";
import type { TriageEffect } from "./effects.ts";

/** The rules of triage (RULES 3.4). */
export type TriageRuleId =
  | "R-NRS"
  | `R${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `R1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `R2${0 | 1 | 2 | 3 | 4 | 5 | 6}`;

/** How urgent a sign is. */
export interface Urgency {
  readonly level: Exclude<Level, "L0">;
  /** Hours until someone should have looked; null at L1. */
  readonly hours: number | null;
  readonly emergency: boolean;
}

/** A rule that fires on what is known at a moment. */
export interface Finding {
  readonly rule: TriageRuleId;
  /** Which part of the rule, for its words in the catalogue. */
  readonly arm: string;
  readonly urgency: Urgency;
  /** When the last of what it rests on was said: after a closing only newer evidence counts. */
  readonly evidenceAt: Instant;
  readonly effects: readonly TriageEffect[];
}

export const EMERGENCY: Urgency = { level: "L3", hours: 0, emergency: true };

/** L3 "same day". */
export const SAME_DAY: Urgency = { level: "L3", hours: 24, emergency: false };

/** L2 with its deadline. @example soon(72) */
export const soon = (hours: number): Urgency => ({ level: "L2", hours, emergency: false });

const RANK: Readonly<Record<Level, number>> = { L0: 0, L1: 1, L2: 2, L3: 3 };

/** Levels in order: L0 to L3. @example isHigher("L3", "L2") // true */
export const isHigher = (one: Level, other: Level): boolean => RANK[one] > RANK[other];

const HOURS_OF_L1 = 10_000;

/** Sorts the most urgent first: emergencies, then by level, then by hours. */
export const byUrgency = (one: Urgency, other: Urgency): number =>
  Number(other.emergency) - Number(one.emergency) ||
  RANK[other.level] - RANK[one.level] ||
  (one.hours ?? HOURS_OF_L1) - (other.hours ?? HOURS_OF_L1);
