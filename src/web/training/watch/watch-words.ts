import type { WellnessView } from "../../../http/contract.ts";

type Kind = WellnessView["weeks"][number]["kind"];

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  restingHeartRate: "Resting heart rate",
  hrvRmssd: "HRV at night (rMSSD)",
  hrvSdnn: "HRV (SDNN)",
  sleep: "Sleep",
};

export const WATCH_WORDS = {
  title: "From your watch",
  lead: "The last 7 days, beside the 28 before.",
  beats: (value: string) => `${value} bpm`,
  milliseconds: (value: string) => `${value} ms`,
  sleep: (hours: number, minutes: number) => `${hours} h ${String(minutes).padStart(2, "0")} min`,
  none: "None yet",
  before: (value: string) => `before: ${value}`,
  noneBefore: "before: none",
  told: (source: string, days: number) => `${source}, ${days === 1 ? "1 day" : `${days} days`}`,
} as const;
