import { SITES } from "../../core/body/index.ts";
import type { NiggleView } from "../../http/contract.ts";
import type { Place } from "./site-list.tsx";

/** The place of a niggle, to log a day of it. */
export function startOfNiggle({ area, side }: Pick<NiggleView, "area" | "side">): Place {
  const site = SITES.find((one) => one === area);
  if (site === undefined) throw new Error(`a niggle at no known place: ${area}`);
  return { site, side };
}
