import { addDays } from "../units/index.ts";
import { dateOfDay, formatDate, formatDay, formatRace } from "./day-words.ts";
import type { PlanFacts } from "./facts.ts";
import { offerStructural } from "./modalities/m4-structural.ts";
import type { PlanItem, PlanWarning } from "./plan.ts";
import { PROVISIONAL_DAYS } from "./proposed-item.ts";
import { findCrowdedStretches } from "./rules/t5-several-races.ts";
import { isQuality } from "./session-facts.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";
import { FORM_PRESSURE } from "./variant.ts";

/** What the runner should know beside the sessions: what is guessed, unknown, crowded or in doubt. */
export function deriveWarnings(solved: SolvedContext, items: readonly PlanItem[]): readonly PlanWarning[] {
  const { facts } = solved.built;
  return [
    ...warnRunning(facts),
    ...warnLimits(facts),
    ...warnBooked(items),
    ...warnUnknown(facts),
    ...warnGuessed(facts),
    ...warnRaces(facts),
    ...offerStructural(facts.context),
    ...warnCautions(facts),
    ...warnEnd(facts),
  ];
}

function warnLimits({ context: { limits } }: PlanFacts): readonly PlanWarning[] {
  const isCapped = limits.pressureCap < FORM_PRESSURE.deep;
  return limits.because
    .filter(({ rule, text }) => text !== limits.noRun?.text && (isCapped || rule.startsWith("X-")))
    .map(({ rule, text }) => ({ rule, level: isCapped ? "warning" : "info", text }));
}

/** R: not to run is said first, and once. */
const warnRunning = ({ context: { limits } }: PlanFacts): readonly PlanWarning[] =>
  limits.noRun
    ? [{ rule: limits.noRun.rule, level: "warning", text: `${texts.warn.noRun} ${limits.noRun.text}` }]
    : [];

/** 3.5: what to heed though nothing is off for it. */
const warnCautions = ({ context: { limits } }: PlanFacts): readonly PlanWarning[] =>
  (limits.cautions ?? []).map(({ rule, text }) => ({ rule, level: "info", text }));

function warnBooked(items: readonly PlanItem[]): readonly PlanWarning[] {
  return items
    .filter(({ status }) => status === "cancelSuggested")
    .map(({ date, because }) => ({
      rule: because[0]!.rule,
      level: "warning",
      text: texts.warn.cancel(formatDay(date)),
    }));
}

/** 2.11: after so many unknown days nothing is expected any more. */
const GAP_DAYS = 14;
/** E11: so many days are enough to confirm. */
const CONFIRMED_DAYS = 3;

/** E11 and 2.11: the last days, or weeks, of which nothing is known. */
function warnUnknown({ context, sessions }: PlanFacts): readonly PlanWarning[] {
  const warnings: PlanWarning[] = [];
  const { days, todayIndex, today } = context;
  const lastKnown = days.slice(0, todayIndex).findLastIndex(({ known }) => known);
  const unknown = todayIndex - 1 - lastKnown;
  const isBack = sessions.some(({ session, day }) => session?.source === "done" && day === 0);
  const isPlanned = sessions.some(({ session, day }) => session?.source === "planned" && day >= 0);
  if (unknown >= GAP_DAYS && !isBack && !isPlanned) {
    const since = days[lastKnown];
    warnings.push({
      rule: "2.11",
      level: "warning",
      text: texts.warn.lapsed(since ? formatDate(since.date) : null),
    });
  }
  if (context.frozenUntil !== null) {
    const dates = Array.from({ length: CONFIRMED_DAYS }, (_, index) => CONFIRMED_DAYS - index)
      .filter((back) => back <= Math.max(1, unknown))
      .map((back) => addDays(today, -back));
    warnings.push({ rule: "E11", level: "warning", text: texts.warn.frozen(dates), days: dates });
  }
  return warnings;
}

/** E10 and E3: hard days that are guessed, or known by their date alone. */
function warnGuessed({ sessions, now }: PlanFacts): readonly PlanWarning[] {
  const ahead = sessions.filter(({ end }) => end >= now);
  const warnings: PlanWarning[] = [];
  if (ahead.some(({ expected }) => expected)) {
    warnings.push({ rule: "E10", level: "info", text: texts.warn.expected });
  }
  if (ahead.some((session) => !session.timed && !session.expected && isQuality(session))) {
    warnings.push({ rule: "E3", level: "info", text: texts.warn.untimed });
  }
  return warnings;
}

/** T5: two races on one day need no such word. */
function warnRaces(facts: PlanFacts): readonly PlanWarning[] {
  if (!facts.variants.some(({ form }) => form === "deep")) return [];
  const words = findCrowdedStretches(facts)
    .filter(({ after, before }) => after.day !== before.day)
    .map(({ after, before }) => texts.warn.crowded(formatRace(facts, after), formatRace(facts, before)));
  return [...new Set(words)].map((text) => ({ rule: "T5", level: "info", text }));
}

function warnEnd(facts: PlanFacts): readonly PlanWarning[] {
  const from = facts.axis.days - PROVISIONAL_DAYS;
  if (from <= 0) return [];
  return [{ rule: "T6", level: "info", text: texts.warn.provisional(formatDay(dateOfDay(facts, from))) }];
}
