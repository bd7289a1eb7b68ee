import type { Form, Modality } from "../care/index.ts";
import { type LoggedSpot, NO_PROFILE, type PlanningContext } from "../context/index.ts";
import { instantOf } from "./day-axis.ts";
import { formatSession } from "./day-words.ts";
import type { PlanFacts } from "./facts.ts";
import { isBlocked } from "./focus-areas.ts";
import { contextAt } from "./limits-at.ts";
import type { ModalityQuestion } from "./modalities/modality-rule.ts";
import { GENTLE_ONLY_HOURS } from "./rules/m5-after-long-effort.ts";
import { HOUR } from "./rules/rule.ts";
import { POST_RACE } from "./rules/t4-after-race.ts";
import { FIRST_DEEP_BEFORE_RACE } from "./rules/t16-first-deep.ts";
import type { SessionFact } from "./session-facts.ts";
import { FORM_PRESSURE } from "./variant.ts";

/** A session of the plan in minutes since today's midnight. */
interface Place {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly day: number;
}

/** What the choice of a kind of massage needs to know about a session of the plan. */
export function deriveModalityQuestion(facts: PlanFacts, place: Place): ModalityQuestion {
  const context = contextAt(facts.context, instantOf(facts.axis, place.start));
  const effort = findLongEffort(facts, place.start);
  return {
    form: place.form,
    pressureCap: Math.min(
      FORM_PRESSURE[place.form],
      context.limits.pressureCap,
      context.firmPressure ?? FORM_PRESSURE.deep,
    ),
    daysAhead: place.day,
    longEffort: effort && formatSession(facts, effort),
    mainRaceSoon: hasMainRaceSoon(facts, place.end),
    tried: listTried(context),
    offered: context.wishes.modalities,
    profile: context.profile ?? NO_PROFILE,
    spots: (context.spots ?? []).map((spot) => flagUnseen(context, spot)),
  };
}

/** The last effort that still asks for gentle work only: 48 hours, after a longer race until T4 allows more. */
function findLongEffort({ sessions }: PlanFacts, start: number): SessionFact | null {
  const still = ({ end, ...session }: SessionFact): boolean =>
    end <= start && start - end < gentleHours({ end, ...session }) * HOUR;
  return sessions.findLast(still) ?? null;
}

function gentleHours({ raceClass, longEffort }: SessionFact): number {
  if (raceClass !== null && raceClass !== "short") return POST_RACE[raceClass].moderate;
  return longEffort ? GENTLE_ONLY_HOURS : 0;
}

const hasMainRaceSoon = ({ races }: PlanFacts, end: number): boolean =>
  races.some(
    ({ priority, start }) => priority === "A" && start >= end && start - end <= FIRST_DEEP_BEFORE_RACE * HOUR,
  );

const listTried = ({ treatments }: PlanningContext): readonly Modality[] =>
  treatments.flatMap(({ status, modality }) => (status === "done" && modality !== null ? [modality] : []));

/** A spot that is blocked, or whose niggle is unanswered or to be seen, counts as flagged whatever it says itself. */
function flagUnseen({ limits, openNiggles = [] }: PlanningContext, spot: LoggedSpot): LoggedSpot {
  const unseen = openNiggles.filter(({ level }) => level !== "L0" && level !== "L1").map(({ area }) => area);
  const closed = isBlocked(spot.area, [...limits.blocked, ...unseen]);
  return closed ? { ...spot, redFlag: true } : spot;
}
