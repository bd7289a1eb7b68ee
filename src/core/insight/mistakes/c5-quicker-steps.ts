import { nameArea, type Site } from "../../body/index.ts";
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
  const fits = SITES.includes(area.area) && niggle.boneStress === false && keepsComingBack(niggle);
  if (!fits || facts.lowCadence !== true || facts.cadenceExperiment) return null;
  if (speaksAgainst(facts)) return null;
  return {
    rule: "C5",
    key: `C5 ${keyOf(area)}`,
    text: `${texts.cadence(nameArea(area))} ${texts.cadenceHow}`,
    inputs: { area: area.area, side: area.side, percent: PERCENT, mostPercent: MOST_PERCENT },
    noHeat: null,
    offer: { kind: "cadence", area, percent: PERCENT, most: MOST_PERCENT },
  };
}

function speaksAgainst({ today, niggles, races, shoesOrVolumeChangedOn }: CadenceFacts): boolean {
  const open = niggles.filter((one) => one.open);
  const near = races.some(
    ({ date, priority }) => priority === "A" && date >= today && daysBetween(today, date) <= RACE_DAYS,
  );
  const changed = shoesOrVolumeChangedOn !== null && shoesOrVolumeChangedOn > addDays(today, -CALM_DAYS);
  return near || changed || open.some((one) => isSerious(one) || LOADED.includes(one.area.area));
}
