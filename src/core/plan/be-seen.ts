import type { PlanningContext } from "../context/index.ts";
import type { BeSeen } from "../niggle/index.ts";
import { because, localDateAt } from "../units/index.ts";
import { hashId } from "./hash-id.ts";
import type { PlanItem } from "./plan.ts";

/**
 * Who is to be seen, and by when, as items of today: they stand before everything else, whatever is planned. The reason
 * that comes first says where to go and how soon; the rules behind it follow.
 * @source RULES 3.4 (effects table: `beSeen` with its deadline)
 * @example listBeSeen(context)[0]?.kind // "beSeen"
 */
export const listBeSeen = (context: PlanningContext): readonly PlanItem[] =>
  (context.limits.beSeen ?? [])
    .toSorted((one, other) => one.deadline - other.deadline)
    .map((seen) => presentBeSeen(context, seen));

function presentBeSeen({ today, zone }: PlanningContext, seen: BeSeen): PlanItem {
  const { level, emergency, deadlineHours, deadline, area, text } = seen;
  const place = area === null ? "runner" : `${area.area} ${area.side}`;
  const until = localDateAt(deadline, zone);
  return {
    id: hashId(`beSeen#${place}#${seen.because[0]?.rule ?? level}`),
    date: today,
    start: null,
    minutes: 0,
    kind: "beSeen",
    form: null,
    modality: null,
    pressureCap: null,
    areas: area === null ? [] : [area],
    status: "proposed",
    confidence: "high",
    because: [because("T13", text, { level, emergency, deadlineHours, until }), ...seen.because],
  };
}
