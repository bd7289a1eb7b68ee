import { nameArea, type Site } from "../../body/index.ts";
import { formatDay } from "../../plan/index.ts";
import { addDays, daysBetween } from "../../units/index.ts";
import type { InsightFacts, NiggleFacts } from "../insight-facts.ts";
import { isSerious, keyOf } from "./area-facts.ts";
import { keepsComingBack } from "./c4-keeps-coming-back.ts";
import type { Finding } from "./finding.ts";
import { texts } from "./texts.ts";

const SITES: readonly Site[] = [
  "knee_front",
  "knee_outer",
  "knee_inner",
  "shin",
  "hip_outer",
  "itb_tfl",
  "hip_flexors",
];
/** A quicker step loads these more. */
const LOADED: readonly Site[] = ["calf", "achilles", "forefoot"];
const RACE_DAYS = 28;
const CALM_DAYS = 14;
const PERCENT = 5;
const MOST_PERCENT = 10;

export type CadenceFacts = Pick<
  InsightFacts,
  "today" | "niggles" | "races" | "lowCadence" | "cadenceExperiment" | "shoesOrVolumeChangedOn"
>;

/**
 * C5: a knee, shin or hip that keeps coming back (C4) with a low step rate. Only without anything at L2 or not yet
 * known, without a niggle at calf, Achilles or forefoot, without bone stress, more than 28 days before an A race, and
 * 14 days after a change of shoes or volume.
 * Source: RULES 1.10, section 6; Anderson 2022, doi 10.1186/s40798-022-00504-0 (insufficient evidence on injury).
 * @example findQuickerSteps(knee, facts)?.offer // { kind: "cadence", percent: 5, most: 10, area }
 */
export function findQuickerSteps(niggle: NiggleFacts, facts: CadenceFacts): Finding | null {
  const { area } = niggle;
  if (!isMeant(niggle) || facts.lowCadence !== true || facts.cadenceExperiment) return null;
  if (findAgainst(facts).length > 0) return null;
  return {
    rule: "C5",
    key: `C5 ${keyOf(area)}`,
    text: `${texts.cadence(nameArea(area))} ${texts.cadenceHow}`,
    inputs: { area: area.area, side: area.side, percent: PERCENT, mostPercent: MOST_PERCENT },
    noHeat: null,
    offer: { kind: "cadence", area, percent: PERCENT, most: MOST_PERCENT },
  };
}

/** Whether a niggle is one for which a quicker step may be tried. @example isMeant(knee) // true */
export const isMeant = (niggle: NiggleFacts): boolean =>
  SITES.includes(niggle.area.area) && niggle.boneStress === false && keepsComingBack(niggle);

/**
 * What speaks against a quicker step now, one sentence each; nothing where it may be tried.
 * Source: RULES section 6.
 * @example findAgainst(facts)[0] // "Your left calf is sore, and a quicker step loads it more."
 */
export function findAgainst(facts: CadenceFacts): readonly string[] {
  const { today, niggles, races, shoesOrVolumeChangedOn: changed } = facts;
  const open = niggles.filter((one) => one.open);
  const near = races.find(
    ({ date, priority }) => priority === "A" && date >= today && daysBetween(today, date) <= RACE_DAYS,
  );
  return [
    ...open.filter(isSerious).map(({ area }) => texts.notWhileOpen(nameArea(area))),
    ...open
      .filter((one) => !isSerious(one) && LOADED.includes(one.area.area))
      .map(({ area }) => texts.notWhileLoaded(nameArea(area))),
    ...(near ? [texts.notBeforeRace(daysBetween(today, near.date))] : []),
    ...(changed !== null && changed > addDays(today, -CALM_DAYS)
      ? [texts.notAfterChange(formatDay(changed))]
      : []),
  ];
}
