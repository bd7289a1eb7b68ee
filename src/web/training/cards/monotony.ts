import type { StatusView } from "../../../http/contract.ts";

export type Monotony =
  | { readonly state: "unknown"; readonly why: string }
  | { readonly state: "alone" | "moreAlike" | "asUsual" | "moreVaried"; readonly text: string };

/** A sixth more or less than usual is still as usual. */
const MARGIN = 0.15;

/** How alike the last seven days were, beside the runner's own usual of 12 weeks (RULES 2.8). */
export function deriveMonotony({
  monotony,
  unknown,
  because,
}: Pick<StatusView, "monotony" | "unknown" | "because">): Monotony {
  const told = because.find(({ rule }) => rule === "2.8");
  if (monotony === null) return { state: "unknown", why: unknown.monotony ?? "" };
  const text = told?.text ?? "";
  const usual = told?.inputs.usual;
  if (typeof usual !== "number" || usual <= 0) return { state: "alone", text };
  if (monotony > usual * (1 + MARGIN)) return { state: "moreAlike", text };
  return { state: monotony < usual * (1 - MARGIN) ? "moreVaried" : "asUsual", text };
}
