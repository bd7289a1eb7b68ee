import type { Site } from "../../../body/index.ts";
import type { Instant } from "../../../units/index.ts";
import { ABSOLUTE, type TriageEffect } from "../effects.ts";
import { allOf, anyOf, describedAt, type Facts, saidAt } from "../facts.ts";
import { EMERGENCY, type Finding, SAME_DAY } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

/** Calf, hollow of the knee and thigh: where arm 2 looks and the risk factors are asked. */
export const CLOT_SITES: readonly Site[] = ["calf", "knee_back", "quads", "hamstrings", "adductors"];

/** Where a place logged as swollen or warm means the leg, not a joint. */
const SWELLING_SITES: readonly Site[] = [...CLOT_SITES, "shin"];

const RISKS = ["journey", "bed", "operation", "pregnancy", "oestrogen", "cancer", "clot"] as const;
const EFFECTS: readonly TriageEffect[] = [ABSOLUTE, { kind: "noHeatHere" }];

/** One leg changed: by the question, or by how a place of the leg was logged on one side. */
const changedAt = (facts: Facts): Instant | null =>
  anyOf(
    saidAt(facts, "legSwollen", "swollen", "warm", "discoloured"),
    SWELLING_SITES.includes(facts.site) && facts.side !== "both"
      ? describedAt(facts, "swollen", "warm")
      : null,
  );

/** Swelling that a clear moment explains; the risk factors are asked then too (R6). */
export const isSwollenAfterMoment = (facts: Facts): boolean =>
  changedAt(facts) !== null && saidAt(facts, "suddenStab", "moment") !== null;

function findSign(facts: Facts): { readonly arm: string; readonly at: Instant | null } {
  const hasMoment = saidAt(facts, "suddenStab", "moment") !== null;
  const changed = changedAt(facts);
  const risk = saidAt(facts, "clotRisks", ...RISKS);
  if (changed !== null && (!hasMoment || risk !== null)) return { arm: "leg", at: anyOf(changed, risk) };
  const isAsked = CLOT_SITES.includes(facts.site) && !hasMoment && !facts.isNormalSoreness;
  return { arm: "risk", at: isAsked ? risk : null };
}

/**
 * R6: a leg that changed without a knock, or pain of calf or thigh with something that makes clots more likely. The risk
 * factors are one list of yes and no, never a score; nobody is called unlikely.
 */
export const R6: TriageRule = {
  id: "R6",
  text: "A leg that is swollen, warm or changed in colour without a knock is looked at the same day; with trouble in chest or breath it is an emergency.",
  tag: "K",
  find: (facts): readonly Finding[] => {
    const sign = findSign(facts);
    const breath = allOf(
      sign.at,
      saidAt(facts, "chest", "breathless", "chestPain", "coughingBlood", "collapse"),
    );
    return fire({
      rule: "R6",
      arm: breath === null ? sign.arm : "breath",
      urgency: breath === null ? SAME_DAY : EMERGENCY,
      evidenceAt: breath ?? sign.at,
      effects: EFFECTS,
    });
  },
};
