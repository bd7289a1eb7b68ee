import type { FocusArea, Plan, PlanDay, PlanItem, PlanWarning } from "../core/plan/index.ts";
import type { TrainingSession } from "../core/training/index.ts";
import { formatLocalDateTime, type Instant, offsetMinutesAt, type TimeZone } from "../core/units/index.ts";
import type { PlanDayView, PlanItemView, PlanSessionView, PlanView } from "./contract.ts";
import { presentBecause } from "./present-activity.ts";

/** A moment as the runner's wall clock with its offset. */
export const presentMoment = (at: Instant, zone: TimeZone): string =>
  formatLocalDateTime(at, offsetMinutesAt(at, zone));

/** The plan in the shape of `plan --json`. */
export function presentPlan(plan: Plan): PlanView {
  return {
    schema: "restride.plan/1",
    generatedAt: presentMoment(plan.generatedAt, plan.zone),
    timeZone: plan.zone,
    from: plan.from,
    to: plan.to,
    weights: plan.weights,
    cost: { total: plan.cost.total, terms: presentTerms(plan.cost.terms) },
    days: plan.days.map((day) => presentDay(day, plan.zone)),
    items: plan.items.map((item) => presentItem(item, plan.zone)),
    unmet: plan.unmet.map((unmet) => ({ ...unmet, blockedBy: [...unmet.blockedBy] })),
    warnings: plan.warnings.map(presentWarning),
  };
}

/** A warning of the plan, with the days that it asks about. */
export const presentWarning = ({ days, ...warning }: PlanWarning): PlanView["warnings"][number] => ({
  ...warning,
  ...(days === undefined ? {} : { days: [...days] }),
});

/** What changes cost: the drop of every shown session less what those that stay give back; nothing when none moves. */
function presentTerms({ shownConstant = 0, change = 0, ...terms }: Readonly<Record<string, number>>) {
  const moved = Number((shownConstant + change).toFixed(3));
  return moved === 0 ? terms : { ...terms, change: moved };
}

const presentDay = (day: PlanDay, zone: TimeZone): PlanDayView => ({
  date: day.date,
  block: day.block,
  sessions: day.sessions.map((session) => presentTrainingSession(session, zone)),
  need: Number(day.need.toFixed(3)),
  regret: day.regret,
  blockedBy: [...day.blockedBy],
});

/** A session on the calendar; clock times only where they are known. */
export const presentTrainingSession = (session: TrainingSession, zone: TimeZone): PlanSessionView => ({
  source: session.source,
  class: session.class,
  ...(session.timed
    ? { start: presentMoment(session.start, zone), end: presentMoment(session.end, zone) }
    : {}),
  ...(session.race ? { race: session.race.id } : {}),
  confidence: session.confidence,
});

const presentArea = ({ area, side, minutes, pressureCap }: FocusArea): PlanItemView["areas"][number] => ({
  area,
  side,
  ...(minutes === undefined ? {} : { minutes }),
  ...(pressureCap === undefined ? {} : { pressureCap }),
});

/** An item of the plan in the shape of `plan --json`. */
export const presentItem = (item: PlanItem, zone: TimeZone): PlanItemView => ({
  id: item.id,
  date: item.date,
  ...(item.start === null ? {} : { start: presentMoment(item.start, zone) }),
  minutes: item.minutes,
  kind: item.kind,
  ...(item.form === null ? {} : { form: item.form }),
  ...(item.modality === null ? {} : { modality: item.modality }),
  ...(item.pressureCap === null ? {} : { pressureCap: item.pressureCap }),
  areas: item.areas.map(presentArea),
  ...(item.moves === undefined ? {} : { moves: item.moves.map((move) => ({ ...move })) }),
  status: item.status,
  confidence: item.confidence,
  because: item.because.map(presentBecause),
});
