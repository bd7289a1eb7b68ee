import type { Form } from "../care/index.ts";
import { type Because, because } from "../units/index.ts";
import { type Anchors, wholeHours } from "./anchors.ts";
import { formatSession, formatUnmarked } from "./day-words.ts";
import type { PlanFacts } from "./facts.ts";
import { DEEP_SPACING, SPACING } from "./rules/t11-spacing.ts";
import type { SessionFact } from "./session-facts.ts";
import { texts } from "./texts.ts";

/** A session of the plan with all that its reasons need. */
export interface Explained {
  readonly start: number;
  readonly end: number;
  /** Where the search had it end: a first firm session is shorter than its slot (T16). */
  readonly slotEnd: number;
  readonly day: number;
  readonly form: Form;
  readonly anchors: Anchors;
  /** Expected sessions that it comes too close to. */
  readonly broken: readonly SessionFact[];
  /** The session before it, done, booked or planned. */
  readonly previous: { readonly start: number; readonly form: Form | null } | null;
  readonly verdict: "best" | "only" | null;
}

/** T2's hours are told while they are no more than this beyond what the legs would like. */
const QUALITY_NEAR = 12;
const QUIET_HOURS = 12;

/** T1b, T9: where it lies between what is hard. */
export function explainPlace(facts: PlanFacts, item: Explained): Because {
  const { after, before, anchored, known } = item.anchors;
  const hoursAfter = after ? wholeHours(item.start - after.end) : null;
  const hoursBefore = before ? wholeHours(before.start - item.end) : null;
  const text = texts.place({
    hoursAfter,
    after: after && formatSession(facts, after),
    hoursBefore,
    before: before && formatSession(facts, before),
    verdict: item.verdict,
    known,
  });
  return because(anchored ? "T1b" : "T9", text, { hoursAfter, hoursBefore });
}

/** T2: how quiet it is between firm work and the next hard session. */
export function explainQuality(facts: PlanFacts, item: Explained): readonly Because[] {
  const { before } = item.anchors;
  if (before === null || item.form !== "deep") return [];
  const hours = wholeHours(before.start - item.end);
  const wanted = facts.context.tunables.deepBeforeQuality + QUIET_HOURS;
  if (hours > wanted + QUALITY_NEAR) return [];
  return [because("T2", texts.quality(hours, formatSession(facts, before), wanted), { hours, wanted })];
}

/** T11: the distance to the session before, where it is near. */
export function explainSpacing({ previous, start, form }: Explained): readonly Because[] {
  if (!previous) return [];
  const gap = wholeHours(start - previous.start);
  const need = form === "deep" && previous.form === "deep" ? DEEP_SPACING : SPACING;
  return gap < 2 * SPACING ? [because("T11", texts.spacing(gap, need), { hours: gap, need })] : [];
}

/** E10 and E3: how sure the sessions around it are. What it comes too close to is told apart. */
export function explainConfidence(facts: PlanFacts, { anchors, broken }: Explained): readonly Because[] {
  const around = [anchors.after, anchors.before].filter((one): one is SessionFact => one !== null);
  const told = around.filter((session) => !broken.includes(session));
  if (told.length === 2 && told.every(({ expected }) => expected))
    return [because("E10", texts.expectedBoth, { confidence: "low" })];
  return told.flatMap((session) => {
    const words = formatUnmarked(facts, session);
    if (session.expected) return [because("E10", texts.expected(words), { confidence: "low" })];
    return session.timed ? [] : [because("E3", texts.untimed(words), { confidence: "low" })];
  });
}
