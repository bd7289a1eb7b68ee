import type { Area } from "../../src/core/body/index.ts";
import {
  CONDITION_IDS,
  type ConditionAnswer,
  type ConditionId,
  deriveLimits,
  getCondition,
  type LimitingTriage,
  type Limits,
  type LimitsSource,
  pressureOn,
} from "../../src/core/niggle/index.ts";
import { because, hoursBetween, instant, UTC } from "../../src/core/units/index.ts";

export const LIMITS_NOW = instant(Date.UTC(2026, 2, 10, 12));

export const LEFT_CALF: Area = { area: "calf", side: "left" };

/** A niggle's triage: nothing found unless said. */
export const aTriage = (
  triage: Partial<LimitingTriage> & { readonly rules?: readonly string[] } = {},
): LimitingTriage => {
  const { rules = [], ...said } = triage;
  return {
    area: LEFT_CALF,
    level: "L0",
    emergency: false,
    deadlineHours: null,
    deadline: null,
    incomplete: [],
    because: rules.map((rule) => because(rule, `${rule} holds.`)),
    normalSoreness: false,
    effects: [],
    ...said,
  };
};

/** An answer to a condition, given now. */
export const aCondition = (condition: ConditionId, said: Partial<ConditionAnswer> = {}): ConditionAnswer => ({
  condition,
  holds: true,
  at: LIMITS_NOW,
  areas: getCondition(condition).needsPlace ? [LEFT_CALF] : [],
  since: null,
  until: null,
  clinicianOk: null,
  ...said,
});

/** Every condition answered "no" an hour ago. */
export const NO_CONDITIONS: readonly ConditionAnswer[] = CONDITION_IDS.map((condition) =>
  aCondition(condition, { holds: false, areas: [], at: instant(LIMITS_NOW - 3_600_000) }),
);

/** A source with all questions on conditions answered "no", but for those named. */
export const aLimitsSource = ({ conditions = [], ...said }: Partial<LimitsSource> = {}): LimitsSource => ({
  triages: [],
  underCare: [],
  now: LIMITS_NOW,
  zone: UTC,
  treatmentDay: false,
  ...said,
  conditions: [...NO_CONDITIONS, ...conditions],
});

export const limitsOf = (said: Partial<LimitsSource> = {}): Limits => deriveLimits(aLimitsSource(said));

const BOOKED = ["keep", "askFirst", "cancel"] as const;
const SELF_CARE = ["all", "noTools", "none"] as const;

const mayIce = (limits: Limits, area: Area): boolean => {
  if (limits.noIce || limits.selfCare === "none") return false;
  const has = (areas: readonly Area[] = []) =>
    areas.some((one) => one.area === area.area && one.side === area.side);
  return !has(limits.blocked) || has(limits.iceAllowed);
};

/** Whether a move is off on the left, where every place of these tests lies. */
const movesOff = (limits: Limits): readonly string[] => (limits.blockedMoves ?? []).map(({ move }) => move);

/**
 * What one state of limits allows that another does not; empty where it allows nothing more. The order on limits: by
 * pressure on every place, movement, moves, tools, ice, heat, running, bookings and people to be seen by.
 */
export function listMoreAllowed(one: Limits, other: Limits, areas: readonly Area[]): readonly string[] {
  const more: string[] = [];
  const check = (name: string, holds: boolean) => holds || more.push(name);
  check("pressure", one.pressureCap <= other.pressureCap);
  for (const area of areas) {
    const place = `${area.side} ${area.area}`;
    const isBlocked = (limits: Limits) =>
      limits.blocked.some((at) => at.area === area.area && at.side === area.side);
    check(`pressure on ${place}`, pressureOn(one, area) <= pressureOn(other, area));
    check(`movement of ${place}`, isBlocked(one) || !isBlocked(other));
    check(`ice on ${place}`, !mayIce(one, area) || mayIce(other, area));
  }
  check(
    "moves",
    movesOff(other).every((move) => movesOff(one).includes(move)),
  );
  check("self-care", SELF_CARE.indexOf(one.selfCare ?? "all") >= SELF_CARE.indexOf(other.selfCare ?? "all"));
  check("heat", !other.noHeat || Boolean(one.noHeat));
  check("running", !other.noRun || Boolean(one.noRun));
  check("bookings", BOOKED.indexOf(one.booked ?? "keep") >= BOOKED.indexOf(other.booked ?? "keep"));
  check("being seen", soonestOf(one) <= soonestOf(other));
  return more;
}

const soonestOf = ({ beSeen = [] }: Limits): number =>
  Math.min(Number.POSITIVE_INFINITY, ...beSeen.map(({ deadline }) => hoursBetween(LIMITS_NOW, deadline)));
