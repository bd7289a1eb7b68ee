import type { PlanItemView, PlanSessionView } from "../../../http/contract.ts";
import { clock } from "../../design/dates.ts";
import { pointsOf } from "../move/move-words.ts";
import { CLASS, type DayLight } from "../plan-words.ts";

export const OPENED_WORDS = {
  close: "Close the day",
  best: "Best day this week",
  race: "Race day",
  gated: "Waiting until you were seen",
  asGood: "As good a day as any",
  light: {
    best: "As good a day as any",
    good: "A good day",
    possible: "Possible, at a cost",
    blocked: "Not this day",
  } satisfies Readonly<Record<DayLight, string>>,
  more: (count: number) => (count === 1 ? "One more reason" : `${count} more reasons`),
  areas: "Where",
  minutes: (minutes: number) => `${Math.round(minutes)} min`,
  lighter: (cap: number) => `pressure ${cap} of 5 at most`,
  whyNot: "Why not",
  whyOnly: "What is in the way of some kinds",
  asking: "Asking the planner of this page",
  noReasons: "The rules in the way:",
  costs: (regret: number) =>
    `The best plan with a massage on this day is ${pointsOf(regret)} worse than the best without it.`,
  scale: "For comparison: a massage left out in a heavy week counts about 5 points.",
  costsNothing: "No plan is better than one with a massage on this day.",
  training: "Running that day",
  rest: "No run planned or expected.",
  care: "Self-care that day",
  ifMoved: "If you move it",
  moveTo: "Move to",
  noOthers: "No other day is near enough to compare.",
  gatedWhy: "Someone is to look at it first. Until then no day is good for a massage.",
} as const;

const SOURCE: Readonly<Record<PlanSessionView["source"], string>> = {
  done: "done",
  planned: "planned",
  expected: "expected from your usual week",
};

/** "Very hard session, 18:00, expected from your usual week" */
export function sessionInWords({ class: kind, source, start, race, confidence }: PlanSessionView): string {
  const name = race ? "race" : (CLASS[kind] ?? kind);
  const sure = source === "expected" && confidence === "low" ? ", not sure" : "";
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${start ? `, ${clock(start)}` : ""}, ${SOURCE[source]}${sure}`;
}

/** The place of an item's area with its time, "left calf, 17 min". */
export const timeOf = ({ minutes, pressureCap }: PlanItemView["areas"][number]): string =>
  [
    ...(minutes === undefined ? [] : [OPENED_WORDS.minutes(minutes)]),
    ...(pressureCap === undefined ? [] : [OPENED_WORDS.lighter(pressureCap)]),
  ].join(", ");
