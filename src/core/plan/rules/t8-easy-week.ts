import { startOfDay } from "../day-axis.ts";
import { blockOf, type PlanFacts } from "../facts.ts";
import { type CutRule, hardSpan, type Span } from "./rule.ts";

/** T8: unconfirmed no deep work at all; confirmed, the edge asks whether a session is overdue. */
export const T8: CutRule = {
  id: "T8",
  text: "In an easy week no firm work, unless a session is overdue and you confirm it.",
  force: ["must", "like"],
  tag: "D",
  sources: [],
  cut: (facts, { form }) => {
    if (form !== "deep" || facts.context.wishes.deepInEasyWeek) return [];
    return easyDays(facts).map((day) => daySpan(facts, day));
  },
};

const daySpan = ({ axis }: PlanFacts, day: number): Span =>
  hardSpan(startOfDay(axis, day), startOfDay(axis, day + 1));

const easyDays = (facts: PlanFacts): readonly number[] =>
  Array.from({ length: facts.axis.days }, (_, day) => day).filter(
    (day) => blockOf(facts.context, day) === "easy",
  );

/** The dates of an easy week that are marked for the one gentle session: its third to fifth, under 84 hours. */
const MARKED = { first: 2, last: 4, week: 7 } as const;

/** Starts on the marked dates of each easy stretch; a stretch is counted from its own first day, never from today. */
export function easyWeekSpans(facts: PlanFacts): readonly Span[] {
  return easyDays(facts).flatMap((day) => {
    const since = daysSinceStretchBegan(facts, day) % MARKED.week;
    return since >= MARKED.first && since <= MARKED.last ? [daySpan(facts, day)] : [];
  });
}

function daysSinceStretchBegan({ context }: PlanFacts, day: number): number {
  let first = day;
  while (blockOf(context, first - 1) === "easy") first -= 1;
  return day - first;
}
