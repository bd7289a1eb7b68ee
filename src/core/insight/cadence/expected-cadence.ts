/** Spread of runners around the expectation, steps per minute. */
const SPREAD = 8;

/** A speed, and how tall the runner is. */
export interface Gait {
  /** m/s */
  readonly speed: number;
  /** Metres. */
  readonly height: number;
}

/**
 * The step rate that recreational runners of a height choose at a speed: 165 + 6.5 (v - 3.04) - 48 (h - 1.73), steps
 * per minute. No universal 180.
 * Source: de Ruiter 2020, doi 10.1080/17461391.2019.1626911 (165 at 3.04 m/s); the height term is our own default from
 * the square root of length; RULES section 6. Stated for 2 to 5 m/s.
 * @example deriveExpectedCadence({ speed: 3.04, height: 1.73 }) // 165
 */
export const deriveExpectedCadence = ({ speed, height }: Gait): number =>
  165 + 6.5 * (speed - 3.04) - 48 * (height - 1.73);

/**
 * How far a step rate lies from the expectation, in spreads of 8 steps per minute; below 0 is slower.
 * Source: RULES section 6.
 * @example deriveCadenceZ(157, { speed: 3.04, height: 1.73 }) // -1
 */
export const deriveCadenceZ = (cadence: number, gait: Gait): number =>
  (cadence - deriveExpectedCadence(gait)) / SPREAD;
