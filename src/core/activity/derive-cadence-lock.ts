const CLOSE = 3;
const SHARE = 0.5;
const WARM_UP = 300;

export interface CadenceLockInput {
  readonly time: Float64Array;
  readonly heartRate: Float64Array;
  readonly cadence: Float64Array;
  /** Seconds that each sample stands for. */
  readonly weights: Float64Array;
}

/**
 * Whether an optical sensor followed the steps instead of the pulse (RULES 2.11): heart rate lies within 3 of the
 * steps per minute for over half of the time, and the first five minutes are higher than what follows.
 * Source: practice.
 * @example deriveCadenceLock({ time, heartRate, cadence, weights })
 */
export function deriveCadenceLock({ time, heartRate, cadence, weights }: CadenceLockInput): boolean {
  let both = 0;
  let close = 0;
  let [earlyBeats, earlySeconds, laterBeats, laterSeconds] = [0, 0, 0, 0];
  for (let i = 0; i < time.length; i++) {
    const heart = heartRate[i]!;
    if (!Number.isFinite(heart)) continue;
    const weight = weights[i]!;
    if (time[i]! - time[0]! < WARM_UP) {
      earlyBeats += heart * weight;
      earlySeconds += weight;
    } else {
      laterBeats += heart * weight;
      laterSeconds += weight;
    }
    if (!(cadence[i]! > 0)) continue;
    both += weight;
    if (Math.abs(heart - cadence[i]!) < CLOSE) close += weight;
  }
  const followed = both > 0 && close > SHARE * both;
  return followed && earlyBeats / earlySeconds > laterBeats / laterSeconds;
}
