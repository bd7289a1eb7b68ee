import type { PlanningContext } from "../../src/core/context/index.ts";
import type { Plan, PlanItem } from "../../src/core/plan/index.ts";
import { daysBetween, type Instant, type LocalDate, localDateAt } from "../../src/core/units/index.ts";
import { checkAfter, checkBefore, checkCrowded } from "./check-races.ts";
import { type Effort, hours, listEfforts, type Session } from "./efforts.ts";

/** A hard rule that a plan breaks. An empty list is the proof that is wanted. */
export interface Fault {
  readonly rule: string;
  readonly text: string;
}

/**
 * Holds a plan against the hard rules of the catalogue, read afresh from its tables: shares no code with the planner.
 * Booked sessions are the runner's own and are not judged, but everything proposed is judged beside them.
 */
export function checkPlan(context: PlanningContext, plan: Plan): readonly Fault[] {
  const all = listSessions(context, plan);
  const proposed = all.filter(({ kind }) => kind === "proposed");
  return [
    ...proposed.flatMap((session) => checkSession(context, session, all)),
    ...checkMonths(context, all),
    ...checkBooked(context, plan),
    ...checkIds(plan),
    ...proposed.flatMap((session) => checkFirstDeep(session, all)),
    ...plan.items.flatMap((item) => checkReasons(context, item)),
  ];
}

function listSessions(context: PlanningContext, plan: Plan): readonly Session[] {
  const known = context.treatments
    .filter(({ minutes }) => minutes >= 20)
    .map(
      ({ start, minutes, form, status }): Session => ({
        start,
        end: (start + minutes * 60_000) as Instant,
        minutes,
        form,
        pressure: null,
        date: dateAt(context, start),
        kind: status,
      }),
    );
  const proposed = plan.items
    .filter(({ status, kind }) => status === "proposed" && kind === "massage")
    .map(
      (item): Session => ({
        start: item.start!,
        end: (item.start! + item.minutes * 60_000) as Instant,
        minutes: item.minutes,
        form: item.form,
        pressure: item.pressureCap,
        date: item.date,
        kind: "proposed",
      }),
    );
  return [...known, ...proposed].sort((one, other) => one.start - other.start);
}

const dateAt = ({ zone }: PlanningContext, at: Instant): LocalDate => localDateAt(at, zone);

function checkSession(context: PlanningContext, session: Session, all: readonly Session[]): readonly Fault[] {
  return [
    ...checkHours(context, session),
    ...checkEfforts(context, session),
    ...checkAfter(context, session),
    ...checkBefore(context, session, all),
    ...checkCrowded(context, session),
    ...checkSpacing(session, all),
    ...checkLimits(context, session),
    ...checkBlock(context, session, all),
  ];
}

const fault = (rule: string, text: string): readonly Fault[] => [{ rule, text }];

/** T14: inside the free hours, not in the past, not during training, an expected session included. */
function checkHours(context: PlanningContext, { start, end, date }: Session): readonly Fault[] {
  const faults: Fault[] = [];
  if (!context.windows.some((window) => window.start <= start && end <= window.end)) {
    faults.push({ rule: "T14", text: "outside the free hours" });
  }
  if (start < context.now) faults.push({ rule: "T14", text: "in the past" });
  const day = context.days.find((one) => one.date === date);
  if (!day || start < day.start || start >= day.end) faults.push({ rule: "1.0", text: "on another date" });
  const busy = listEfforts(context).filter(({ timed }) => timed);
  if (busy.some((one) => one.start < end && start < one.end)) {
    faults.push({ rule: "T14", text: "during training" });
  }
  return faults;
}

/** T1a, T1c, T1d, T2, T10, M5 against done and planned sessions. */
function checkEfforts(context: PlanningContext, session: Session): readonly Fault[] {
  const { tunables } = context;
  return listEfforts(context)
    .filter(({ expected }) => !expected)
    .flatMap((effort) => {
      const after = hours(effort.end, session.start);
      const before = hours(session.end, effort.start);
      const isAfter = before < 0;
      const { form, minutes } = session;
      const veryHard = effort.class === "veryHard";
      const quality = veryHard || effort.class === "hard";
      const faults: Fault[] = [];
      const add = (rule: string) => faults.push({ rule, text: `${form} ${after.toFixed(1)} h after` });
      if (form === "deep" && veryHard && isAfter && after < tunables.deepAfterVeryHard) add("T1a");
      if (form === "deep" && effort.class === "hard" && isAfter && after < 24) add("T1c");
      if (form === "moderate" && veryHard && isAfter && after < 36) add("T1d");
      if (form === "gentle" && veryHard && isAfter && after < 24 && minutes > 30) add("T1d");
      if (form === "gentle" && veryHard && isAfter && after < 36 && minutes > 45) add("T1d");
      const protectedOne = quality || effort.race !== null;
      if (form === "deep" && protectedOne && !isAfter && before < Math.max(24, tunables.deepBeforeQuality)) {
        add("T2");
      }
      if (form === "moderate" && quality && isBeforeOnTheDay(context, session, effort)) add("T10");
      if (form !== "gentle" && effort.longEffort && isAfter && after < 48 && !isBigRace(effort.race))
        add("M5");
      return faults;
    });
}

/** Part of it lies on the day of the run, before the run is over. */
function isBeforeOnTheDay({ days }: PlanningContext, { start, end }: Session, effort: Effort): boolean {
  const day = days.find(({ date }) => date === effort.date);
  return day !== undefined && end > day.start && start < effort.end;
}

