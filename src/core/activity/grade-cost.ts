const STEEPEST = 0.3;

/** Energy cost of running on the level, J/kg/m. */
export const LEVEL_COST = 3.6;

/**
 * Energy cost of running on a slope: C(g) = 155.4 g^5 - 30.4 g^4 - 43.3 g^3 + 46.3 g^2 + 19.5 g + 3.6.
 * @param grade rise over run, 0.05 is 5 %; measured between -0.45 and +0.45
 * @returns J per kg and metre
 * Source: Minetti et al. 2002, doi 10.1152/japplphysiol.01177.2001
 * @example deriveGradeCost(0.1) // 5.968
 */
export const deriveGradeCost = (grade: number): number =>
  ((((155.4 * grade - 30.4) * grade - 43.3) * grade + 46.3) * grade + 19.5) * grade + LEVEL_COST;

/**
 * Energy cost of walking on a slope: C(g) = 280.5 g^5 - 58.7 g^4 - 76.8 g^3 + 51.9 g^2 + 19.6 g + 2.5.
 * @param grade rise over run, valid between -0.45 and +0.45
 * @returns J per kg and metre
 * Source: Minetti et al. 2002, doi 10.1152/japplphysiol.01177.2001
 * @example deriveWalkingCost(0) // 2.5
 */
export const deriveWalkingCost = (grade: number): number =>
  ((((280.5 * grade - 58.7) * grade - 76.8) * grade + 51.9) * grade + 19.6) * grade + 2.5;

/**
 * The speed on the level that costs as much as this speed on this slope (RULES 2.6). The slope is held within
 * 30 %: beyond that, recorded altitude is mostly noise.
 * @param speed m/s
 * @param grade rise over run
 * @returns m/s
 * Source: Minetti et al. 2002, doi 10.1152/japplphysiol.01177.2001; the limit is our own
 * @example deriveGradedSpeed(3, 0.05) // 3.904
 */
export function deriveGradedSpeed(speed: number, grade: number): number {
  const held = Math.min(STEEPEST, Math.max(-STEEPEST, grade));
  return (speed * deriveGradeCost(held)) / LEVEL_COST;
}
