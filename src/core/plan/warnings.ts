import { dateOfDay, formatDay, formatRace } from "./day-words.ts";
import { PROVISIONAL_DAYS } from "./items.ts";
import type { PlanItem, PlanWarning } from "./plan.ts";
import { findCrowdedRaces } from "./rules/t5-several-races.ts";
import { isQuality } from "./session-facts.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";

/** What the runner should know beside the sessions: what is guessed, unknown, crowded or in doubt. */
export function deriveWarnings(solved: SolvedContext, items: readonly PlanItem[]): readonly PlanWarning[] {
  return [
    ...warnLimits(solved),
    ...warnBooked(items),
    ...warnUnknown(solved),
    ...warnRaces(solved),
    ...warnEnd(solved),
  ];
}

function warnLimits({ built }: SolvedContext): readonly PlanWarning[] {
  const { limits } = built.facts.context;
  if (limits.pressureCap >= 4) return [];
  return limits.because.map(({ rule, text }) => ({ rule, level: "warning", text }));
}

function warnBooked(items: readonly PlanItem[]): readonly PlanWarning[] {
  return items
    .filter(({ status }) => status === "cancelSuggested")
    .map(({ date, because }) => ({
      rule: because[0]?.rule ?? "T13",
      level: "warning",
      text: texts.warn.cancel(formatDay(date)),
    }));
}

function warnUnknown({ built }: SolvedContext): readonly PlanWarning[] {
  const { facts } = built;
  const ahead = facts.sessions.filter(({ end }) => end >= facts.now);
  const warnings: PlanWarning[] = [];
  if (facts.context.frozenUntil !== null) {
    warnings.push({ rule: "E11", level: "warning", text: texts.warn.frozen });
  }
  if (ahead.some(({ expected }) => expected)) {
    warnings.push({ rule: "E10", level: "info", text: texts.warn.expected });
  }
  if (ahead.some((session) => !session.timed && !session.expected && isQuality(session))) {
    warnings.push({ rule: "E3", level: "info", text: texts.warn.untimed });
  }
  return warnings;
}

const warnRaces = ({ built }: SolvedContext): readonly PlanWarning[] =>
  findCrowdedRaces(built.facts).map(([one, other]) => ({
    rule: "T5",
    level: "info",
    text: texts.warn.crowded(formatRace(built.facts, one), formatRace(built.facts, other)),
  }));

function warnEnd({ built }: SolvedContext): readonly PlanWarning[] {
  const { facts } = built;
  const from = facts.axis.days - PROVISIONAL_DAYS;
  if (from <= 0) return [];
  return [{ rule: "T6", level: "info", text: texts.warn.provisional(formatDay(dateOfDay(facts, from))) }];
}
