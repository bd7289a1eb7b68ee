const WALKING_CADENCE = 130;
const WALKING_SPEED = 2;

export interface WalkedShareInput {
  readonly cadence: Float64Array;
  readonly speed: Float64Array;
  /** Seconds that each sample stands for. */
  readonly weights: Float64Array;
  /** 1 while moving. */
  readonly moving: Uint8Array;
}

/**
 * Share of the moving time that was walked: under 130 steps per minute, or under 2.0 m/s where steps are unknown.
 * @returns 0 to 1; null where neither tells
 * Source: practice.
 * @example deriveWalkedShare({ cadence, speed, weights, moving }) // 0.25
 */
export function deriveWalkedShare({ cadence, speed, weights, moving }: WalkedShareInput): number | null {
  let told = 0;
  let walked = 0;
  for (let i = 0; i < weights.length; i++) {
    if (moving[i] !== 1) continue;
    const stepsKnown = cadence[i]! > 0;
    if (!stepsKnown && !Number.isFinite(speed[i]!)) continue;
    told += weights[i]!;
    if (stepsKnown ? cadence[i]! < WALKING_CADENCE : speed[i]! < WALKING_SPEED) walked += weights[i]!;
  }
  return told > 0 ? walked / told : null;
}
