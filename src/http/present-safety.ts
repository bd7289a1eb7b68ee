import type { ConditionRow, Safety } from "../app/care/safety.ts";
import type { SafetyView } from "./contract-care.ts";
import { presentMoment } from "./present-plan.ts";

/** The safety questions in the shape of `safety --json`. */
export const presentSafety = ({ toAsk, onTheDay, active, answered, zone }: Safety): SafetyView => ({
  schema: "restride.safety/1",
  toAsk: toAsk.map(presentQuestion),
  onTheDay: onTheDay.map(presentQuestion),
  active: active.map(({ id, card, areas, clinicianOk, until }) => ({
    id,
    kind: card.kind,
    says: clinicianOk ? (card.afterOk?.says ?? card.says) : card.says,
    areas: areas.map((area) => ({ ...area })),
    clinicianOk,
    until: until === null ? null : presentMoment(until, zone),
  })),
  answered: answered.map(({ condition, holds, at, areas, since, until, clinicianOk }) => ({
    id: condition,
    answer: holds ? ("yes" as const) : ("no" as const),
    at: presentMoment(at, zone),
    areas: areas.map((area) => ({ ...area })),
    since,
    until,
    clinicianOk: clinicianOk !== null,
  })),
});

const WHY = {
  profile: "Asked at the start and every 90 days: it decides what pressure is safe.",
  day: "Asked on the day of a massage, as it passes.",
} as const;

const presentQuestion = ({ id, card }: ConditionRow) => ({
  id,
  question: card.question,
  why: WHY[card.asked],
  needsPlace: card.needsPlace === true,
});
