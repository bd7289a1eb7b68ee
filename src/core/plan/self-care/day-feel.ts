import type { PlanningDay } from "../../context/index.ts";
import type { Confidence, SessionClass } from "../../load/index.ts";
import { SESSION_CLASSES } from "../../load/index.ts";
import type { TrainingSession } from "../../training/index.ts";
import { addHours, type Because, because, type Instant } from "../../units/index.ts";
import { selfCareTexts } from "./self-care-texts.ts";

/** How the legs are on a day, as far as self-care asks. */
export interface DayFeel {
  /** Light pressure only, discomfort up to 3 (S1). */
  readonly light: boolean;
  readonly race: boolean;
  /** The hardest session that counts for the day; null without one in three days. */
  readonly class: SessionClass | null;
  /** Hard or harder work lies on the day itself. */
  readonly hardToday: boolean;
  readonly confidence: Confidence;
  readonly because: Because;
}

/** So many days back the last session still tells how the legs are: our own default. */
const LOOK_BACK_DAYS = 3;
/** Hours after which more than light pressure may follow, as T1d, T4 and M5 have it for massage. */
const LIGHT_HOURS = { veryHard: 36, longEffort: 48 } as const;
const LIGHT_RACE_HOURS = { short: 36, mid: 48, long: 72, ultra: 120 } as const;
/** Before a race, T3's gentle window: from the last moderate massage on. */
const LIGHT_BEFORE_RACE_HOURS = { short: 48, mid: 48, long: 72, ultra: 96 } as const;

const CONFIDENCE = { done: "high", planned: "medium", expected: "low" } as const;

/**
 * S1's when: after an easy session, or on a rest day after one, as usual; after a harder one light, and light too while
 * a race, a long effort or a very hard session is near enough, or a race comes up. Care comes after the sessions of its
 * day. Unknown days count as hard ones.
 * @source RULES S1, T3 (self-care in the gentle window); hours after from T1d, T4 and M5, the cautious reading
 * @example deriveDayFeel(days, 35).light // true
 */
export function deriveDayFeel(days: readonly PlanningDay[], index: number): DayFeel {
  const { sessions } = days[index]!;
  const last = findLast(days, index);
  const whole = {
    race: sessions.some(({ race }) => race !== null),
    hardToday: sessions.some((session) => rankOf(session) >= SESSION_CLASSES.indexOf("hard")),
    class: last?.session?.class ?? null,
  };
  if (last?.unknown)
    return { ...whole, light: true, confidence: "low", because: because("S1", selfCareTexts.lightUnknown) };
  const near = findNear(days, index) ?? findRaceAhead(days, index);
  const source = near?.session ?? last?.session;
  const confidence = source ? CONFIDENCE[source.source] : "high";
  if (near) return { ...whole, light: true, confidence, because: near.because };
  return { ...whole, confidence, ...sayLast(last) };
}

function sayLast(last: LastDay | null): Pick<DayFeel, "light" | "because"> {
  if (!last?.session) return { light: false, because: because("S1", selfCareTexts.noRun) };
  const { session, back } = last;
  const cls = session.class;
  if (cls !== "easy")
    return { light: true, because: because("S1", selfCareTexts.lightAfter(cls), { class: cls, back }) };
  const text = back === 0 ? selfCareTexts.after(cls) : selfCareTexts.restAfter(cls);
  return { light: false, because: because("S1", text, { class: cls, back }) };
}

interface LastDay {
  readonly session: TrainingSession | null;
  readonly back: number;
  readonly unknown: boolean;
}

/** The hardest session of the last day that had any, the day itself included; or the unknown day that hides it. */
function findLast(days: readonly PlanningDay[], index: number): LastDay | null {
  for (let back = 0; back <= LOOK_BACK_DAYS; back += 1) {
    const day = days[index - back];
    if (!day) return null;
    const session = [...day.sessions].sort((one, other) => rankOf(other) - rankOf(one))[0];
    if (session) return { session, back, unknown: false };
    if (!day.known) return { session: null, back, unknown: true };
  }
  return null;
}

const rankOf = (session: TrainingSession): number =>
  session.race ? SESSION_CLASSES.length : SESSION_CLASSES.indexOf(session.class);

/** A session that keeps a day light, and why. */
interface Near {
  readonly session: TrainingSession;
  readonly because: Because;
}

/** The session of the day or behind it that keeps the day light longest. */
function findNear(days: readonly PlanningDay[], index: number): Near | null {
  const day = days[index]!;
  const near = days
    .slice(0, index + 1)
    .flatMap(({ sessions }) => sessions)
    .map((session) => ({ session, ...lightAfter(session) }))
    .map((one) => ({ ...one, until: addHours(one.session.end, one.hours) }))
    .filter(({ hours, until }) => hours > 0 && until > day.start)
    .sort((one, other) => other.until - one.until)[0];
  if (!near) return null;
  return { session: near.session, because: because("S1", sayNear(near, day), { hours: near.hours }) };
}

/** Whether the hours hold all day, or end on it; on the session's own day they have not always begun. */
function sayNear({ session, what, hours, until }: NearHours, day: PlanningDay): string {
  if (day.sessions.includes(session)) return selfCareTexts.lightDay(what);
  return until < day.end ? selfCareTexts.lightHoursEnd(what, hours) : selfCareTexts.lightHours(what, hours);
}

interface NearHours {
  readonly session: TrainingSession;
  readonly what: string;
  readonly hours: number;
  readonly until: Instant;
}

function lightAfter(session: TrainingSession): { readonly what: string; readonly hours: number } {
  if (session.race) return { what: selfCareTexts.race, hours: LIGHT_RACE_HOURS[session.race.class] };
  if (session.longEffort) return { what: selfCareTexts.longEffort, hours: LIGHT_HOURS.longEffort };
  return { what: selfCareTexts.veryHard, hours: session.class === "veryHard" ? LIGHT_HOURS.veryHard : 0 };
}

/** A race whose gentle window reaches into the day (T3). */
function findRaceAhead(days: readonly PlanningDay[], index: number): Near | null {
  const day = days[index]!;
  for (const session of days.slice(index + 1).flatMap(({ sessions }) => sessions)) {
    if (!session.race) continue;
    const hours = LIGHT_BEFORE_RACE_HOURS[session.race.class];
    const from = addHours(session.start, -hours);
    if (from >= day.end) continue;
    const text = from > day.start ? selfCareTexts.lightBeforeBegins(hours) : selfCareTexts.lightBefore(hours);
    return { session, because: because("T3", text, { hours }) };
  }
  return null;
}
