import type { Site } from "../../body/index.ts";
import type { Level } from "../niggle.ts";
import { isTendonSite, type PainSpot } from "../pain-monitoring.ts";

/** Sites where a week without getting better is a doctor's or physiotherapist's question (3.6, R5 level). */
export const LISTED_SITES: readonly Site[] = [
  "shin",
  "forefoot",
  "midfoot_top",
  "ankle",
  "hip_flexors",
  "adductors",
];

export const SORE = 4;
const TENDON_SORE = 5;
const TENDON_MORNING = 3;
const STOPPED_ATTEMPTS = 2;

/** What R5's level goes by. */
export interface R5Question extends PainSpot {
  /** C, or what stands for it: 0 to 10. */
  readonly now: number;
  /** Worst morning of the days that C is made of; null where none was said. */
  readonly morning: number | null;
  /** Runs stopped by pain in 14 days. */
  readonly stops: number;
  readonly nerve: boolean;
}

/**
 * L2 where it hurts much, where pain stopped two runs, or where the place asks for it; else L1.
 * @source RULES 3.6, R5 level (our own default, awaiting clinical review)
 * @example deriveR5Level({ area: "calf", spot: null, now: 3, morning: null, stops: 0, nerve: false }) // "L1"
 */
export function deriveR5Level(question: R5Question): Extract<Level, "L1" | "L2"> {
  const { area, stops, nerve } = question;
  const asks = LISTED_SITES.includes(area) || (area === "low_back" && nerve);
  return asks || stops >= STOPPED_ATTEMPTS || isSore(question) ? "L2" : "L1";
}

const isSore = ({ now, morning, ...place }: R5Question): boolean =>
  isTendonSite(place) ? now > TENDON_SORE || (morning ?? 0) > TENDON_MORNING : now >= SORE;
