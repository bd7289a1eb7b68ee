import type { Area } from "../body/index.ts";
import { type Because, because, type Instant } from "../units/index.ts";
import type { Level } from "./niggle.ts";
import type { TriageEffect } from "./triage/effects.ts";
import type { TriageResult, Trigger } from "./triage/triage-result.ts";

/** What a triage rule takes away beyond its level (last column of the R table, RULES 3.4). */
export type LimitingEffect = { readonly because: Because } & (
  | { readonly kind: "noRun" }
  /** Nothing deep anywhere. */
  | { readonly kind: "noDeep" }
  | { readonly kind: "noMassageHere" }
  /** Pressure 2 at most on the site. */
  | { readonly kind: "gentleHere" }
  | { readonly kind: "moveOff"; readonly move: string }
  | { readonly kind: "noStretchHere" }
  | { readonly kind: "noHeat" }
  /** Nothing anywhere: no massage, no tool, no heat, no compression. */
  | { readonly kind: "absolute" }
  | { readonly kind: "stopPlan" }
);

/** What the answers about one niggle, or about the whole runner, come to. */
export interface LimitingTriage {
  /** Null where the signs have no site. */
  readonly area: Area | null;
  /** Null while it is not yet known. */
  readonly level: Level | null;
  readonly emergency: boolean;
  readonly deadlineHours: number | null;
  readonly deadline: Instant | null;
  /** Questions that are not answered yet; one is enough to block the site. */
  readonly incomplete: readonly string[];
  readonly because: readonly Because[];
  /** R0 holds: soreness that is normal after a hard effort. */
  readonly normalSoreness: boolean;
  readonly effects: readonly LimitingEffect[];
}

/**
 * A triage as limits read it: each effect beside the reason of the rule that asks for it, and as a limit that is at
 * least as strict. A place at L2 or above is blocked by its level already, so "no deep work on that limb" is no deep
 * work at all here. What limits nothing (words for a guardian, no hop tests) is left out; S9's limb segment is kept by
 * the moves themselves.
 * @source RULES 3.4
 * @example readTriage(deriveTriage(input)).effects[0]?.kind // "noRun"
 */
export function readTriage(triage: TriageResult): LimitingTriage {
  const { area, level, emergency, deadlineHours, deadline, incomplete, because, normalSoreness } = triage;
  const effects = triage.effects.flatMap((effect) => readEffect(effect, findReason(triage, effect)));
  return { area, level, emergency, deadlineHours, deadline, incomplete, because, normalSoreness, effects };
}

/** The reason of the first rule with that effect; else the first that is there. */
function findReason({ triggers, because: reasons, level }: TriageResult, effect: TriageEffect): Because {
  const holds = ({ effects }: Trigger): boolean => effects.some((one) => isSameEffect(one, effect));
  const reason = reasons[triggers.findIndex(holds)] ?? reasons.find(({ rule }) => rule !== "3.4");
  return reason ?? because("3.4", "A sign of your log asks for care.", { level });
}

const isSameEffect = (one: TriageEffect, other: TriageEffect): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Pressure up to here is gentle. */
const GENTLE = 2;

function readEffect(effect: TriageEffect, reason: Because): readonly LimitingEffect[] {
  switch (effect.kind) {
    case "noRun":
    case "feverFree":
      return [{ kind: "noRun", because: reason }];
    case "noDeepAnywhere":
    case "noDeepOnLimb":
      return [{ kind: "noDeep", because: reason }];
    case "noMassageHere":
    case "noMassageHereFor":
    case "noRollingHere":
      return [{ kind: "noMassageHere", because: reason }];
    case "noStretchingHere":
      return [{ kind: "noStretchHere", because: reason }];
    case "noHeatHere":
      return [{ kind: "noHeat", because: reason }];
    case "moveOff":
      return [{ kind: "moveOff", move: effect.move, because: reason }];
    case "siteCap":
      return [{ kind: effect.cap <= GENTLE ? "gentleHere" : "noDeep", because: reason }];
    case "absolute":
      return [{ kind: "absolute", because: reason }];
    case "stopPlan":
      return [{ kind: "stopPlan", because: reason }];
    case "restLimbSegment":
    case "noHopTest":
    case "noNeckTools":
    case "guardianText":
    case "loadMessage":
      return [];
    default:
      return effect satisfies never;
  }
}
