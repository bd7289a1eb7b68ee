import type { Sport } from "./sport.ts";

/** What a body can do and a sensor can see; anything outside is a fault of the recording. Source: practice. */
export const HEART_RATE_LIMITS = { lowest: 30, highest: 240 } as const;
export const ALTITUDE_LIMITS = { lowest: -500, highest: 9000 } as const;
/** A change of altitude faster than this, and larger than this, is a sensor that was set anew. */
export const ALTITUDE_JUMP = { metresPerSecond: 5, metres: 15 } as const;

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

const FASTEST: Readonly<Record<Sport, number>> = {
  run: 12.5,
  trailRun: 12.5,
  treadmill: 12.5,
  walk: 12.5,
  hike: 12.5,
  ride: 35,
  swim: 4,
  strength: 12.5,
  other: 100,
};

/**
 * The speed in m/s above which a step between two samples is a fault and not counted: 12.5 on foot is the top
 * speed of the fastest sprint on record. Source: practice.
 * @example getFastestPlausible("run") // 12.5
 */
export const getFastestPlausible = (sport: Sport): number => FASTEST[sport];

/** The highest cadence taken for real: steps per minute on foot, revolutions elsewhere. Source: practice. */
export const getHighestCadence = (onFoot: boolean): number => (onFoot ? 280 : 200);

/** Whether a moment in milliseconds can be the date of a training file: from 2000 to 2099. @example isPlausibleDate(0) // false */
export const isPlausibleDate = (milliseconds: number): boolean =>
  milliseconds >= EARLIEST && milliseconds < LATEST;

/** Whether a pair of degrees is a place; 0/0 is what receivers write before they know. */
export const isPlace = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude === 0 && longitude === 0);

/** A number cut to some decimals; null where there is none, so that no NaN is ever kept. @example roundOrNull(1.26, 1) // 1.3 */
export function roundOrNull(value: number | null, decimals: number): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  const scale = 10 ** decimals;
  // A zero without sign, since JSON has no other.
  return Math.round(value * scale) / scale + 0;
}
