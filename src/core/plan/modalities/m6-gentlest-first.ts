import { MODALITY_CARDS, type Modality } from "../../care/index.ts";
import type { RuleCard } from "../../units/index.ts";

/** M6: what several rules ask for. */
export const M6: RuleCard = {
  id: "M6",
  text: "Where several kinds fit, the gentlest one; the plan says why the others lost.",
  force: ["like"],
  tag: "D",
  sources: [],
};

/**
 * Compares two kinds at a session's pressure: less at most is gentler, then less at least; below 0 where the first one
 * is gentler, 0 where neither is.
 * @example compareGentleness("myofascial", "neuromuscular", 4) // below 0
 */
export function compareGentleness(one: Modality, other: Modality, pressureCap: number): number {
  const [first, second] = [MODALITY_CARDS[one].pressure, MODALITY_CARDS[other].pressure];
  const most = Math.min(first.most, pressureCap) - Math.min(second.most, pressureCap);
  return most === 0 ? first.least - second.least : most;
}
