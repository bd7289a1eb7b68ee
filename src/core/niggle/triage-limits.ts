import type { Area } from "../body/index.ts";
import { addHours, type Because, because, type Instant } from "../units/index.ts";
import type { LimitPart } from "./combine-limits.ts";
import { limitTexts } from "./limit-texts.ts";
import type { LimitingEffect, LimitingTriage } from "./limiting-triage.ts";
import type { BeSeen } from "./limits.ts";
import { namePlace } from "./place-name.ts";

const MODERATE = 3;
const GENTLE = 2;

/** Where triage left a deadline out, the shortest of its level without an emergency (3.4). */
const USUAL_HOURS = { L2: 48, L3: 24 } as const;

/**
 * The effects table of 3.4 for one triage result: its level, what its rows add, and R0.
 * @param now what a missing deadline counts from
 * @source RULES 3.4
 */
export const limitByTriage = (triage: LimitingTriage, now: Instant): readonly LimitPart[] => [
  limitByLevel(triage, now),
  ...(triage.normalSoreness ? [limitNormal(triage)] : []),
  ...triage.effects.map((effect) => limitByEffect(effect, triage.area)),
];

/** The state of the effects table: a level that is proven, else "not yet known" while questions are open. */
function limitByLevel(triage: LimitingTriage, now: Instant): LimitPart {
  if (triage.emergency || triage.level === "L3") return limitL3(triage, now);
  if (triage.level === "L2") return limitL2(triage, now);
  if (triage.level === null || triage.incomplete.length > 0) return limitNotKnown(triage);
  return triage.level === "L1" ? limitL1(triage) : {};
}

function limitL1(triage: LimitingTriage): LimitPart {
  const { area } = triage;
  if (area === null) return {};
  const reason = say(triage, limitTexts.l1(namePlace(area)));
  return { caps: [{ area, cap: MODERATE, because: reason }], because: [reason] };
}

function limitL2(triage: LimitingTriage, now: Instant): LimitPart {
  const { area } = triage;
  const reason = say(triage, area === null ? limitTexts.l2Anywhere : limitTexts.l2(namePlace(area)));
  const blocking = block(area, reason);
  return {
    ...blocking,
    pressureCap: MODERATE,
    booked: "cancel",
    beSeen: [see(triage, "L2", now)],
    because: [reason],
  };
}

function limitL3(triage: LimitingTriage, now: Instant): LimitPart {
  const reason = say(triage, triage.emergency ? limitTexts.emergency : limitTexts.l3);
  return {
    ...NOTHING,
    ...whyNothing(reason),
    ...block(triage.area, reason),
    noRun: reason,
    beSeen: [see(triage, "L3", now)],
  };
}

function limitNotKnown(triage: LimitingTriage): LimitPart {
  const { area, incomplete } = triage;
  const text = area === null ? limitTexts.notKnownAnywhere : limitTexts.notKnown(namePlace(area));
  const reason = because("3.4", text, { ...placeOf(area), open: incomplete.length });
  return { ...block(area, reason), pressureCap: MODERATE, booked: "askFirst", because: [reason] };
}

function limitNormal({ area }: LimitingTriage): LimitPart {
  if (area === null) return {};
  const reason = because("R0", limitTexts.normal(namePlace(area)), placeOf(area));
  return { caps: [{ area, cap: GENTLE, because: reason }], because: [reason] };
}

/** Nothing anywhere; what is booked is better cancelled. */
const NOTHING = { pressureCap: 0, selfCare: "none", booked: "cancel" } as const;

const whyNothing = (reason: Because): LimitPart => ({ noIce: reason, noHeat: reason, because: [reason] });

/** One extra of an R row. Where its site is not known it holds everywhere. */
function limitByEffect(effect: LimitingEffect, area: Area | null): LimitPart {
  const reason = effect.because;
  switch (effect.kind) {
    case "noRun":
      return { noRun: reason, because: [reason] };
    case "noDeep":
      return { pressureCap: MODERATE, because: [reason] };
    case "noMassageHere":
      return area === null
        ? { ...NOTHING, because: [reason] }
        : { ...notPress([area], reason), because: [reason] };
    case "gentleHere":
      return area === null
        ? { pressureCap: GENTLE, because: [reason] }
        : { caps: [{ area, cap: GENTLE, because: reason }], because: [reason] };
    case "moveOff":
      return { blockedMoves: [{ move: effect.move, ...sideOf(area), because: reason }], because: [reason] };
    case "noStretchHere":
      return area === null
        ? { ...NOTHING, because: [reason] }
        : { ...block(area, reason), because: [reason] };
    case "noHeat":
      return { noHeat: reason, because: [reason] };
    case "absolute":
      return { ...NOTHING, ...whyNothing(reason) };
    case "stopPlan":
      return { ...NOTHING, ...whyNothing(reason), noRun: reason };
    default:
      return effect satisfies never;
  }
}

/** A place that nothing may press, load or stretch. */
export const block = (area: Area | null, reason: Because): LimitPart =>
  area === null ? {} : { blocked: [area], areaReasons: [{ area, effect: "blocked", because: reason }] };

/** Places that are not pressed and may be moved. */
export const notPress = (areas: readonly Area[], reason: Because): LimitPart => ({
  notPressed: areas,
  areaReasons: areas.map((area) => ({ area, effect: "notPressed", because: reason })),
});

const sideOf = (area: Area | null): { readonly side?: "left" | "right" } =>
  area === null || area.side === "both" ? {} : { side: area.side };

const placeOf = (area: Area | null): Because["inputs"] =>
  area === null ? {} : { area: area.area, side: area.side };

/** A sentence under the first rule of triage that has a reason, else under the table. */
const say = ({ because: reasons, area, level }: LimitingTriage, text: string): Because =>
  because(reasons.find(({ rule }) => rule !== "R0")?.rule ?? "3.4", text, { ...placeOf(area), level });

function see(triage: LimitingTriage, level: BeSeen["level"], now: Instant): BeSeen {
  const { emergency, area } = triage;
  const deadlineHours = emergency ? 0 : (triage.deadlineHours ?? USUAL_HOURS[level]);
  return {
    level,
    emergency,
    deadlineHours,
    deadline: triage.deadline ?? addHours(now, deadlineHours),
    area,
    text: emergency ? limitTexts.see.emergency : limitTexts.see[level],
    because: triage.because,
  };
}
