import { type Area, sidesMeet } from "../../body/index.ts";
import { findPressedSites, type Routine } from "../../care/index.ts";
import type { Confidence } from "../../load/index.ts";
import type { Because, LocalDate } from "../../units/index.ts";
import { hashId } from "../hash-id.ts";
import type { FocusArea, PlanItem } from "../plan.ts";

/** Pressure of a roller or a ball, light and as usual (section 4). */
const PRESSURE = { light: 2, usual: 3 } as const;

interface Presented {
  readonly date: LocalDate;
  readonly confidence: Confidence;
  readonly because: readonly Because[];
}

/** A routine as an item of the plan, each reason once. */
export function presentRoutine(routine: Routine, { date, confidence, because }: Presented): PlanItem {
  const light = routine.mostDiscomfort === 3;
  const rolls = routine.rule === "S1";
  return {
    ...emptyCareItem({ date, confidence }, "selfCare", ""),
    minutes: Math.max(1, Math.round(routine.seconds / 60)),
    pressureCap: rolls ? (light ? PRESSURE.light : PRESSURE.usual) : null,
    areas: routine.areas.map((area) => presentArea(area, routine, light)),
    moves: routine.steps.map(({ move, side, seconds, sets, light: soft }) => ({
      id: move,
      seconds,
      sets,
      side,
      light: soft,
    })),
    because: eachOnce(because),
  };
}

/** An area with its own cap where it alone is worked lightly. */
function presentArea(area: Area, { steps }: Routine, light: boolean): FocusArea {
  const soft = steps.some(
    (step) =>
      step.light && sidesMeet(step.side, area.side) && findPressedSites(step.move).includes(area.area),
  );
  return soft && !light ? { ...area, pressureCap: PRESSURE.light } : area;
}

interface Measure extends Presented {
  readonly kind: "ice" | "heat";
  readonly area: Area;
  readonly minutes: number;
}

/** Ice or warmth for one area on one date. */
export const presentMeasure = ({ kind, area, minutes, because, ...when }: Measure): PlanItem => ({
  ...emptyCareItem(when, kind, `${area.area} ${area.side}`),
  minutes,
  areas: [{ area: area.area, side: area.side }],
  because: eachOnce(because),
});

/**
 * An item without its content. Its id goes by date, kind and place: a routine keeps it where it becomes another kind of
 * routine on the same day.
 */
export const emptyCareItem = (
  { date, confidence }: Pick<Presented, "date" | "confidence">,
  kind: "selfCare" | "ice" | "heat" | "rest",
  place: string,
): PlanItem => ({
  id: hashId(`${date}#${kind}${place}`),
  date,
  start: null,
  minutes: 0,
  kind,
  form: null,
  modality: null,
  pressureCap: null,
  areas: [],
  status: "proposed",
  confidence,
  because: [],
});

/** Each reason once. */
export const eachOnce = (reasons: readonly Because[]): readonly Because[] =>
  reasons.filter(({ text }, index) => reasons.findIndex((one) => one.text === text) === index);
