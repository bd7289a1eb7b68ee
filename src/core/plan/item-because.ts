import type { Form } from "../care/index.ts";
import { type Because, because } from "../units/index.ts";
import { type Anchors, wholeHours } from "./anchors.ts";
import { formatRace, formatSession } from "./day-words.ts";
import type { PlanFacts } from "./facts.ts";
import { deepHoursBefore, PRE_RACE } from "./rules/t3-before-race.ts";
import { deepHoursAfter, POST_RACE } from "./rules/t4-after-race.ts";
import { findGate } from "./rules/t4-gate.ts";
import { DEEP_SPACING, SPACING } from "./rules/t11-spacing.ts";
import type { SessionFact } from "./session-facts.ts";
import { texts } from "./texts.ts";

/** A session of the plan with all that its reasons need. */
export interface Explained {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly form: Form;
  readonly anchors: Anchors;
  /** The session before it, done, booked or planned. */
  readonly previous: { readonly start: number; readonly form: Form | null } | null;
  readonly verdict: "best" | "only" | null;
}

/** T1b, T2, T9: where it lies between what is hard. */
export function explainTiming(facts: PlanFacts, item: Explained): readonly Because[] {
  const { after, before } = item.anchors;
  const hoursAfter = after ? wholeHours(item.start - after.end) : null;
  const hoursBefore = before ? wholeHours(before.start - item.end) : null;
  const text = texts.place({
    hoursAfter,
    after: after && formatSession(facts, after),
    hoursBefore,
    before: before && formatSession(facts, before),
    verdict: item.verdict,
  });
  const inputs = { hoursAfter, hoursBefore };
  const place = because(after ? "T1b" : "T9", text, inputs);
  if (before === null || hoursBefore === null || item.form !== "deep") return [place];
  const wanted = facts.context.tunables.deepBeforeQuality + 12;
  const quality = texts.quality(hoursBefore, formatSession(facts, before), wanted);
  return [place, because("T2", quality, { hours: hoursBefore, wanted })];
}

/** A race further than this beyond its own limit is no reason any more, hours. */
const NEAR_HOURS = 96;

/** T3 and T4: the races around it. */
export function explainRaces(facts: PlanFacts, item: Explained): readonly Because[] {
  return [...explainRaceAhead(facts, item), ...explainRaceBehind(facts, item)];
}

function explainRaceAhead(facts: PlanFacts, { anchors, end, form }: Explained): readonly Because[] {
  const race = anchors.raceAhead;
  if (!race) return [];
  const limit = form === "deep" ? deepHoursBefore(race, facts) : PRE_RACE[race.class][form];
  const gap = wholeHours(race.start - end);
  if (gap > limit + NEAR_HOURS) return [];
  const sweet = (race.class === "long" || race.class === "ultra") && form !== "gentle";
  const deep = PRE_RACE[race.class].deep;
  const text =
    sweet && gap >= deep && gap < deep + 48
      ? texts.sweetSpot(gap, formatRace(facts, race))
      : texts.beforeRace(gap, formatRace(facts, race), limit, form);
  return [because("T3", text, { hours: gap, limit })];
}

function explainRaceBehind(facts: PlanFacts, { anchors, start, form }: Explained): readonly Because[] {
  const race = anchors.raceBehind;
  if (!race) return [];
  const limit = form === "deep" ? deepHoursAfter(race, facts) : POST_RACE[race.class][form];
  const gap = wholeHours(start - race.finish);
  if (gap > limit + NEAR_HOURS) return [];
  const text = texts.afterRace(gap, formatRace(facts, race), limit, form);
  const first = because("T4", text, { hours: gap, limit });
  const gate = findGate(race, facts);
  if (form !== "deep" || gate === "none") return [first];
  const words = {
    assumed: texts.gateAssumed,
    noLog: texts.gateNoLog,
    closed: texts.gateClosed,
    passed: texts.gatePassed,
  };
  return [first, because("T4", words[gate], { gate })];
}

/** T11: the distance to the session before, where it is near. */
export function explainSpacing({ previous, start, form }: Explained): readonly Because[] {
  if (!previous) return [];
  const gap = wholeHours(start - previous.start);
  const need = form === "deep" && previous.form === "deep" ? DEEP_SPACING : SPACING;
  return gap < 2 * SPACING ? [because("T11", texts.spacing(gap, need), { hours: gap, need })] : [];
}

/** E10 and E3: how sure the sessions around it are. */
export function explainConfidence(facts: PlanFacts, { anchors }: Explained): readonly Because[] {
  const around = [anchors.after, anchors.before].filter((one): one is SessionFact => one !== null);
  return around.flatMap((session) => {
    const words = formatSession(facts, session);
    if (session.expected) return [because("E10", texts.expected(words), { confidence: "low" })];
    return session.timed ? [] : [because("E3", texts.untimed(words), { confidence: "low" })];
  });
}
