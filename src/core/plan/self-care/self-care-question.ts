import type { Area } from "../../body/index.ts";
import type { CareCondition, CareDay, CarePlace, LadderStep, MoveDone, MoveNote } from "../../care/index.ts";
import type { PlanningContext, SiteStress } from "../../context/index.ts";
import type { Because, Instant, LocalDate } from "../../units/index.ts";
import type { PlanItem } from "../plan.ts";

/** When an area was last cared for. */
export interface LastCared {
  readonly area: Area;
  readonly date: LocalDate;
}

/** Everything that the plan of self-care depends on. The planning context gives the first five. */
export interface SelfCareQuestion
  extends Pick<PlanningContext, "now" | "today" | "days" | "todayIndex" | "limits"> {
  /** Days from today on for which self-care is planned; no more than `days` holds. */
  readonly horizon: number;
  /** Open places of the pain log. */
  readonly places: readonly CarePlace[];
  /** What the runs up to now have left on each site. */
  readonly stress: SiteStress;
  readonly lastCared: readonly LastCared[];
  /** Self-care done, today's included. */
  readonly done: readonly CareDay[];
  /** Moves done in the last two days. */
  readonly movesDone: readonly MoveDone[];
  /** This week's step of the ladder; later weeks keep it. */
  readonly step: LadderStep;
  /** Minutes a day that the runner allows; under 5 there is no routine. */
  readonly minutesADay: number;
  /** A date on which the runner asks for a routine though the week's days lie elsewhere; absent where none. */
  readonly wanted?: LocalDate;
  readonly notes: readonly MoveNote[];
  readonly conditions: readonly CareCondition[];
  /** Massages done, booked and proposed: no tool for a day after one. */
  readonly massages: readonly { readonly start: Instant; readonly minutes: number }[];
}

/** A place without self-care, and why. */
export interface RestPlace {
  readonly area: Area;
  readonly because: Because;
}

/** Dated self-care, and the places that rest. */
export interface SelfCarePlan {
  readonly items: readonly PlanItem[];
  readonly rest: readonly RestPlace[];
}
