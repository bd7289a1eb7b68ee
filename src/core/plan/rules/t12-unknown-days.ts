import { minuteAfter } from "../day-axis.ts";
import { type CutRule, FAR, hardSpan } from "./rule.ts";

/** T12 by E11: what was done in the last days is unknown. */
export const T12: CutRule = {
  id: "T12",
  text: "No firm work while the last days are unknown: say whether you rested or trained hard.",
  force: ["must"],
  tag: "D",
  sources: [],
  cut: ({ context, axis }, { form }) =>
    form === "deep" && context.frozenUntil !== null
      ? [hardSpan(-FAR, minuteAfter(axis, context.frozenUntil))]
      : [],
};
