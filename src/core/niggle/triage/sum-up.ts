import type { Area } from "../../body/index.ts";
import { type Because, because, type Instant } from "../../units/index.ts";
import type { Level } from "../niggle.ts";
import type { QuestionId } from "../questions/question.ts";
import { sayAdvice } from "../triage-words.ts";
import type { TriageEffect } from "./effects.ts";
import { isHigher } from "./finding.ts";
import type { StandingTrigger } from "./standing-trigger.ts";
import type { TriageResult, Trigger } from "./triage-result.ts";

/** A trigger with its sentence. */
export interface SpokenTrigger {
  readonly trigger: Trigger;
  readonly because: Because;
}

/** A standing trigger in words. */
export function speak(standing: StandingTrigger, area: Area | null): SpokenTrigger {
  const { rule, arm, urgency, firedAt, deadline, effects, easyRunAllowed } = standing;
  const { level, hours, emergency } = urgency;
  const trigger: Trigger = {
    rule,
    level,
    emergency,
    deadlineHours: hours,
    deadline,
    firedAt,
    area,
    effects,
    easyRunAllowed,
  };
  const text = sayAdvice({ key: `${rule}.${arm}`, urgency });
  return { trigger, because: because(rule, text, { level, deadlineHours: hours, emergency }) };
}

/** What a result is made of. */
interface Parts {
  readonly area: Area | null;
  readonly spoken: readonly SpokenTrigger[];
  readonly incomplete: readonly QuestionId[];
  readonly askAgain: readonly QuestionId[];
  readonly normalSoreness: boolean;
  readonly underCare: boolean;
  /** Effects that hold whether or not a rule fires (R0, fever). */
  readonly moreEffects: readonly TriageEffect[];
  readonly moreBecause: readonly Because[];
  readonly gaps: TriageResult["gaps"];
}

const highest = (levels: readonly Level[]): Level =>
  levels.reduce<Level>((one, other) => (isHigher(other, one) ? other : one), "L0");

/** "Not yet known" unless the answers given already prove L2 or L3. */
function levelOf({ spoken, incomplete }: Parts): Level | null {
  const proved = highest(spoken.map(({ trigger }) => trigger.level));
  return incomplete.length > 0 && !isHigher(proved, "L1") ? null : proved;
}

/** Of the triggers at the highest level, the one whose time runs out first. */
function mostPressing({ spoken }: Parts, level: Level | null): Trigger | undefined {
  if (level !== "L2" && level !== "L3") return undefined;
  const limit = ({ deadline }: Trigger): Instant | number => deadline ?? Number.POSITIVE_INFINITY;
  return spoken
    .map(({ trigger }) => trigger)
    .filter((trigger) => trigger.level === level)
    .toSorted(
      (one, other) => Number(other.emergency) - Number(one.emergency) || limit(one) - limit(other),
    )[0];
}

const effectsOf = ({ spoken, moreEffects }: Parts): readonly TriageEffect[] => {
  const all = [...spoken.flatMap(({ trigger }) => trigger.effects), ...moreEffects];
  const keys = all.map((effect) => JSON.stringify(effect));
  return all.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
};

/** Why the level is what it is where no rule speaks for it. */
function fallback({ spoken, incomplete, normalSoreness, underCare }: Parts): readonly Because[] {
  const say = (key: string): Because => because("3.4", sayAdvice({ key: `3.4.${key}`, urgency: null }));
  if (incomplete.length > 0) return [say("incomplete")];
  if (spoken.length > 0 || normalSoreness) return [];
  return [say(underCare ? "underCare" : "nothing")];
}

/** The result of triage from its parts. */
export function sumUp(parts: Parts): TriageResult {
  const level = levelOf(parts);
  const pressing = mostPressing(parts, level);
  return {
    area: parts.area,
    level,
    emergency: parts.spoken.some(({ trigger }) => trigger.emergency),
    deadlineHours: pressing?.deadlineHours ?? null,
    deadline: pressing?.deadline ?? null,
    incomplete: parts.incomplete,
    askAgain: parts.askAgain,
    because: [...parts.spoken.map((one) => one.because), ...parts.moreBecause, ...fallback(parts)],
    triggers: parts.spoken.map(({ trigger }) => trigger),
    normalSoreness: parts.normalSoreness,
    underCare: parts.underCare,
    effects: effectsOf(parts),
    gaps: parts.gaps,
  };
}
