import { WELLNESS_KINDS, type WellnessKind, type WellnessValue } from "./wellness.ts";

const NAMES: Readonly<Record<WellnessKind, string>> = {
  restingHeartRate: "resting heart rate",
  hrvRmssd: "HRV (rMSSD)",
  hrvSdnn: "HRV (SDNN)",
  sleep: "sleep",
};

/**
 * What values there are, in words.
 * @example countWellness(values) // "resting heart rate of 31 days, sleep of 30 days"
 */
export function countWellness(values: readonly WellnessValue[]): string {
  const told = WELLNESS_KINDS.flatMap((kind) => {
    const days = new Set(values.filter((value) => value.kind === kind).map(({ date }) => date)).size;
    return days === 0 ? [] : [`${NAMES[kind]} of ${days} ${days === 1 ? "day" : "days"}`];
  });
  return told.length === 0 ? "nothing that is used" : told.join(", ");
}
