import { FORM_PRESSURE } from "../variant.ts";
import { type CutRule, FAR, hardSpan } from "./rule.ts";

/** T13 and the conditions of 3.5, as the limits say: they hold until the limits change. */
export const T13: CutRule = {
  id: "T13",
  text: "An open sign or a condition limits the pressure.",
  force: ["must"],
  tag: "P",
  sources: [],
  cut: ({ context }, { form }) =>
    form !== "gentle" && FORM_PRESSURE[form] > context.limits.pressureCap ? [hardSpan(-FAR, FAR)] : [],
};
