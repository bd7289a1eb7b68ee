import type { Histogram } from "../activity/index.ts";

/** Weight of the exponential: what a minute at a share of the heart-rate reserve counts, x * a * exp(b * x). */
interface SexWeight {
  readonly a: number;
  readonly b: number;
}

const MEN: SexWeight = { a: 0.64, b: 1.92 };
const WOMEN: SexWeight = { a: 0.86, b: 1.67 };

/** What the runner's heart makes of a heart rate. */
export interface HeartRateReserve {
  /** bpm. */
  readonly max: number;
  /** bpm. */
  readonly rest: number;
  /** Unknown counts as the mean of both results. */
  readonly sex: "female" | "male" | null;
  /** Women's a; 0.86 without it. Other programs use 0.64 or 0.8218. */
  readonly femaleFactor?: number;
}

/** Points of one minute at each whole heart rate from 0 to 255 bpm. */
export type TrimpRates = Float64Array;

const HEART_RATES = 256;

/**
 * Banister's training impulse, summed over the seconds spent at each heart rate (bins of 1 bpm count at their
 * lower edge, as recorded). In points; 60 minutes hard are roughly 100 to 150.
 * Source: Banister 1991; Morton 1990, J Appl Physiol 69:1171-1177; RULES 2.2.
 * @example deriveBanisterTrimp(minutesAt130, deriveTrimpRates({ max: 200, rest: 40, sex: "male" })) // 31.80
 */
export function deriveBanisterTrimp(heartRate: Histogram, rates: TrimpRates): number {
  let trimp = 0;
  const { first, step, seconds } = heartRate;
  for (let bin = 0; bin < seconds.length; bin++)
    trimp += (seconds[bin]! / 60) * (rates[Math.round(first + bin * step)] ?? 0);
  return trimp;
}

/**
 * The points of a minute at every whole heart rate, worked out once for all sessions.
 * Source: RULES 2.2.
 * @example deriveTrimpRates({ max: 190, rest: 50, sex: "male" })[150] // 1.80
 */
export const deriveTrimpRates = (reserve: HeartRateReserve): TrimpRates =>
  Float64Array.from({ length: HEART_RATES }, (_, bpm) => trimpPerMinute(bpm, reserve));

/**
 * Points of one minute at one heart rate. 0 where highest and resting heart rate leave no reserve.
 * Source: RULES 2.2.
 * @example trimpPerMinute(150, { max: 190, rest: 50, sex: "male" }) // 1.80
 */
export function trimpPerMinute(heartRate: number, reserve: HeartRateReserve): number {
  if (!(reserve.max > reserve.rest)) return 0;
  const share = Math.min(1, Math.max(0, (heartRate - reserve.rest) / (reserve.max - reserve.rest)));
  const women = { ...WOMEN, a: reserve.femaleFactor ?? WOMEN.a };
  if (reserve.sex === "male") return weigh(share, MEN);
  if (reserve.sex === "female") return weigh(share, women);
  return (weigh(share, MEN) + weigh(share, women)) / 2;
}

const weigh = (share: number, { a, b }: SexWeight): number => share * a * Math.exp(b * share);
