import { minuteAfter } from "../day-axis.ts";
import type { PlanFacts } from "../facts.ts";
import { listLimitSpans } from "../limits-at.ts";
import { FORM_PRESSURE, type Variant } from "../variant.ts";
import { type CutRule, FAR, hardSpan } from "./rule.ts";

/** T13 and the conditions of 3.5, as the limits say: they hold until the limits change, by themselves or by an answer. */
export const T13: CutRule = {
  id: "T13",
  text: "An open sign or a condition limits the pressure.",
  force: ["must"],
  tag: "P",
  sources: [],
  cut: ({ context, axis }: PlanFacts, { form }) =>
    listLimitSpans(context)
      .filter(({ limits }) => isTooFirm(form, limits.pressureCap))
      .map(({ from, to }) => {
        const [first, end] = [minuteAfter(axis, from), minuteAfter(axis, to)];
        return hardSpan(Math.max(-FAR, first), Math.min(FAR, end));
      }),
};

const isTooFirm = (form: Variant["form"], cap: number): boolean =>
  cap <= 0 || (form !== "gentle" && FORM_PRESSURE[form] > cap);
