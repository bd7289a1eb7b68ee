import { boneRiskOf, CANNOT_TELL, isAxial, type Site } from "../../../body/index.ts";
import type { Instant } from "../../../units/index.ts";
import { NO_MASSAGE_HERE, NO_RUN, REST_SEGMENT, type TriageEffect } from "../effects.ts";
import { anyOf, describedAt, type Facts, saidAt } from "../facts.ts";
import { type Finding, SAME_DAY, soon } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 48;
const LOAD_RISE = 0.3;
const ALONE: readonly Site[] = [
  "shin",
  "forefoot",
  "midfoot_top",
  "ankle",
  "hip_flexors",
  "adductors",
  "quads",
];
const GROIN: readonly Site[] = ["hip_flexors", "adductors"];
const EFFECTS: readonly TriageEffect[] = [NO_RUN, NO_MASSAGE_HERE, { kind: "noHopTest" }, REST_SEGMENT];

/** What the three signs of R7 say, each with when it was said. */
interface BoneSigns {
  readonly b1: Instant | null;
  readonly b2: Instant | null;
  readonly b3: Instant | null;
  readonly isAlone: boolean;
  readonly isRisk: boolean;
  readonly isHigh: boolean;
}

/** b1: one fingertip on bone hurts. */
export const fingertipAt = (facts: Facts): Instant | null =>
  facts.site === "upper_body"
    ? null
    : anyOf(
        saidAt(facts, "fingertipBone", "fingertip", "heelSqueeze"),
        describedAt(facts, "bonePointTender"),
      );

const atNight = (facts: Facts): Instant | null =>
  saidAt(facts, "nightRest", "oneNight", "twoNights", "constant");

/** b3 needs one side and no moment of injury; places in the middle of the body count as one place. */
function everyStepAt(facts: Facts): Instant | null {
  const isFocal = facts.side !== "both" || isAxial(facts.site);
  const hasMoment = saidAt(facts, "suddenStab", "moment") !== null;
  return isFocal && !hasMoment ? saidAt(facts, "everyStep", "everyStep") : null;
}

/** Whether b1 holds without b2: by the site, else by a spot; who cannot tell the spot counts as being at it. */
function isAloneAt(facts: Facts): boolean {
  const { site, spot } = facts;
  if (ALONE.includes(site)) return true;
  if (site === "low_back" || site === "glutes") return spot === "sacrum" || spot === CANNOT_TELL;
  if (site !== "foot_plantar") return false;
  const isSqueezed = saidAt(facts, "fingertipBone", "heelSqueeze") !== null;
  return isSqueezed || spot === "heelSides" || spot === CANNOT_TELL;
}

const isRiskAt = (facts: Facts): boolean =>
  (facts.loadRise !== null && facts.loadRise >= LOAD_RISE) ||
  anyOf(
    saidAt(facts, "boneRisks", "earlierFracture", "periodsOrFood", "boneDisease", "steroids"),
    saidAt(facts, "eatingPeriods", "periods", "eating"),
    saidAt(facts, "unwell", "steroids"),
  ) !== null;

const signsAt = (facts: Facts): BoneSigns => ({
  b1: fingertipAt(facts),
  b2: anyOf(saidAt(facts, "buildsUp", "nextMorning"), atNight(facts)),
  b3: everyStepAt(facts),
  isAlone: isAloneAt(facts),
  isRisk: isRiskAt(facts),
  isHigh: boneRiskOf(facts.site, facts.spot) === "high",
});

function holds({ b1, b2, b3, isAlone, isRisk, isHigh }: BoneSigns, isGroin: boolean): boolean {
  if (b1 !== null && (isAlone || b2 !== null)) return true;
  if (b2 !== null && (isRisk || isHigh || isGroin)) return true;
  return b3 !== null && isHigh;
}

const isUrgent = ({ b1, b2, b3, isHigh }: BoneSigns): boolean =>
  (b3 !== null && (b1 !== null || b2 !== null)) || (isHigh && (b1 !== null || b3 !== null));

/** Groin or front of the hip, felt on every step, with a limp or at night: its own arm, whatever the rest says. */
const groinAt = (facts: Facts): Instant | null =>
  GROIN.includes(facts.site)
    ? anyOf(
        saidAt(facts, "everyStep", "everyStep"),
        saidAt(facts, "walkEven", "favours"),
        saidAt(facts, "fourSteps", "cannot"),
        atNight(facts),
      )
    : null;

/** Whether b2 hangs on the rise of load alone, which is not known: the runner is told so. */
export function hangsOnLoadRise(facts: Facts): boolean {
  const signs = signsAt(facts);
  return facts.loadRise === null && signs.b2 !== null && !holds(signs, GROIN.includes(facts.site));
}

/** R7: signs that ask for a look at the bone. Not asked while R0 holds; one fingertip on bone counts even then. */
export const R7: TriageRule = {
  id: "R7",
  text: "Signs that a bone may need a look: no running, no massage there, seen within 2 days; the same day at a dangerous spot or with pain on every step.",
  tag: "V",
  sources: ["10.1055/s-0043-103946"],
  find: (facts): readonly Finding[] => {
    const signs = signsAt(facts);
    if (facts.isNormalSoreness && signs.b1 === null) return [];
    const groin = groinAt(facts);
    if (groin !== null)
      return fire({ rule: "R7", arm: "groin", urgency: SAME_DAY, evidenceAt: groin, effects: EFFECTS });
    if (!holds(signs, GROIN.includes(facts.site))) return [];
    return fire({
      rule: "R7",
      arm: isUrgent(signs) ? "boneUrgent" : "bone",
      urgency: isUrgent(signs) ? SAME_DAY : soon(HOURS),
      evidenceAt: anyOf(signs.b1, signs.b2, signs.b3),
      effects: EFFECTS,
    });
  },
};
