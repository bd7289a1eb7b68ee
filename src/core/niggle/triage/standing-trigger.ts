import { addHours, type Instant } from "../../units/index.ts";
import type { Seen } from "../niggle.ts";
import { byUrgency, type Finding, isHigher } from "./finding.ts";

/** A finding that stands until its level closes: nobody can lower it by taking an answer back to "no". */
export interface StandingTrigger extends Finding {
  /** When it first fired at this urgency; the deadline runs from then. */
  readonly firedAt: Instant;
  /** Null at L1. */
  readonly deadline: Instant | null;
  /** One easy run may be tried although the rule says not to run (RULES 3.4, closing of R1, R3 and R-NRS). */
  readonly easyRunAllowed: boolean;
}

/** What happens to a standing trigger at a moment. */
export type Fate =
  | { readonly kind: "stands"; readonly easyRunAllowed: boolean }
  | { readonly kind: "stepsDown"; readonly to: StandingTrigger }
  | { readonly kind: "closes" };

/** What the fold over time needs to be told. */
export interface StandingInput {
  /** Every moment at which something was said or a limit passes; the last one is now. */
  readonly moments: readonly Instant[];
  readonly findingsAt: (at: Instant) => readonly Finding[];
  readonly fateAt: (trigger: StandingTrigger, at: Instant) => Fate;
  readonly seen: readonly Seen[];
  /** Whether it is worse at a moment than when it was seen: then what was seen counts again. */
  readonly isWorseSince: (seen: Seen, at: Instant) => boolean;
}

interface State {
  readonly standing: readonly StandingTrigger[];
  /** What a professional has seen, at its highest urgency. */
  readonly covered: readonly Finding[];
  /** Until when the evidence of a rule is used up, by its closing. */
  readonly closedAt: Readonly<Partial<Record<string, Instant>>>;
}

/** Stands the trigger from a finding. */
export const standFrom = (finding: Finding, firedAt: Instant): StandingTrigger => ({
  ...finding,
  firedAt,
  deadline: finding.urgency.hours === null ? null : addHours(firedAt, finding.urgency.hours),
  easyRunAllowed: false,
});

const sameRule = (one: Finding, other: Finding): boolean => one.rule === other.rule;

/** Evidence from before a closing or before someone looked proves nothing new. */
function isFresh(state: State, { input, at }: Step, finding: Finding): boolean {
  if (finding.evidenceAt <= (state.closedAt[finding.rule] ?? Number.NEGATIVE_INFINITY)) return false;
  const seen = lastSeen(input.seen, at);
  if (seen === undefined) return true;
  if (finding.evidenceAt <= seen.at) return false;
  if (finding.urgency.emergency) return true;
  const before = state.covered.find((one) => sameRule(one, finding));
  const isNew = before === undefined || isHigher(finding.urgency.level, before.urgency.level);
  return isNew || input.isWorseSince(seen, at);
}

const lastSeen = (seen: readonly Seen[], at: Instant): Seen | undefined =>
  seen
    .filter((one) => one.at <= at)
    .toSorted((one, other) => one.at - other.at)
    .at(-1);

/** A finding beside what already stands: the more urgent one stays, the first to fire keeps its deadline. */
function add(
  standing: readonly StandingTrigger[],
  finding: Finding,
  at: Instant,
): readonly StandingTrigger[] {
  const before = standing.find((one) => sameRule(one, finding));
  if (before === undefined) return [...standing, standFrom(finding, at)];
  if (byUrgency(finding.urgency, before.urgency) >= 0) return standing;
  return [...standing.filter((one) => one !== before), standFrom(finding, at)];
}

/** Whether what was said is on record, as closing an L3 asks for. */
export const hasAdvice = ({ advice }: Seen): boolean => advice.trim() !== "";

interface Step {
  readonly input: StandingInput;
  readonly at: Instant;
}

/** Someone looked: all that stood is covered by what was said. An L3 needs the advice on record for that. */
function see(state: State, { input, at }: Step): State {
  const seen = input.seen.filter((one) => one.at === at);
  if (seen.length === 0) return state;
  const isAdvised = seen.some(hasAdvice);
  const left = state.standing.filter(({ urgency }) => urgency.level === "L3" && !isAdvised);
  const taken = state.standing.filter((trigger) => !left.includes(trigger));
  const before = state.covered.filter((one) => !taken.some((other) => sameRule(one, other)));
  return { ...state, standing: left, covered: [...before, ...taken] };
}

function settle(state: State, { input, at }: Step): State {
  let closedAt = state.closedAt;
  const standing = state.standing.flatMap((trigger) => {
    const fate = input.fateAt(trigger, at);
    if (fate.kind === "stands") return [{ ...trigger, easyRunAllowed: fate.easyRunAllowed }];
    closedAt = { ...closedAt, [trigger.rule]: at };
    return fate.kind === "stepsDown" ? [fate.to] : [];
  });
  return { ...state, standing, closedAt };
}

function take(state: State, step: Step): State {
  const fresh = step.input.findingsAt(step.at).filter((finding) => isFresh(state, step, finding));
  const standing = fresh.reduce((list, finding) => add(list, finding, step.at), state.standing);
  return { ...state, standing };
}

/**
 * What stands now, from everything that was ever said: a finding fires once and stays until it was seen or its level
 * closes, whatever is answered later (RULES 3.4, "Level and closing").
 */
export function deriveStanding(input: StandingInput): readonly StandingTrigger[] {
  const moments = [...new Set([...input.moments, ...input.seen.map(({ at }) => at)])].sort(
    (one, other) => one - other,
  );
  const empty: State = { standing: [], covered: [], closedAt: {} };
  const end = moments
    .filter((at) => at <= Math.max(...input.moments))
    .reduce((state, at) => settle(take(see(state, { input, at }), { input, at }), { input, at }), empty);
  return end.standing.toSorted((one, other) => byUrgency(one.urgency, other.urgency));
}
