import type { PlanDayView, PlanItemView, PlanSessionView } from "../../http/contract.ts";
import { dayOfMonth } from "../design/dates.ts";
import { drawing, element } from "../design/elements.ts";
import { dayInWords, lightOf } from "./plan-words.ts";

const HEIGHT: Readonly<Record<PlanSessionView["class"], number>> = {
  easy: 9,
  moderate: 14,
  hard: 20,
  veryHard: 25,
};
const COLOUR: Readonly<Record<PlanSessionView["class"], string>> = {
  easy: "var(--load-1)",
  moderate: "var(--load-2)",
  hard: "var(--load-3)",
  veryHard: "var(--load-4)",
};
const CAPS: Readonly<Record<PlanSessionView["class"], number>> = {
  easy: 0,
  moderate: 0,
  hard: 1,
  veryHard: 2,
};

type Shape = readonly [string, Readonly<Record<string, string | number>>];

export interface DayCell {
  readonly day: PlanDayView;
  readonly items: readonly PlanItemView[];
  readonly isToday: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One day of the calendar: its load, its massage, and how good a day it is to book. */
export function dayCell({ day, items, isToday, isOpen, onOpen }: DayCell): HTMLElement {
  const classes = ["day", lightOf(day), isToday ? "today" : ""].join(" ").trim();
  return element(
    "button",
    {
      type: "button",
      class: classes,
      "aria-pressed": String(isOpen),
      "aria-label": dayInWords(day, items),
      click: onOpen,
    },
    element("span", { class: "number", "aria-hidden": "true" }, dayOfMonth(day.date)),
    drawing([48, 44], [...loadBar(day), ...massageMark(items)]),
  );
}

function loadBar({ sessions }: PlanDayView): readonly Shape[] {
  const hardest = [...sessions].sort((one, other) => HEIGHT[other.class] - HEIGHT[one.class])[0];
  if (!hardest)
    return [["path", { d: "M8 38h10", stroke: "var(--edge)", "stroke-width": 2, "stroke-linecap": "round" }]];
  const height = HEIGHT[hardest.class];
  const expected = hardest.source === "expected";
  const outline = expected || hardest.class === "easy";
  const bar: Shape = [
    "rect",
    {
      x: 7.5,
      y: 39 - height,
      width: 11,
      height,
      rx: 3.5,
      fill: expected ? "none" : COLOUR[hardest.class],
      ...(outline
        ? { stroke: expected ? COLOUR.veryHard : "var(--edge)", "stroke-width": expected ? 1.4 : 0.9 }
        : {}),
      ...(expected ? { "stroke-dasharray": "3 2.4" } : {}),
    },
  ];
  return [bar, ...caps(39 - height, CAPS[hardest.class])];
}

const caps = (top: number, count: number): readonly Shape[] =>
  Array.from({ length: count }, (_, index) => [
    "path",
    {
      d: `M5.5 ${top - 3 - index * 4}h15`,
      stroke: "var(--load-4)",
      "stroke-width": 2,
      "stroke-linecap": "round",
    },
  ]);

/** The dial: ring gentle, half medium, full firm. A tick is booked. */
function massageMark(items: readonly PlanItemView[]): readonly Shape[] {
  const massage = items.find(({ kind }) => kind === "massage");
  if (!massage) return [];
  const ring: Shape = [
    "circle",
    { cx: 36, cy: 31, r: 7, fill: "var(--lamp-2)", stroke: "var(--lamp-edge)", "stroke-width": 1.6 },
  ];
  const fill: readonly Shape[] =
    massage.form === "deep"
      ? [["circle", { cx: 36, cy: 31, r: 4.6, fill: "var(--lamp-edge)" }]]
      : massage.form === "moderate"
        ? [["path", { d: "M36 26.4a4.6 4.6 0 0 1 0 9.2z", fill: "var(--lamp-edge)" }]]
        : [];
  const strike: readonly Shape[] =
    massage.status === "cancelSuggested"
      ? [["path", { d: "M26 41 46 21", stroke: "var(--ink)", "stroke-width": 2, "stroke-linecap": "round" }]]
      : [];
  return [ring, ...fill, ...strike];
}
