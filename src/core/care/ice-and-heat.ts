import { type Area, areasMeet, type Descriptor } from "../body/index.ts";
import {
  addHours,
  type Because,
  because,
  hoursBetween,
  type Instant,
  type RuleCard,
} from "../units/index.ts";
import type { CarePlace, MoveLimits } from "./care-place.ts";
import { careTexts } from "./care-texts.ts";
import { isNothingAllowed } from "./move-barrier.ts";

/** Limits as ice and warmth ask about them; `Limits` of the niggles fits it. */
export interface ThermalLimits extends MoveLimits {
  readonly iceAllowed?: readonly Area[];
  readonly noIce?: Because | null;
  readonly noHeat?: Because | null;
}

/** How ice and warmth are used. Seconds and hours; ice up to four times a day. Source: RULES S3, S4 (practice). */
export const THERMAL_DOSE = {
  leastMinutes: 10,
  mostMinutes: 15,
  iceTimesADay: 4,
  iceHoursApart: 2,
  iceHours: 72,
  heatHoursAfterHard: 24,
  heatFromDays: 14,
} as const;

/** A place asked about at a moment, with everything else that is open. */
export interface ThermalQuestion {
  readonly place: CarePlace;
  readonly places: readonly CarePlace[];
  readonly limits: ThermalLimits;
  readonly at: Instant;
}

/** Whether a measure may be used, with the reasons for it or against it. */
export interface ThermalAnswer {
  readonly allowed: boolean;
  readonly because: readonly Because[];
}

const INFLAMED: readonly Descriptor[] = ["swollen", "warm"];
/** Heat also keeps away from a bruise. */
const FRESH: readonly Descriptor[] = [...INFLAMED, "bruised"];
const TIGHT: readonly Descriptor[] = ["tight", "stuck"];
const NUMB: readonly Descriptor[] = ["numb", "tingling"];
/** Never beside these, wherever they are open (S3). */
const NO_ICE_BESIDE = ["R6", "R8", "R9", "R10", "R12", "R13", "R19"];

/** Whether a place shows a sign of inflammation: swollen, warm or red (S3, S5, C2). */
export const isInflamed = ({ signs, red = false }: Pick<CarePlace, "signs" | "red">): boolean =>
  red || signs.some((sign) => INFLAMED.includes(sign));

/**
 * S3: ice for a swollen, warm or red place, or a sharp pain after a clear event, under 72 hours old. At L2 only where
 * first aid allows it; never at L3 nor beside R6, R8, R9, R10, R12, R13 or R19, wherever they are open.
 * @source RULES S3, 3.5 (practice; that healing is faster is not shown: Dubois 2020, 10.1136/bjsports-2019-101253)
 * @example deriveIce({ place, places: [place], limits, at: now }).allowed // true
 */
export function deriveIce(question: ThermalQuestion): ThermalAnswer {
  const { place, at } = question;
  const off = findIceBar(question);
  if (off) return { allowed: false, because: [off] };
  const sharp = place.signs.includes("sharp") && place.clearEvent === true;
  if (!isInflamed(place) && !sharp) return no("S3", careTexts.iceNoSign);
  const hours = Math.floor(hoursBetween(place.since, at));
  if (hours >= THERMAL_DOSE.iceHours) return no("S3", careTexts.iceOld);
  return {
    allowed: true,
    because: [because("S3", careTexts.ice, { hours: Math.max(0, hours) }), because("S3", careTexts.iceClaim)],
  };
}

function findIceBar({ place, places, limits }: ThermalQuestion): Because | null {
  if (limits.noIce) return limits.noIce;
  const all = [place, ...places];
  if (isNothingAllowed({ limits, places: all })) return because("S3", careTexts.nothing);
  if (all.some(({ rules }) => rules.some((rule) => NO_ICE_BESIDE.includes(rule))))
    return because("S3", careTexts.iceOff);
  const open = place.level === "L0" || place.level === "L1";
  const closed = !open || limits.blocked.some((area) => areasMeet(area, place.area));
  return closed && !isFirstAid(place, limits.iceAllowed ?? []) ? because("S3", careTexts.iceOff) : null;
}

/** The whole place must be allowed, not one of its sides. */
const isFirstAid = ({ area, level }: CarePlace, allowed: readonly Area[]): boolean =>
  level === "L2" &&
  allowed.some((one) => one.area === area.area && (one.side === area.side || one.side === "both"));

/** A session after which warmth waits: a race or a very hard one. */
export interface HardEnd {
  readonly end: Instant;
}

export const T15: RuleCard = {
  id: "T15",
  text: "No warm pack, sauna or hot bath for 24 hours after a race or a very hard session, and never on a hot or swollen place.",
  force: ["must"],
  tag: "P",
  sources: [],
};

/**
 * T15: why warmth has to wait at a moment; null where it need not. Sauna and hot bath count as warmth.
 * @source RULES T15 (practice)
 * @example findHeatWait([{ end }], addHours(end, 23))?.rule // "T15"
 */
export const findHeatWait = (hard: readonly HardEnd[], at: Instant): Because | null =>
  hard.some(({ end }) => end <= at && at < addHours(end, THERMAL_DOSE.heatHoursAfterHard))
    ? because("T15", careTexts.heatAfterHard)
    : null;

/**
 * S4: warmth for a place that has been tight for 14 days or keeps coming back, before moving it. S5: never with a sign
 * of inflammation. T15 is asked by `findHeatWait`.
 * @source RULES S4, S5, C2, 3.5 (practice)
 * @example deriveHeat({ place, places: [place], limits, at: now }).because[0]?.rule // "S4"
 */
export function deriveHeat({ place, places, limits, at }: ThermalQuestion): ThermalAnswer {
  if (limits.noHeat) return { allowed: false, because: [limits.noHeat] };
  if (isNothingAllowed({ limits, places: [place, ...places] })) return no("S4", careTexts.nothing);
  const here = [place, ...places.filter(({ area }) => areasMeet(area, place.area))];
  const hours = hoursBetween(place.since, at);
  const fault = [
    here.some(isInflamed) && no("S5", careTexts.heatInflamed),
    here.some(({ signs }) => shows(signs, FRESH)) && no("S5", careTexts.heatInflamed),
    isClosed(here, limits) && no("S4", careTexts.heatOff),
    here.some(({ signs }) => shows(signs, NUMB)) && no("S4", careTexts.heatNumb),
    here.some((one) => isFreshInjury(one, at)) && no("S4", careTexts.heatFresh),
    !(shows(place.signs, TIGHT) && (place.recurrent || hours >= THERMAL_DOSE.heatFromDays * 24)) &&
      no("S4", careTexts.heatNotTight),
  ].find((answer) => answer !== false);
  return fault ?? { allowed: true, because: [because("S4", careTexts.heat)] };
}

const isClosed = (here: readonly CarePlace[], { blocked }: MoveLimits): boolean =>
  here.some(
    ({ area, level }) => (level !== "L0" && level !== "L1") || blocked.some((one) => areasMeet(one, area)),
  );

/** Within 72 hours a clear event is an acute injury; where nobody asked, a sharp pain may be one. */
const isFreshInjury = ({ since, signs, clearEvent }: CarePlace, at: Instant): boolean =>
  hoursBetween(since, at) < THERMAL_DOSE.iceHours &&
  (clearEvent === true || (clearEvent !== false && signs.includes("sharp")));

const shows = (signs: readonly Descriptor[], wanted: readonly Descriptor[]): boolean =>
  signs.some((sign) => wanted.includes(sign));

const no = (rule: string, text: string): ThermalAnswer => ({
  allowed: false,
  because: [because(rule, text)],
});
