import type { Because } from "../units/index.ts";

/** What the runner told of themselves; null where nothing was told. */
export interface LoadProfile {
  readonly sex: "female" | "male" | null;
  readonly birthYear: number | null;
  readonly maxHeartRate: number | null;
  readonly restHeartRate: number | null;
  readonly thresholdHeartRate: number | null;
  /** Metres per second. */
  readonly thresholdSpeed: number | null;
  /** Women's factor a of Banister's impulse (2.2); 0.86 without it. */
  readonly femaleTrimpFactor?: number;
}

/** A personal threshold and where it comes from. */
export interface Threshold {
  /** bpm, or metres per second for speed; null while unset. */
  readonly value: number | null;
  readonly source: "runner" | "history" | "estimated" | "default" | "unset";
  readonly because: Because;
}

/** Personal thresholds (2.11, 2.12a): found in the history, correctable by the runner. */
export interface Thresholds {
  readonly maxHeartRate: Threshold;
  readonly restHeartRate: Threshold;
  readonly thresholdHeartRate: Threshold;
  readonly thresholdSpeed: Threshold;
}
