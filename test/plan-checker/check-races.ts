import type { PlannedRace, PlanningContext } from "../../src/core/context/index.ts";
import { daysBetween } from "../../src/core/units/index.ts";
import type { Fault } from "./check-plan.ts";
import { hours, type Session } from "./efforts.ts";

/** Table 1.2, hours before the start: deep, p=3, gentle; and the floor for a tuned deep limit. */
const BEFORE = {
  short: [72, 48, 12, 48],
  mid: [96, 48, 24, 72],
  long: [120, 72, 24, 72],
  ultra: [168, 96, 24, 96],
} as const;

/** Table 1.3, hours from the finish: a full gentle session, p=3, deep. */
const AFTER = {
  short: [0, 36, 48],
  mid: [12, 48, 72],
  long: [24, 72, 120],
  ultra: [24, 120, 168],
} as const;

/** T4 for one session against every race that lies behind it. */
export function checkAfter(context: PlanningContext, session: Session): readonly Fault[] {
  return context.races.flatMap((entered) => {
    const race = asRun(context, entered);
    if (session.end <= race.startsAt) return [];
    const after = hours(race.finishesAt, session.start);
    const text = `${session.form} ${after.toFixed(1)} h after a ${race.class} race`;
    const [gentle, moderate] = AFTER[race.class];
    if (session.form === "deep" && after < deepFrom(context, race)) return [{ rule: "T4", text }];
    if (session.form === "moderate" && after < moderate) return [{ rule: "T4", text }];
    if (session.form !== "gentle") return [];
    if (session.date === race.date) {
      const early = after < 2 || session.minutes > 20 || race.class === "ultra";
      return early ? [{ rule: "T4", text }] : [];
    }
    return after < gentle || (session.minutes > 45 && after < moderate) ? [{ rule: "T4", text }] : [];
  });
}

/** The distance and the finish actually run count (E15). */
function asRun({ days }: PlanningContext, race: PlannedRace): PlannedRace {
  const run = days
    .flatMap((day) => day.sessions)
    .find((session) => session.race?.id === race.id && session.source === "done");
  if (!run) return race;
  return { ...race, class: run.race!.class, startsAt: run.start, finishesAt: run.end, date: run.date };
}

/** Table 1.3 for deep work, and two days more without a soreness log after a long or ultra race. */
function deepFrom(context: PlanningContext, race: PlannedRace): number {
  const table = race.class === "long" ? context.tunables.deepAfterLongRace : AFTER[race.class][2];
  const gated = race.class === "long" || race.class === "ultra";
  if (!gated || race.finishesAt > context.now) return table;
  const log = context.soreness
    .filter(({ date }) => date > race.date)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const last = log.at(-1);
  const before = log.at(-2);
  const calm =
    last !== undefined &&
    before !== undefined &&
    daysBetween(before.date, last.date) === 1 &&
    before.legs <= 2 &&
    last.legs <= 2 &&
    last.stairs !== null &&
    last.stairs <= 3;
  return calm || daysBetween(race.date, context.today) > 21 ? table : table + 48;
}

/** T3 and T16 for one session against every race that lies ahead of it. */
export function checkBefore(
  context: PlanningContext,
  session: Session,
  all: readonly Session[],
): readonly Fault[] {
  return context.races.flatMap((race) => {
    if (session.start >= race.finishesAt) return [];
    const before = hours(session.end, race.startsAt);
    const text = `${session.form} ${before.toFixed(1)} h before a ${race.class} race`;
    const [, moderate, gentle] = BEFORE[race.class];
    const short = session.form === "gentle" && session.minutes <= 30;
    const limit =
      session.form === "deep" ? deepUntil(context, race, { session, all }) : short ? gentle : moderate;
    const faults: Fault[] = before < limit ? [{ rule: "T3", text }] : [];
    return isFirstDeep(session, all) && race.priority === "A" && before < 14 * 24
      ? [...faults, { rule: "T16", text }]
      : faults;
  });
}

/** T5: between two races whose windows leave no hour for deep work p=3 is not planned either. */
export function checkCrowded(context: PlanningContext, session: Session): readonly Fault[] {
  if (session.form !== "moderate") return [];
  const races = context.races
    .map((race) => asRun(context, race))
    .toSorted((one, other) => one.startsAt - other.startsAt);
  return races.flatMap((next, at) => {
    const behind = races.slice(0, at);
    const finish = Math.max(...behind.map(({ finishesAt }) => finishesAt));
    const isBetween = session.end > finish && session.start < next.startsAt;
    if (at === 0 || next.startsAt <= context.now || finish >= next.startsAt || !isBetween) return [];
    const opens = Math.max(...behind.map((race) => race.finishesAt + deepFrom(context, race) * 3_600_000));
    const ahead = races.slice(at);
    const closes = Math.min(...ahead.map((race) => race.startsAt - deepLimit(context, race) * 3_600_000));
    const room = (closes - opens) / 60_000;
    return room < (context.wishes.minutes ?? 60) ? [{ rule: "T5", text: "moderate between two races" }] : [];
  });
}

interface Beside {
  readonly session: Session;
  readonly all: readonly Session[];
}

/** Table 1.2 for deep work with its modifiers. */
const deepUntil = (context: PlanningContext, race: PlannedRace, { session, all }: Beside): number =>
  deepLimit(context, race) + (isHabituated(session, all) ? 0 : 48);

/** The same for a runner used to it. */
function deepLimit(context: PlanningContext, race: PlannedRace): number {
  const [table, , , floor] = BEFORE[race.class];
  const own = race.class === "short" && race.priority === "C" ? 48 : table;
  const tuned = Math.max(floor, own + context.tunables.raceMargin);
  const niggle = (context.openNiggles ?? []).length > 0 ? 24 : 0;
  return tuned + niggle;
}

/** The last full session is deep and lies at most 28 dates back. */
function isHabituated(session: Session, all: readonly Session[]): boolean {
  const last = all.findLast((other) => other.start < session.start && other.form !== "gentle");
  return last !== undefined && last.form === "deep" && daysBetween(last.date, session.date) <= 28;
}

const isFirstDeep = (session: Session, all: readonly Session[]): boolean =>
  session.form === "deep" && !all.some((other) => other.start < session.start && other.form === "deep");
