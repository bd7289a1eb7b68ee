import type { LoadView, PlanDayView, PlanSessionView, PlanView } from "../../../http/contract.ts";
import { addDays, daysUntil, weekday } from "../../design/dates.ts";

/** Load by date; days of which nobody can say are missing. */
export type DayLoads = ReadonlyMap<string, number>;

type Kind = PlanSessionView["class"];

const LOOK_BACK_DAYS = 56;
const FEWEST_RUNS = 6;
const FEWEST_DAYS = 21;
const WEEK = 7;

/** Where a session of a class usually lies among the loads of the days with a run, 0 lowest to 1 highest. */
const PLACE: Readonly<Record<Kind, number>> = { easy: 0.15, moderate: 0.4, hard: 0.65, veryHard: 0.9 };

/**
 * The load of each day of the plan: what its sessions usually come to, judged by the last eight weeks; on a day without
 * sessions the median of that weekday. Days before today carry what was run. Empty without enough history.
 */
export function deriveDayLoads(plan: PlanView, { from, load }: LoadView): DayLoads {
  if (from === null) return new Map();
  const today = daysUntil(from, plan.from);
  const recent = load.slice(Math.max(0, today - LOOK_BACK_DAYS), today);
  const runs = recent.filter((value): value is number => value !== null && value > 0).sort(byValue);
  if (runs.length < FEWEST_RUNS || recent.length < FEWEST_DAYS) return new Map();
  const usual = (kind: Kind): number => quantile(runs, PLACE[kind]);
  const rhythm = weekdayMedians(addDays(plan.from, -recent.length), recent);
  const ahead = plan.days.map((day) => [day.date, loadOf(day, usual, rhythm)] as const);
  return new Map([...pastDays(plan, { from, load }), ...ahead]);
}

/** The days of this week that lie behind. */
function pastDays(
  plan: PlanView,
  { from, load }: { readonly from: string; readonly load: LoadView["load"] },
) {
  return Array.from({ length: WEEK - 1 }, (_, back) => addDays(plan.from, -1 - back))
    .map((date) => [date, load[daysUntil(from, date)]] as const)
    .filter((entry): entry is readonly [string, number] => typeof entry[1] === "number");
}

function loadOf(day: PlanDayView, usual: (kind: Kind) => number, rhythm: readonly number[]): number {
  if (day.sessions.length > 0) return day.sessions.reduce((sum, { class: kind }) => sum + usual(kind), 0);
  return rhythm[weekday(day.date)] ?? 0;
}

/** The median load of each weekday, Monday first; a day without a run counts as none. */
function weekdayMedians(from: string, loads: LoadView["load"]): readonly number[] {
  return Array.from({ length: WEEK }, (_, wanted) => {
    const known = loads.filter(
      (value, index): value is number => value !== null && weekday(addDays(from, index)) === wanted,
    );
    return known.length === 0 ? 0 : quantile(known.sort(byValue), 0.5);
  });
}

const byValue = (one: number, other: number): number => one - other;

const quantile = (sorted: readonly number[], place: number): number =>
  sorted[Math.round(place * (sorted.length - 1))] ?? 0;
