import type { ActivityView, PlanView } from "../../../http/contract.ts";
import { addDays, daysUntil, weekday } from "../../design/dates.ts";
import { groupBy } from "../group-by.ts";
import { type ByClass, NO_LOADS, sumOf } from "../training-classes.ts";
import type { SessionLoad } from "./session-loads.ts";
import { deriveUsualLoads } from "./usual-loads.ts";

/** One week of running: what was done, by class, and in the running week what is still to come. */
export interface TrainingWeek {
  readonly start: string;
  readonly loads: ByClass;
  readonly total: number;
  /** Load of what is still planned or expected this week. */
  readonly ahead: number;
  readonly metres: number;
  readonly sessions: number;
  /** The race that was run. */
  readonly race: ActivityView | null;
}

interface WeeksSource {
  /** As `deriveSessionLoads` gives them. */
  readonly sessions: readonly SessionLoad[];
  readonly plan: PlanView;
  readonly today: string;
  /** 0 Monday to 6 Sunday. */
  readonly weekStart: number;
}

const WEEK = 7;

/** The first day of the week of a date. */
export const startOfWeek = (date: string, weekStart: number): string =>
  addDays(date, -((weekday(date) - weekStart + WEEK) % WEEK));

/** Every week from the first session to today's, one after the other. */
export function deriveWeeks({ sessions, plan, today, weekStart }: WeeksSource): readonly TrainingWeek[] {
  const byWeek = groupBy(sessions, ({ activity }) => startOfWeek(activity.localDate, weekStart));
  const last = startOfWeek(today, weekStart);
  const first = [...byWeek.keys(), last].sort()[0] ?? last;
  const count = daysUntil(first, last) / WEEK + 1;
  const usual = deriveUsualLoads(sessions, today);
  return Array.from({ length: count }, (_, index) => {
    const start = addDays(first, index * WEEK);
    const ahead = start === last ? sumAhead(plan, addDays(start, WEEK), usual) : 0;
    return { ...sumWeek(start, byWeek.get(start) ?? []), ahead };
  });
}

function sumWeek(start: string, sessions: readonly SessionLoad[]): Omit<TrainingWeek, "ahead"> {
  const loads = { ...NO_LOADS };
  for (const { activity, load } of sessions) loads[activity.class] += load;
  return {
    start,
    loads,
    total: sumOf(loads),
    metres: sessions.reduce((sum, { activity }) => sum + runMetres(activity), 0),
    sessions: sessions.length,
    race: sessions.find(({ activity }) => activity.flags.includes("race"))?.activity ?? null,
  };
}

const RUNS: ReadonlySet<ActivityView["sport"]> = new Set(["run", "trailRun", "treadmill"]);

/** The metres of a run; those of a ride are no running. */
const runMetres = ({ sport, metres }: ActivityView): number => (RUNS.has(sport) ? (metres ?? 0) : 0);

const sumAhead = (plan: PlanView, end: string, usual: ByClass): number =>
  plan.days
    .filter(({ date }) => date < end)
    .flatMap(({ sessions }) => sessions)
    .filter(({ source }) => source !== "done")
    .reduce((sum, session) => sum + usual[session.class], 0);
