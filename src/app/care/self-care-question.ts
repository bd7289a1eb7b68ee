import {
  type CareCondition,
  type CarePlace,
  deriveLadder,
  type SelfCareRecord,
} from "../../core/care/index.ts";
import { deriveSiteStress, type PlanningContext } from "../../core/context/index.ts";
import { type ConditionId, deriveConditions, type NiggleState } from "../../core/niggle/index.ts";
import type { SelfCareQuestion } from "../../core/plan/index.ts";
import { addDays, daysBetween, type LocalDate } from "../../core/units/index.ts";
import type { Picture } from "../picture.ts";
import type { RunnerLog } from "../read-log.ts";

/**
 * Self-care is planned for two weeks: what a place needs later depends on runs that nobody has run yet.
 */
const CARE_DAYS = 14;
/** Days for which a sign that was noted still counts. */
const SIGN_DAYS = 3;
/** Moves of so many days matter to what comes next. */
const MOVE_DAYS = 2;
const OLD = 75;

/** What was logged of a runner and derived of it, as far as self-care asks. */
export interface SelfCareWords
  extends Pick<Picture, "activities" | "body" | "context" | "plan" | "settings"> {
  readonly log: Pick<RunnerLog, "selfCare" | "moveNotes">;
}

/** The question of self-care for the days ahead: the massages of the plan keep tools away, so it comes after them. */
export function askSelfCare({ log, ...derived }: SelfCareWords): SelfCareQuestion {
  const { context, body, activities, plan } = derived;
  const { now, today, days, todayIndex, limits } = context;
  const records = log.selfCare.filter(({ date, at }) => date <= today && at <= now);
  const worked = records.filter(({ method }) => method !== "ice" && method !== "heat");
  const proposed = plan.items.flatMap(({ kind, start, minutes }) =>
    kind === "massage" && start !== null ? [{ start, minutes }] : [],
  );
  return {
    now,
    today,
    days,
    todayIndex,
    limits,
    horizon: Math.min(CARE_DAYS, days.length - todayIndex),
    places: body.niggles.filter(({ open }) => open).map((state) => placeOf(state, today)),
    stress: deriveSiteStress({ activities, now }),
    lastCared: worked.flatMap(({ areas, date }) => areas.map((area) => ({ area, date }))),
    done: worked.map(({ date, minutes }) => ({ date, minutes })),
    movesDone: listMoves(records, today),
    step: deriveLadder({ done: worked, today }).step,
    minutesADay: derived.settings.careMinutes,
    notes: log.moveNotes.filter(({ on }) => on <= today),
    conditions: listConditions(derived),
    massages: [...context.treatments, ...proposed],
  };
}

/** Self-care on record of today, ice and warmth among it. */
export const listDoneToday = (
  { selfCare }: Pick<RunnerLog, "selfCare">,
  { now, today }: Pick<PlanningContext, "now" | "today">,
): readonly SelfCareRecord[] => selfCare.filter(({ date, at }) => date === today && at <= now);

const listMoves = (records: readonly SelfCareRecord[], today: LocalDate): SelfCareQuestion["movesDone"] =>
  records
    .filter(({ date }) => daysBetween(date, today) < MOVE_DAYS)
    .flatMap(({ moves, date }) => moves.map(({ move }) => ({ move, date })));

/** An open place as self-care asks about it; what nobody said stays unknown, which counts as the worse answer. */
function placeOf(state: NiggleState, today: LocalDate): CarePlace {
  const { niggle, clock, triage } = state;
  const recent = niggle.entries.filter(({ date }) => date > addDays(today, -SIGN_DAYS));
  const entries = recent.length > 0 ? recent : niggle.entries.slice(-1);
  return {
    area: niggle.area,
    level: triage.level,
    pain: clock.lastScore,
    spot: niggle.spot,
    signs: [...new Set(entries.flatMap(({ descriptors }) => descriptors))],
    rules: triage.triggers.map(({ rule }) => rule),
    since: niggle.openedAt,
    recurrent: clock.c4 !== null,
    clotAnsweredNo: isDenied(state, "clotRisks") && isDenied(state, "legSwollen"),
  };
}

/** Every option was denied, and the answer still counts. */
function isDenied(
  { niggle, triage }: Pick<NiggleState, "niggle" | "triage">,
  question: "clotRisks" | "legSwollen",
): boolean {
  if (triage.incomplete.includes(question)) return false;
  const standing = niggle.answers.filter((one) => one.question === question && one.withdrawnAt === undefined);
  return standing.at(-1)?.chosen.length === 0;
}

const SAYS: Readonly<Partial<Record<ConditionId, readonly CareCondition[]>>> = {
  osteoporosis: ["osteoporosis"],
  olderOrFrail: ["over75", "frail"],
  hypermobility: ["hypermobile"],
};

/** What single moves ask about; the birthday of the year counts as past, the cautious reading. */
function listConditions({
  body,
  settings,
  context,
}: Pick<Picture, "body" | "settings" | "context">): readonly CareCondition[] {
  const { conditions: answers, now, zone } = body.limitsSource;
  const told = deriveConditions({ answers, now, zone }).active.flatMap(({ id }) => SAYS[id] ?? []);
  const { birthYear } = settings;
  const isOld = birthYear !== null && Number(context.today.slice(0, 4)) - birthYear > OLD;
  return [...new Set<CareCondition>([...told, ...(isOld ? (["over75"] as const) : [])])];
}
