import type { WhatIfView } from "../../../http/contract.ts";
import { clock, longDay } from "../../design/dates.ts";
import { pointsOf } from "../move/move-words.ts";
import { PRESSURE } from "../plan-words.ts";

type Change = WhatIfView["changes"][number];
type Changed = NonNullable<Change["from"]>;

export const WHAT_IF_WORDS = {
  title: "Ask what would follow",
  lead: "Nothing is changed by asking.",
  label: "What if",
  hint: "A massage with its hour and pressure, a race, a session or a rest day",
  ask: "Ask",
  asking: "Working it out",
  examples: "For example",
  possible: "That would fit.",
  impossible: "That would break a rule.",
  broken: "That can be, but something booked would no longer fit.",
  free: "It costs nothing: no plan is better.",
  costs: (regret: number) => `It costs ${pointsOf(regret)} over the best plan.`,
  changes: "The plan would become",
  unchanged: "Nothing else in the plan would change.",
} as const;

/** Questions to start from, dated to a day to come. */
export const exampleQuestions = (date: string): readonly string[] => [
  `massage ${date} 18:00 deep`,
  `rest ${date}`,
  `training ${date} veryHard 18:00`,
  `race ${date} 10k`,
];

const placeOf = ({ start, form }: Changed): string =>
  `${longDay(start.slice(0, 10))}, ${clock(start)}${form ? `, ${(PRESSURE[form] ?? form).toLowerCase()}` : ""}`;

/** "The massage of Friday 27 November moves to Saturday 28 November, 10:00, firm." */
export function changeInWords({ from, to }: Change): string {
  if (from && to)
    return from.start.slice(0, 10) === to.start.slice(0, 10)
      ? `The massage of ${longDay(from.date)} would be at ${placeOf(to)}.`
      : `The massage of ${longDay(from.date)} would move to ${placeOf(to)}.`;
  if (to) return to.id === "what-if" ? `Booked: ${placeOf(to)}.` : `A massage would come: ${placeOf(to)}.`;
  return from ? `The massage of ${longDay(from.date)} would go.` : "";
}

/** The verdict over an answer. */
export function verdictInWords({ possible, breaks }: WhatIfView): string {
  if (!possible) return WHAT_IF_WORDS.impossible;
  return breaks.length > 0 ? WHAT_IF_WORDS.broken : WHAT_IF_WORDS.possible;
}

/** What it costs, where it has a price. */
export function priceInWords({ regret }: WhatIfView): string | null {
  if (regret === null) return null;
  return regret === 0 ? WHAT_IF_WORDS.free : WHAT_IF_WORDS.costs(regret);
}
