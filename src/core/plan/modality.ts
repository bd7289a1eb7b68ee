import type { Form, Modality } from "../care/index.ts";

/** M1, M5, M7: best first. Structural methods are offered to the runner, never planned by themselves (M4). */
const BEST_FIRST: Readonly<Record<Form, readonly Modality[]>> = {
  deep: ["sports", "neuromuscular", "myofascial"],
  moderate: ["sports", "myofascial", "fasciaStretching", "swedish", "lomiLomi"],
  gentle: ["swedish", "lomiLomi", "fasciaStretching", "myofascial", "sports"],
};

/**
 * The kind of massage for a form, among those on offer; the best of all where nothing is said about the offer, or
 * nothing fits.
 * @example chooseModality("gentle", []) // "swedish"
 */
export function chooseModality(form: Form, offered: readonly Modality[]): Modality {
  const best = BEST_FIRST[form];
  return best.find((modality) => offered.includes(modality)) ?? best[0]!;
}
