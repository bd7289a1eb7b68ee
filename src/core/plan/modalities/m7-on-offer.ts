import { MODALITY_CARDS, type Modality } from "../../care/index.ts";
import type { RuleCard } from "../../units/index.ts";
import { FORM_PRESSURE, type Variant } from "../variant.ts";
import { STRUCTURAL } from "./m4-structural.ts";

/** M7: the therapist's offer. */
export const M7: RuleCard = {
  id: "M7",
  text: "Of what your therapist offers the best for the session; the pressure rules stay.",
  force: ["like"],
  tag: "D",
  sources: [],
};

/** What of the offer may be planned; everything where nothing is said, or only structural methods are offered (M4). */
export function findPlannable(offered: readonly Modality[]): readonly Modality[] {
  const plannable = offered.filter((modality) => !STRUCTURAL.includes(modality));
  return plannable.length > 0 ? plannable : ALL_PLANNABLE;
}

const ALL_PLANNABLE: readonly Modality[] = Object.values(MODALITY_CARDS)
  .map(({ id }) => id)
  .filter((modality) => !STRUCTURAL.includes(modality));

/**
 * The kinds of session that the offer can fill: no firm one where nothing on offer reaches firm pressure.
 * @example keepOffered(variants, ["swedish"]) // gentle and moderate sessions only
 */
export function keepOffered(variants: readonly Variant[], offered: readonly Modality[]): readonly Variant[] {
  const most = mostPressure(offered);
  return variants.filter(({ form }) => FORM_PRESSURE[form] <= most);
}

/** The highest pressure that anything on offer reaches. @example mostPressure(["swedish"]) // 3 */
export const mostPressure = (offered: readonly Modality[]): number =>
  Math.max(...findPlannable(offered).map((modality) => MODALITY_CARDS[modality].pressure.most));
