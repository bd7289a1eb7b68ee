import type { Because } from "../../units/index.ts";
import { byUrgency } from "./finding.ts";
import { type SpokenTrigger, sumUp } from "./sum-up.ts";
import type { TriageResult } from "./triage-result.ts";

const unique = <Value>(list: readonly Value[]): readonly Value[] => [...new Set(list)];

/** The reasons that belong to triggers come first in a result, in the order of the triggers. */
const spokenOf = ({ triggers, because }: TriageResult): readonly SpokenTrigger[] =>
  triggers.flatMap((trigger, index) => {
    const reason = because[index];
    return reason === undefined ? [] : [{ trigger, because: reason }];
  });

const urgencyOf = ({ trigger: { level, deadlineHours, emergency } }: SpokenTrigger) => ({
  level,
  hours: deadlineHours,
  emergency,
});

/** Reasons without a trigger that are worth saying beside the others: normal soreness, fever. */
const quietOf = ({ triggers, because }: TriageResult): readonly Because[] =>
  because.slice(triggers.length).filter(({ rule }) => rule !== "3.4");

/**
 * Everything at once: the triages of all open niggles and of the whole runner as one, the worst first. "Not yet known"
 * in one of them makes the whole not yet known, unless L2 or L3 is proved.
 * @example deriveWholeTriage([deriveGeneralTriage(general), ...niggles.map(deriveTriage)]).level
 */
export function deriveWholeTriage(results: readonly TriageResult[]): TriageResult {
  const spoken = results
    .flatMap(spokenOf)
    .toSorted((one, other) => byUrgency(urgencyOf(one), urgencyOf(other)));
  return sumUp({
    area: null,
    spoken,
    incomplete: unique(results.flatMap(({ incomplete }) => incomplete)),
    askAgain: unique(results.flatMap(({ askAgain }) => askAgain)),
    normalSoreness: results.some(({ normalSoreness }) => normalSoreness),
    underCare: results.some(({ underCare }) => underCare),
    moreEffects: results.flatMap(({ effects }) => effects),
    moreBecause: results.flatMap(quietOf),
    gaps: unique(results.flatMap(({ gaps }) => gaps)),
  });
}
