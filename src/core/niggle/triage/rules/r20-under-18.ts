import { SITE_FACTS, type Site } from "../../../body/index.ts";
import type { Instant } from "../../../units/index.ts";
import { NO_DEEP, type TriageEffect } from "../effects.ts";
import { anyOf, type Facts, saidAt } from "../facts.ts";
import { SAME_DAY, soon } from "../finding.ts";
import { fingertipAt } from "./r7-bone.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const ADULT = 18;
const HOURS = 48;
const FELT = 2;
const EFFECTS: readonly TriageEffect[] = [{ kind: "guardianText" }, NO_DEEP];

/** Knee and hip: pain there is taken for bone pain while someone grows. */
const GROWING_SITES: readonly Site[] = [
  "knee_front",
  "knee_outer",
  "knee_inner",
  "knee_back",
  "hip_outer",
  "hip_flexors",
  "adductors",
];

/** Whether the place is a heel, knee or hip; an unknown spot counts as the bone. */
export function isGrowingPlace({ site, spot }: Pick<Facts, "site" | "spot">): boolean {
  if (site === "foot_plantar") return spot !== "arch" && spot !== "other";
  if (site === "achilles") return spot !== "midPortion" && spot !== "other";
  return GROWING_SITES.includes(site);
}

/** When the place last hurt: a day at 2 or more, else the opening of the niggle. */
const feltAt = ({ days, openedAt }: Facts): Instant =>
  days.findLast(({ score }) => score !== null && score >= FELT)?.loggedAt ?? openedAt;

const isLimpPlace = (site: Site): boolean => ["hip", "thigh", "knee"].includes(SITE_FACTS[site].segment);

function limpAt(facts: Facts): Instant | null {
  const noLoad = anyOf(saidAt(facts, "fourSteps", "cannot"), saidAt(facts, "suddenStab", "cannotLoad"));
  return anyOf(noLoad, isLimpPlace(facts.site) ? saidAt(facts, "walkEven", "favours") : null);
}

/** R20: who is still growing is seen earlier. Normal soreness on both sides is no bone pain. */
export const R20: TriageRule = {
  id: "R20",
  text: "Under 18, bone pain at heel, knee or hip is looked at within 2 days, a limp the same day.",
  tag: "V",
  sources: ["Am Fam Physician 2017;95:779"],
  find: (facts) => {
    if (facts.ageYears === null || facts.ageYears >= ADULT) return [];
    const limp = limpAt(facts);
    const isBonePlace = isGrowingPlace(facts) && !facts.isNormalSoreness;
    const isHip = SITE_FACTS[facts.site].segment === "hip";
    const bone = anyOf(isBonePlace ? feltAt(facts) : null, isHip ? fingertipAt(facts) : null);
    return fire({
      rule: "R20",
      arm: limp === null ? "growth" : "growthLimp",
      urgency: limp === null ? soon(HOURS) : SAME_DAY,
      evidenceAt: limp ?? bone,
      effects: EFFECTS,
    });
  },
};
