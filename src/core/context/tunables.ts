import { type Because, because } from "../units/index.ts";
import type { PlanTunables } from "./planning-context.ts";
import { DEFAULT_SETTINGS } from "./runner-settings.ts";

interface TunableLimit {
  readonly least: number;
  readonly most: number;
  readonly rule: string;
  readonly unit: string;
}

/**
 * How far each value may be tuned: the floors of the rules themselves, and upper ends that keep a plan possible.
 * Source: RULES 1.1, 1.2, 1.3, 2.12; upper ends of T2 and both of T6 are own defaults.
 */
export const TUNABLE_LIMITS: Readonly<Record<keyof PlanTunables, TunableLimit>> = {
  deepAfterVeryHard: { least: 48, most: 96, rule: "T1a", unit: "hours" },
  deepBeforeQuality: { least: 24, most: 72, rule: "T2", unit: "hours" },
  raceMargin: { least: -24, most: 24, rule: "T3", unit: "hours" },
  deepAfterLongRace: { least: 96, most: 168, rule: "T4", unit: "hours" },
  interval: { least: 7, most: 42, rule: "T6", unit: "days" },
};

const NAMES = [
  "deepAfterVeryHard",
  "deepBeforeQuality",
  "raceMargin",
  "deepAfterLongRace",
  "interval",
] as const satisfies readonly (keyof PlanTunables)[];

/**
 * The tunables within their limits; each that was moved comes with its reason.
 * @example clampTunables({ ...DEFAULT_SETTINGS.tunables, deepAfterVeryHard: 12 }).tunables.deepAfterVeryHard // 48
 */
export function clampTunables(given: PlanTunables): {
  readonly tunables: PlanTunables;
  readonly because: readonly Because[];
} {
  const reasons: Because[] = [];
  const tunables: Record<keyof PlanTunables, number> = { ...given };
  for (const name of NAMES) {
    const { least, most, rule, unit } = TUNABLE_LIMITS[name];
    const kept = clamp(given[name], least, most, DEFAULT_SETTINGS.tunables[name]);
    tunables[name] = kept;
    if (kept === given[name]) continue;
    const text = `${name} was set to ${given[name]} ${unit}; it counts as ${kept}, as ${least} to ${most} is allowed.`;
    reasons.push(because(rule, text, { given: given[name], kept, least, most }));
  }
  return { tunables, because: reasons };
}

const clamp = (value: number, least: number, most: number, otherwise: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : otherwise;
