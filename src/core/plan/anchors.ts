import type { PlanFacts } from "./facts.ts";
import { HOUR } from "./rules/rule.ts";
import { ANCHOR_HOURS } from "./rules/t9-easy-stretch.ts";
import { isQuality, type SessionFact } from "./session-facts.ts";

/** The training that a session is timed by. */
export interface Anchors {
  /** The last very hard session of the week before. */
  readonly after: SessionFact | null;
  /** The next hard session or race within a week. */
  readonly before: SessionFact | null;
  /** False where no very hard session lies within a week either side: then the due date decides (T9). */
  readonly anchored: boolean;
  /** Whether the days around it are known well enough to say that nothing lies there. */
  readonly known: boolean;
}

/** The sessions around a treatment. No session overlaps it. */
export function findAnchors(facts: PlanFacts, start: number, end: number): Anchors {
  const { sessions } = facts;
  const reach = ANCHOR_HOURS * HOUR;
  const veryHard = sessions.filter((session) => session.class === "veryHard");
  const last = veryHard
    .filter((session) => session.end <= start && start - session.end <= reach)
    .reduce<SessionFact | null>((most, one) => (!most || one.end > most.end ? one : most), null);
  const isNear = (session: SessionFact): boolean => session.start >= end && session.start - end <= reach;
  return {
    after: last,
    before: sessions.find((session) => isQuality(session) && isNear(session)) ?? null,
    anchored: last !== null || veryHard.some(isNear),
    known: areDaysKnown(facts, start, end),
  };
}

const DAY = 24 * HOUR;

/** Days behind must have data; of days ahead something must be known, planned or expected. */
function areDaysKnown({ context, sessions, now }: PlanFacts, start: number, end: number): boolean {
  const reach = ANCHOR_HOURS * HOUR;
  const back = Math.ceil((now - (start - reach)) / DAY);
  const behind = context.days.slice(Math.max(0, context.todayIndex - Math.max(0, back)), context.todayIndex);
  const ahead = sessions.some((session) => session.start >= now && Math.abs(session.start - end) <= reach);
  return ahead && behind.every(({ known }) => known);
}

/** Whole hours of a stretch of minutes. @example wholeHours(119) // 1 */
export const wholeHours = (minutes: number): number => Math.floor(minutes / HOUR);
