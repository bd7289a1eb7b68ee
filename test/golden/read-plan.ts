import type { AllowedNow } from "../../src/core/plan/allowed-now.ts";
import type { Plan, PlanDay, PlanItem } from "../../src/core/plan/index.ts";
import type { Because, Instant, TimeZone } from "../../src/core/units/index.ts";

/** A plan as text, everything that a runner may see of it: made to be read by people, and to show what a change does. */
export function readPlan(plan: Plan, allowed: AllowedNow): string {
  const { zone, items, days, unmet, warnings, cost } = plan;
  const lines = [
    `${plan.from} to ${plan.to}, weights ${plan.weights}`,
    `cost ${cost.total}: ${Object.entries(cost.terms).map(([term, value]) => `${term} ${value}`).join(", ") || "nothing"}`,
    "",
    `Fine now: ${allowed.pressure}`,
    ...allowed.because.map(readBecause),
    "",
    "## Sessions",
    ...(items.length === 0 ? ["none"] : items.flatMap((item) => readItem(item, zone))),
    "",
    "## Not met",
    ...(unmet.length === 0 ? ["nothing"] : unmet.map(({ demand, text, blockedBy }) => `- ${demand}: ${text} [${blockedBy.join(" ")}]`)),
    "",
    "## Warnings",
    ...(warnings.length === 0 ? ["none"] : warnings.map(({ rule, level, text }) => `- ${rule} ${level}: ${text}`)),
    "",
    "## Days",
    ...days.map(readDay),
    "",
  ];
  return lines.join("\n");
}

const clock = (at: Instant, zone: TimeZone): string =>
  new Date(at).toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });

function readItem(item: PlanItem, zone: TimeZone): readonly string[] {
  const { date, start, minutes, kind, form, modality, pressureCap, areas, status, confidence } = item;
  const when = start === null ? "no hour" : clock(start, zone);
  return [
    `### ${date} ${when}: ${kind}, ${status}`,
    `${minutes} minutes, ${form ?? "form unknown"}, ${modality ?? "any kind"}, pressure ${pressureCap ?? "open"}, confidence ${confidence}`,
    ...areas.map((one) => `* ${one.area} ${one.side}, ${one.minutes ?? "no"} minutes${one.pressureCap ? `, pressure ${one.pressureCap}` : ""}`),
    ...item.because.map(readBecause),
  ];
}

const readBecause = ({ rule, text, inputs }: Because): string =>
  `- ${rule}: ${text} ${Object.entries(inputs).map(([name, value]) => `${name}=${value}`).join(" ")}`.trimEnd();

const readDay = ({ date, block, sessions, need, regret, blockedBy }: PlanDay): string =>
  [
    `${date} ${block}`,
    sessions.map((one) => `${one.source} ${one.class}`).join(" + ") || "no run",
    `need ${need.toFixed(3)}`,
    regret === null ? "closed" : `regret ${regret}`,
    blockedBy.join(" "),
  ].join(" | ").replace(/ \| $/, "");
