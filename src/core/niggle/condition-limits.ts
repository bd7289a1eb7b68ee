import type { Area } from "../body/index.ts";
import { type Because, because } from "../units/index.ts";
import { combineLimits, type LimitPart } from "./combine-limits.ts";
import { getCondition } from "./conditions/condition-answer.ts";
import type { ConditionEffect } from "./conditions/condition-card.ts";
import { BALLS_ON, STRETCHES_AT } from "./conditions/condition-moves.ts";
import type { ActiveCondition, ConditionState } from "./conditions/condition-state.ts";
import { limitTexts } from "./limit-texts.ts";
import { block, notPress } from "./triage-limits.ts";

const GENTLE = 2;
const MODERATE = 3;

/**
 * What conditions take away (RULES 3.5), and the safety questions that are open.
 * @param treatmentDay whether a treatment is today: then the passing ones count as open too
 */
export function limitByConditions(state: ConditionState, treatmentDay: boolean): readonly LimitPart[] {
  const open = state.unanswered.filter((id) => treatmentDay || getCondition(id).asked === "profile");
  return [
    ...state.active.map(limitByCondition),
    ...state.noRunUntil.map(({ id }) => {
      const reason = because("R12", limitTexts.feverFree, { condition: id });
      return { noRun: reason, because: [reason] };
    }),
    ...(open.length > 0 ? [limitUnanswered(open.length)] : []),
  ];
}

function limitUnanswered(count: number): LimitPart {
  const reason = because("3.5", limitTexts.unanswered(count), { open: count });
  return { pressureCap: MODERATE, because: [reason] };
}

function limitByCondition(condition: ActiveCondition): LimitPart {
  const { kind, says, effect, afterOk } = getCondition(condition.id);
  const until = condition.until === null ? {} : { until: condition.until };
  const inputs = { condition: condition.id, clinicianOk: condition.clinicianOk, ...until };
  const cleared = condition.clinicianOk ? afterOk : undefined;
  const reason = because(kind, cleared?.says ?? says, inputs);
  if (kind === "X-cau") return limitCautiously(condition, reason);
  const card = limitByCard(condition, cleared ?? effect, reason);
  const isPlaceMissing = (cleared ?? effect).places !== undefined && condition.areas.length === 0;
  if (!isPlaceMissing) return card;
  return combineLimits([card, withoutMassage(because(kind, limitTexts.placeUnknown, inputs))]);
}

/** X-cau: no massage and no tool until a clinician's OK is noted, then gentle. */
function limitCautiously(condition: ActiveCondition, { rule, text, inputs }: Because): LimitPart {
  const { effect } = getCondition(condition.id);
  const more = condition.clinicianOk ? limitTexts.clinicianOk : limitTexts.clinicianFirst;
  const reason = because(rule, `${text} ${more}`, inputs);
  const card = limitByCard(condition, { ...effect, cap: GENTLE }, reason);
  return condition.clinicianOk ? card : { ...card, ...withoutMassage(reason) };
}

const withoutMassage = (reason: Because): LimitPart => ({
  pressureCap: 0,
  selfCare: "noTools",
  booked: "cancel",
  because: [reason],
});

function limitByCard({ areas }: ActiveCondition, effect: ConditionEffect, reason: Because): LimitPart {
  const sites = (effect.notPressed ?? []).map((area): Area => ({ area, side: "both" }));
  const offs = (effect.moves ?? []).map((move) => ({ move, because: reason }));
  const placed = limitPlaces(areas, effect.places, reason);
  const whole: LimitPart = effect.everything ? everything(reason, effect.noRun === true) : {};
  return {
    ...notPressAlso(placed, sites, reason),
    ...(effect.cap === undefined ? {} : { pressureCap: effect.cap }),
    ...(effect.noIce ? { noIce: reason } : {}),
    ...(effect.noHeat ? { noHeat: reason } : {}),
    blockedMoves: [...offs, ...(placed.blockedMoves ?? [])],
    cautions: (effect.cautions ?? []).map((text) => because(reason.rule, text, reason.inputs)),
    ...whole,
    because: [reason],
  };
}

function notPressAlso(placed: LimitPart, sites: readonly Area[], reason: Because): LimitPart {
  const more = notPress(sites, reason);
  return {
    ...placed,
    notPressed: [...(placed.notPressed ?? []), ...(more.notPressed ?? [])],
    areaReasons: [...(placed.areaReasons ?? []), ...(more.areaReasons ?? [])],
  };
}

const everything = (reason: Because, noRun: boolean): LimitPart => ({
  pressureCap: 0,
  selfCare: "none",
  booked: "cancel",
  noIce: reason,
  noHeat: reason,
  ...(noRun ? { noRun: reason } : {}),
});

/** What a condition does to the places that the runner named. */
function limitPlaces(areas: readonly Area[], how: ConditionEffect["places"], reason: Because): LimitPart {
  if (how === undefined) return {};
  if (how === "gentleHands") {
    const balls = areas.flatMap((area) => offAt(area, BALLS_ON[area.area] ?? [], reason));
    return { caps: areas.map((area) => ({ area, cap: GENTLE, because: reason })), blockedMoves: balls };
  }
  const isKept = ({ area }: Area): boolean => how === "noPressNoStretch" && STRETCHES_AT[area] !== undefined;
  const kept = areas.filter(isKept);
  const shut = areas.filter((area) => !isKept(area));
  return {
    blocked: shut,
    blockedMoves: kept.flatMap((area) => offAt(area, STRETCHES_AT[area.area] ?? [], reason)),
    notPressed: kept,
    areaReasons: [
      ...shut.flatMap((area) => block(area, reason).areaReasons ?? []),
      ...(notPress(kept, reason).areaReasons ?? []),
    ],
  };
}

const offAt = ({ side }: Area, moves: readonly string[], reason: Because) =>
  moves.map((move) => ({ move, ...(side === "both" ? {} : { side }), because: reason }));