const isBigRace = (race: string | null): boolean => race !== null && race !== "short";

/** T11 over all pairs, done and booked ones included. */
function checkSpacing(session: Session, all: readonly Session[]): readonly Fault[] {
  return all
    .filter((other) => other !== session)
    .filter((other) => {
      const gap = Math.abs(hours(session.start, other.start));
      const deep = session.form === "deep" && (other.form === "deep" || other.form === null);
      return gap < 84 || (deep && gap < 120);
    })
    .flatMap(() => fault("T11", "too near another session"));
}

/** T12, T13: frozen days, the cap, blocked areas. */
function checkLimits(context: PlanningContext, { form, start }: Session): readonly Fault[] {
  const { frozenUntil, limits } = context;
  const pressure = { deep: 4, moderate: 3, gentle: 1, none: 0 }[form ?? "none"];
  return [
    ...(form === "deep" && frozenUntil !== null && start < frozenUntil ? fault("T12", "while frozen") : []),
    ...(pressure > limits.pressureCap ? fault("T13", `${form} over a cap of ${limits.pressureCap}`) : []),
  ];
}

/** T8 in easy weeks, 2.11 on coming back. */
function checkBlock(context: PlanningContext, session: Session, all: readonly Session[]): readonly Fault[] {
  if (session.form !== "deep") return [];
  const at = context.days.findIndex(({ date }) => date === session.date);
  const last = lastFull(all, session);
  const block = context.days[at]!.block;
  if (block === "easy") {
    const overdue = last === null || daysBetween(last.date, session.date) > 28;
    return overdue && context.wishes.deepInEasyWeek ? [] : fault("T8", "deep in an easy week");
  }
  if (block !== "returning") return [];
  let first = at;
  while (first > 0 && context.days[first - 1]!.block === "returning") first -= 1;
  const since = context.days[first]!.date;
  return last !== null && last.date >= since ? [] : fault("2.11", "the first session on coming back is deep");
}

/** The last deep or moderate session before one; deep is asked for only where gentle ones never count. */
function lastFull(all: readonly Session[], session: Session): Session | null {
  return all.findLast((other) => other.start < session.start && other.form !== "gentle") ?? null;
}

/** T14: sessions a calendar month at most; booked and done ones are taken as they are. */
function checkMonths({ monthlyLimit }: PlanningContext, all: readonly Session[]): readonly Fault[] {
  if (monthlyLimit === null) return [];
  const months = new Set(all.filter(({ kind }) => kind === "proposed").map(({ date }) => date.slice(0, 7)));
  return [...months]
    .filter((month) => all.filter(({ date }) => date.startsWith(month)).length > monthlyLimit)
    .flatMap((month) => fault("T14", `too many in ${month}`));
}

/** 1.4: booked sessions ahead stay, every one of them. */
function checkBooked(context: PlanningContext, plan: Plan): readonly Fault[] {
  const kept = new Set(plan.items.map(({ id }) => id));
  const last = context.days[Math.min(context.todayIndex + context.horizon, context.days.length) - 1]!.end;
  return context.treatments
    .filter(
      ({ status, start, minutes }) =>
        status === "booked" && start >= context.now && start < last && minutes >= 20,
    )
    .filter(({ id }) => !kept.has(id))
    .flatMap(({ id }) => fault("1.4", `booked ${id} is gone`));
}

/** No two items share an id, and none tells what the item is. */
function checkIds({ items }: Plan): readonly Fault[] {
  const shared = new Set(items.map(({ id }) => id)).size < items.length;
  const telling = items.some(
    ({ id, status }) => status === "proposed" && /massage|firm|deep|gentle/.test(id),
  );
  return [
    ...(shared ? fault("1.0", "two items share an id") : []),
    ...(telling ? fault("1.0", "an id tells what it is") : []),
  ];
}

/** T16: the first deep session begins at p <= 3 and lasts 30 to 45 minutes. */
function checkFirstDeep(session: Session, all: readonly Session[]): readonly Fault[] {
  if (session.form !== "deep") return [];
  if (all.some((other) => other.start < session.start && other.form === "deep")) return [];
  const { minutes, pressure } = session;
  return minutes < 30 || minutes > 45 || pressure === null || pressure > 3
    ? fault("T16", `a first deep session of ${minutes} minutes at ${pressure}`)
    : [];
}

/** Every item says why, and keeps to the pressure and the areas that are allowed. */
function checkReasons({ limits }: PlanningContext, item: PlanItem): readonly Fault[] {
  const faults: Fault[] = [];
  if (item.because.length === 0 || item.because.some(({ rule, text }) => rule === "" || text === "")) {
    faults.push({ rule: "1.0", text: "an item without a reason" });
  }
  if (item.status !== "proposed" || item.kind !== "massage") return faults;
  const highest = { deep: 4, moderate: 3, gentle: 2 }[item.form!];
  if (item.pressureCap === null || item.pressureCap > Math.min(highest, limits.pressureCap)) {
    faults.push({ rule: "T13", text: "pressure above what is allowed" });
  }
  const pressed = item.areas.some((area) =>
    limits.blocked.some(
      (one) =>
        one.area === area.area && (one.side === "both" || area.side === "both" || one.side === area.side),
    ),
  );
  return pressed ? [...faults, { rule: "T13", text: "a blocked area" }] : faults;
}
