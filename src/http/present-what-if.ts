import type { WhatIf } from "../app/what-if-answer.ts";
import type { PlanItem } from "../core/plan/index.ts";
import { instantAt, type TimeZone } from "../core/units/index.ts";
import type { WhatIfView } from "./contract.ts";
import { presentBecause } from "./present-activity.ts";
import { presentMoment, presentPlan } from "./present-plan.ts";

/** What would follow, in the shape of `plan --if ... --json`. */
export const presentWhatIf = (answer: WhatIf): WhatIfView => ({
  schema: "restride.whatIf/1",
  question: answer.question,
  possible: answer.possible,
  regret: answer.regret,
  breaks: answer.breaks.map((one) => ({ ...one })),
  because: answer.because.map(presentBecause),
  plan: presentPlan(answer.plan).items,
  changes: answer.changes.map(({ from, to }) => ({
    ...(from === null ? {} : { from: presentChanged(from, answer.plan.zone) }),
    ...(to === null ? {} : { to: presentChanged(to, answer.plan.zone) }),
  })),
});

const presentChanged = (item: PlanItem, zone: TimeZone) => ({
  id: item.id,
  date: item.date,
  start: presentMoment(item.start ?? instantAt(item.date, 0, zone), zone),
  minutes: item.minutes,
  ...(item.form === null ? {} : { form: item.form }),
  status: item.status,
});
