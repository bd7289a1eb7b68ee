import type { Seconds } from "../units/index.ts";
import { minutesOf } from "../units/index.ts";

/**
 * Session-RPE in arbitrary units: felt effort (Foster's CR10, 0 to 10) times minutes.
 * Null where no effort was given or it lies outside the scale.
 * Source: Foster 2001, J Strength Cond Res 15:109-115; RULES 2.1.
 * @example deriveSessionRpe({ rpe: 7, duration: fromMinutes(60) }) // 420
 */
export function deriveSessionRpe(session: {
  readonly rpe: number | null;
  readonly duration: Seconds;
}): number | null {
  const { rpe, duration } = session;
  if (rpe === null || !(rpe >= 0 && rpe <= 10)) return null;
  return rpe * minutesOf(duration);
}
