import type { Area } from "../body/index.ts";
import type { Treatment } from "../care/index.ts";
import type { PlanningContext } from "../context/index.ts";
import { type Because, because, hoursBetween } from "../units/index.ts";
import { distinctBecause } from "./distinct-because.ts";
import { explainCaps, explainClosed, isBlocked, leaveOut, listNames, listUnpressed } from "./focus-areas.ts";
import { texts } from "./texts.ts";
import { FORM_PRESSURE } from "./variant.ts";

/** Unanswered questions leave a booked session this many hours (3.4). */
const ANSWER_HOURS = 48;

/**
 * What the limits at its start have against a booked session (T13): nothing at all is allowed, a niggle wants to be seen
 * first, nothing is left of it, or questions are open so shortly before.
 */
export function findLimitFaults(context: PlanningContext, treatment: Treatment): readonly Because[] {
  const { limits, openNiggles = [] } = context;
  if (limits.pressureCap <= 0)
    return limits.because.length > 0 ? limits.because : [because("T13", texts.unmet.nothing)];
  const [area] = treatment.areas;
  const isAllClosed = area !== undefined && findOpenAreas(context, treatment.areas).length === 0;
  const closed = listUnpressed(context).filter((one) => isBlocked(one, treatment.areas));
  const serious = openNiggles.filter(({ level }) => level === "L2" || level === "L3");
  return [
    ...(isAllClosed
      ? [because("T13", texts.bookedArea, { area: area.area }), ...explainClosed(context, closed)]
      : []),
    ...(serious.length > 0 ? [because("T13", texts.bookedNiggle, { area: serious[0]!.area.area })] : []),
    ...(serious.length === 0 && limits.booked === "cancel" ? [because("T13", texts.bookedSeen)] : []),
    ...(isUnanswered(context) && isSoon(context, treatment) ? [because("T13", texts.bookedQuestions)] : []),
  ];
}

const isUnanswered = ({ openNiggles = [], limits }: PlanningContext): boolean =>
  limits.booked === "askFirst" || openNiggles.some(({ level }) => level === null);

const isSoon = ({ now }: PlanningContext, { start }: Treatment): boolean =>
  hoursBetween(now, start) < ANSWER_HOURS;

/** A booked session further away waits for the answers. */
export const findQuestions = (context: PlanningContext, treatment: Treatment): readonly Because[] =>
  isUnanswered(context) && !isSoon(context, treatment) ? [because("T13", texts.bookedQuestions)] : [];

/** What of the booked areas may be treated at its start. */
export const findOpenAreas = (context: PlanningContext, areas: readonly Area[]): readonly Area[] =>
  areas.flatMap((area) => openOf(area, listUnpressed(context)));

function openOf(area: Area, closed: readonly Area[]): readonly Area[] {
  if (area.side === "both") return leaveOut(area.area, closed);
  return isBlocked(area, closed) ? [] : [area];
}

/** What a session that may take place does with less: lighter hands, places left out, each with its reason. */
export function explainLimits(context: PlanningContext, { form, areas }: Treatment): readonly Because[] {
  const { limits } = context;
  const { pressureCap: cap } = limits;
  const isLighter = cap < FORM_PRESSURE[form ?? "deep"];
  const closed = listUnpressed(context).filter((one) => isBlocked(one, areas));
  const told = areas.length > 0 ? closed : listBlockedByCondition(context);
  return distinctBecause([
    ...(isLighter ? [because("T13", texts.bookedLighter(cap), { cap }), ...limits.because] : []),
    ...(told.length > 0 ? [because("T13", texts.bookedLeavesOut(listNames(told)))] : []),
    ...explainClosed(context, told),
    ...explainCaps(listCapped(context, areas)),
  ]);
}

/** Places that bear less than the session, of those that are booked; all of them where nobody said which are. */
const listCapped = ({ limits }: PlanningContext, areas: readonly Area[]) =>
  (limits.caps ?? []).filter(
    ({ area, cap }) => cap < limits.pressureCap && (areas.length === 0 || isBlocked(area, areas)),
  );

/** Where nobody said what will be treated, only what must rest is named; what is never pressed is known to a therapist. */
const listBlockedByCondition = ({ limits }: PlanningContext): readonly Area[] =>
  (limits.areaReasons ?? []).filter(({ because: { rule } }) => rule.startsWith("X-")).map(({ area }) => area);
