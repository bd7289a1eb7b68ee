import type { SelfCareKind, SelfCareRecord } from "../../care/index.ts";
import { because, daysBetween, type LocalDate } from "../../units/index.ts";
import type { Plan, PlanItem } from "../plan.ts";
import { eachOnce, emptyCareItem } from "./present-care.ts";
import type { RestPlace, SelfCarePlan } from "./self-care-question.ts";
import { selfCareTexts } from "./self-care-texts.ts";

/** What of self-care goes into a plan. */
export interface PlannedCare extends SelfCarePlan {
  /** Self-care on record of the plan's first day. */
  readonly done: readonly SelfCareRecord[];
}

/**
 * The plan with its self-care: what was done today, what the coming days hold, and the places that rest, each on its
 * date after the massages of that day.
 * @source RULES S1 to S9, 3.4
 * @example addSelfCare(plan, { items, rest: [], done: [] }).items.map(({ kind }) => kind) // ["massage", "selfCare"]
 */
export function addSelfCare(plan: Plan, { items, rest, done }: PlannedCare): Plan {
  const care = [...done.map(presentDone), ...items, ...rest.map((place) => presentRest(place, plan.from))];
  const all = [...plan.items, ...care];
  return { ...plan, items: all.toSorted((one, other) => daysBetween(other.date, one.date)) };
}

const KINDS: Readonly<Partial<Record<SelfCareKind, "ice" | "heat">>> = { ice: "ice", heat: "heat" };

const presentDone = ({ id, date, minutes, method, areas, pressure }: SelfCareRecord): PlanItem => ({
  ...emptyCareItem({ date, confidence: "high" }, KINDS[method] ?? "selfCare", ""),
  id,
  minutes,
  areas,
  pressureCap: pressure,
  status: "done",
  because: [because("S7", selfCareTexts.done(method), { method })],
});

const presentRest = ({ area, because: why }: RestPlace, date: LocalDate): PlanItem => ({
  ...emptyCareItem({ date, confidence: "high" }, "rest", `${area.area} ${area.side}`),
  areas: [area],
  because: eachOnce([why]),
});
