import { addHours, type Because, because, type Instant } from "../../units/index.ts";
import type { Seen } from "../niggle.ts";
import { isOpen, listQuestions } from "../questions/list-questions.ts";
import { sayAdvice } from "../triage-words.ts";
import { layOut } from "./answer-sheet.ts";
import type { TriageEffect } from "./effects.ts";
import { type Facts, factsAt, type RunnerFacts } from "./facts.ts";
import { byUrgency, type Finding, soon } from "./finding.ts";
import { isEasyRunAllowed, isLevelClosed } from "./level-closing.ts";
import { momentsOfNormalSoreness } from "./normal-soreness.ts";
import { TRIAGE_RULES } from "./rules/r-cards.ts";
import { hangsOnLoadRise } from "./rules/r7-bone.ts";
import { FEVER_MOMENT_HOURS } from "./rules/r12-redness-fever.ts";
import { isGrowingPlace } from "./rules/r20-under-18.ts";
import { latestScore, scoreDays } from "./score-of-day.ts";
import { deriveStanding, type Fate, type StandingTrigger, standFrom } from "./standing-trigger.ts";
import { findStepDown } from "./step-down.ts";
import { type SpokenTrigger, speak, sumUp } from "./sum-up.ts";
import type { TriageInput } from "./triage-input.ts";
import type { TriageResult } from "./triage-result.ts";

const WORSE_BY = 2;
const R0_CAP: TriageEffect = { kind: "siteCap", cap: 2 };
const R5_HOURS = 168;

/** Every moment since the opening at which something was said, or at which R0 or a count of fever days runs out. */
function momentsOf(input: TriageInput): readonly Instant[] {
  const { niggle, general, now } = input;
  const fever = layOut(niggle.answers)
    .filter(({ question }) => question === "fever")
    .map(({ at }) => addHours(at, FEVER_MOMENT_HOURS));
  return [
    niggle.openedAt,
    ...layOut(niggle.answers, general).map(({ at }) => at),
    ...niggle.entries.map(({ loggedAt }) => loggedAt),
    ...momentsOfNormalSoreness(input),
    ...fever,
    now,
  ].filter((at) => at >= niggle.openedAt && at <= now);
}

type FactsAt = (at: Instant) => Facts;

/** What was known at each moment, worked out once. */
function rememberFacts(input: TriageInput): FactsAt {
  const known = new Map<Instant, Facts>();
  return (at) => {
    const facts = known.get(at) ?? factsAt(input, at);
    known.set(at, facts);
    return facts;
  };
}

/** Answers about the runner that were given with the niggle count as well; the rest is the general triage's. */
function findingsIn(facts: Facts, own: RunnerFacts): readonly Finding[] {
  return TRIAGE_RULES.flatMap(({ find, findInRunner }) => [
    ...(find?.(facts) ?? []),
    ...(findInRunner?.(own) ?? []),
  ]);
}

function fateIn(facts: Facts, { input, trigger }: { input: TriageInput; trigger: StandingTrigger }): Fate {
  const { at } = facts;
  const closing = {
    trigger,
    days: facts.days,
    runs: input.runs,
    seen: [],
    clockClosedAt: input.clockClosedAt,
    at,
  };
  if (isLevelClosed(closing)) return { kind: "closes" };
  const to = findStepDown(trigger, facts, input.zone);
  return to === null
    ? { kind: "stands", easyRunAllowed: isEasyRunAllowed(closing) }
    : { kind: "stepsDown", to };
}

/** Worse than when it was seen: said so, or 2 points higher. */
function isWorseSince({ niggle }: TriageInput, seen: Seen, at: Instant): boolean {
  const then = latestScore(scoreDays(niggle.entries, seen.at)) ?? 0;
  return scoreDays(niggle.entries, at).some(
    ({ loggedAt, score, entry }) =>
      loggedAt > seen.at && (entry.word === "worse" || (score !== null && score - then >= WORSE_BY)),
  );
}

function deriveStandingHere(input: TriageInput): readonly StandingTrigger[] {
  const factsOf = rememberFacts(input);
  const own = layOut(input.niggle.answers);
  return deriveStanding({
    moments: momentsOf(input),
    findingsAt: (at) => findingsIn(factsOf(at), { at, sheet: own }),
    fateAt: (trigger, at) => fateIn(factsOf(at), { input, trigger }),
    seen: input.niggle.seen,
    isWorseSince: (seen, at) => isWorseSince(input, seen, at),
  });
}

/** The seven-day clock's word, with its own reason. */
function speakOfClock({ r5, niggle, now }: TriageInput): readonly SpokenTrigger[] {
  if (r5 === null) return [];
  const at = r5.at ?? now;
  const urgency =
    r5.level === "L2" ? soon(R5_HOURS) : ({ level: "L1", hours: null, emergency: false } as const);
  const finding: Finding = { rule: "R5", arm: "clock", urgency, evidenceAt: at, effects: [] };
  const { firedAt, deadline } = standFrom(finding, at);
  const { level, hours, emergency } = urgency;
  return [
    {
      trigger: {
        rule: "R5",
        level,
        emergency,
        deadlineHours: hours,
        deadline,
        firedAt,
        area: niggle.area,
        effects: [],
        easyRunAllowed: false,
      },
      because: r5.because,
    },
  ];
}

function gapsOf({ ageYears }: TriageInput, facts: Facts): TriageResult["gaps"] {
  const age = ageYears === null && isGrowingPlace(facts) ? (["age"] as const) : [];
  return [...age, ...(hangsOnLoadRise(facts) ? (["loadRise"] as const) : [])];
}

const urgencyOf = ({ trigger }: SpokenTrigger) => ({
  level: trigger.level,
  hours: trigger.deadlineHours,
  emergency: trigger.emergency,
});

const r0Because = (): Because => because("R0", sayAdvice({ key: "R0.normal", urgency: null }));

/**
 * The triage of one niggle now (RULES 3.4): level, deadline, what is still to be answered, every rule that stands in
 * plain words, and what the rules ask for beyond the effects of their level. The level is the highest of all triggers.
 * A question without an answer is never read as no: it stands in `incomplete`, and the level is null unless the
 * answers given already prove L2 or L3. Show `TRIAGE_NOTE` beside it.
 * @example deriveTriage(input).level // "L2"
 */
export function deriveTriage(input: TriageInput): TriageResult {
  const facts = factsAt(input, input.now);
  const due = listQuestions(input);
  const standing = deriveStandingHere(input).map((one) => speak(one, input.niggle.area));
  const spoken = [...standing, ...speakOfClock(input)].toSorted((one, other) =>
    byUrgency(urgencyOf(one), urgencyOf(other)),
  );
  const normal = facts.isNormalSoreness;
  return sumUp({
    area: input.niggle.area,
    spoken,
    incomplete: due.filter(isOpen).map(({ question }) => question.id),
    askAgain: due.filter((one) => !isOpen(one)).map(({ question }) => question.id),
    normalSoreness: normal,
    underCare: standing.length === 0 && input.niggle.seen.some(({ at }) => at <= input.now),
    moreEffects: normal ? [R0_CAP] : [],
    moreBecause: normal ? [r0Because()] : [],
    gaps: gapsOf(input, facts),
  });
}
