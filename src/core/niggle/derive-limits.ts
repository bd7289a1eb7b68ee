import type { Area, Site } from "../body/index.ts";
import type { Advice } from "../care/index.ts";
import { because, hoursBetween, type Instant, type TimeZone } from "../units/index.ts";
import { limitByAdvice } from "./advice-limits.ts";
import { combineLimits, type LimitPart } from "./combine-limits.ts";
import { limitByConditions } from "./condition-limits.ts";
import { type ConditionAnswer, getCondition } from "./conditions/condition-answer.ts";
import { deriveConditions } from "./conditions/condition-state.ts";
import { findIceAllowed } from "./first-aid.ts";
import { limitTexts } from "./limit-texts.ts";
import type { LimitingTriage } from "./limiting-triage.ts";
import type { BookedAdvice, Limits } from "./limits.ts";
import { isSamePlace, namePlace } from "./place-name.ts";
import { limitByTriage, notPress } from "./triage-limits.ts";

/** What a professional said about a place that is under care (3.4). */
export interface UnderCare {
  readonly area: Area;
  /** 0 to 5; null where nothing was said. */
  readonly pressureCap: number | null;
  readonly mayRun: boolean | null;
}

/** All that limits care. */
export interface LimitsSource {
  /** Of every open niggle and of the whole runner, R5 of the clock counted in. */
  readonly triages: readonly LimitingTriage[];
  readonly conditions: readonly ConditionAnswer[];
  readonly underCare: readonly UnderCare[];
  /** What therapists asked to leave; absent counts as nothing. */
  readonly advice?: readonly Advice[];
  /** Answers count as of now. */
  readonly now: Instant;
  /** A later moment to judge by, such as the start of a visit: what passes by then is over. Default `now`. */
  readonly at?: Instant;
  readonly zone: TimeZone;
  /** A treatment is on that day: passing conditions (fever, a painkiller) must be answered. */
  readonly treatmentDay: boolean;
  /**
   * Whether safety questions without an answer keep the pressure at 3: for a visit they do; a plan of weeks ahead is
   * drawn up without, and says that they are asked before firm work is booked. Default `cap`.
   */
  readonly openConditions?: "cap" | "ask";
}

/** Places that nothing presses, whatever the state (3.5); eyes, neck front and groin pulses are no sites of their own. */
const NEVER_PRESSED: readonly Site[] = ["knee_back"];
/** What stays where a professional said nothing about pressure: our own cautious reading. */
const UNSAID_CAP = 2;
/** A visit nearer than this is cancelled while questions are open (3.4). */
const ANSWER_HOURS = 48;

/**
 * What is allowed: every row of the effects tables of 3.4 and 3.5 that applies, of each the worst, with its reason.
 * @source RULES 3.4, 3.5, T13; not yet reviewed by a clinician
 * @example deriveLimits({ triages: [], conditions: [], underCare: [], now, zone, treatmentDay: false }).pressureCap // 3: nothing is answered yet
 */
export function deriveLimits(source: LimitsSource): Limits {
  const { triages, conditions: answers, underCare, now, at = now, zone, treatmentDay } = source;
  const { openConditions = "cap" } = source;
  const state = deriveConditions({ answers, now, at, zone });
  const combined = combineLimits([
    ...triages.flatMap((triage) => limitByTriage(triage, now)),
    ...limitByConditions(openConditions === "cap" ? state : { ...state, unanswered: [] }, treatmentDay),
    ...underCare.map(limitUnderCare),
    ...limitByAdvice(source.advice ?? [], { at, zone }),
    neverPressed(),
  ]);
  const isAsking = openConditions === "ask";
  const countOpen = (asked: "profile" | "day"): number =>
    isAsking ? state.unanswered.filter((id) => getCondition(id).asked === asked).length : 0;
  const [open, today] = [countOpen("profile"), treatmentDay ? countOpen("day") : 0];
  const isClosed = combined.noIce !== null || combined.selfCare === "none";
  return {
    ...combined,
    cautions: [
      ...(combined.cautions ?? []),
      ...(today > 0 ? [because("3.5", limitTexts.askToday, { open: today })] : []),
      ...(open > 0 ? [because("3.5", limitTexts.askBeforeFirm, { open })] : []),
    ],
    iceAllowed: isClosed ? [] : findIceAllowed(triages).filter(isOpenSkin(state.active)),
  };
}

/** Ice goes on no place that a condition blocks. */
const isOpenSkin =
  (active: ReturnType<typeof deriveConditions>["active"]) =>
  (area: Area): boolean =>
    !active.some(({ areas }) => areas.some((one) => isSamePlace(one, area)));

function neverPressed(): LimitPart {
  const areas = NEVER_PRESSED.map((area): Area => ({ area, side: "both" }));
  return notPress(areas, because("3.5", limitTexts.neverPressed));
}

function limitUnderCare({ area, pressureCap, mayRun }: UnderCare): LimitPart {
  const place = namePlace(area);
  const text =
    pressureCap === null ? limitTexts.underCareUnsaid(place) : limitTexts.underCare(place, pressureCap);
  const reason = because("3.4", text, { area: area.area, side: area.side });
  const rest = because("3.4", limitTexts.noRunAdvised(place), reason.inputs);
  return {
    caps: [{ area, cap: pressureCap ?? UNSAID_CAP, because: reason }],
    because: mayRun === false ? [reason, rest] : [reason],
    ...(mayRun === false ? { noRun: rest } : {}),
  };
}

/**
 * Highest pressure on a place, 0 to 5, everything counted in.
 * @example pressureOn(NO_LIMITS, { area: "calf", side: "left" }) // 5
 */
export function pressureOn(limits: Limits, area: Area): number {
  const shut = [...limits.blocked, ...(limits.notPressed ?? [])];
  if (shut.some((one) => isSamePlace(one, area))) return 0;
  const caps = (limits.caps ?? []).filter((one) => isSamePlace(one.area, area)).map(({ cap }) => cap);
  return Math.min(limits.pressureCap, ...caps);
}

/**
 * What to do about one booked visit: the limits as they will be at its start, and the questions that are open less
 * than 48 hours before it.
 * @source RULES 3.4 (effects table), T13, 3.5 (what passes is asked on the day)
 * @example adviseVisit({ source, start: addHours(now, 30) }) // "cancel" while questions are open
 */
export function adviseVisit({ source, start }: Visit): BookedAdvice {
  const at = start > source.now ? start : source.now;
  const { booked = "keep", pressureCap } = deriveLimits({ ...source, at });
  if (booked === "cancel" || pressureCap <= 0) return "cancel";
  return booked === "askFirst" && hoursBetween(source.now, start) < ANSWER_HOURS ? "cancel" : booked;
}

interface Visit {
  readonly source: LimitsSource;
  readonly start: Instant;
}
