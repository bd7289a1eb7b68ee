import { type Because, because } from "../units/index.ts";
import { findBigDescent } from "./big-descent.ts";
import type { ClassInput } from "./class-input.ts";
import { decideEasyOrModerate } from "./easy-or-moderate.ts";
import { findHardSigns } from "./hard-signs.ts";
import { findLongEffort } from "./long-effort.ts";
import { findRaceSign } from "./race-sign.ts";
import { type Confidence, SESSION_CLASSES, type SessionClass } from "./session-class.ts";
import { deriveThresholdTime } from "./threshold-time.ts";
import { findVeryHardSigns } from "./very-hard-signs.ts";

/** Until then the baseline of spikes and medians is not whole (2.9, 2.11). */
const FULL_BASELINE_DAYS = 30;

/** How hard a session was, its marks, and every sign that led there. */
export interface ClassResult {
  readonly class: SessionClass;
  readonly longEffort: boolean;
  readonly bigDescent: boolean;
  readonly confidence: Confidence;
  readonly because: readonly Because[];
}

/**
 * The class of a session: very hard by any sign of 2.10 (a) to (g), else hard, else easy where all that is known
 * says so, else moderate. The runner's tag raises it at once and lowers it once it was confirmed.
 * Source: RULES 2.10, 2.11 (defaults of our own).
 * @example classifySession(input).class // "veryHard"
 */
export function classifySession(input: ClassInput): ClassResult {
  const bigDescent = findBigDescent(input.facts);
  const longEffort = findLongEffort(input);
  const derived = deriveClass(input, bigDescent);
  const tagged = applyTag(derived.class, input);
  return {
    class: tagged.class,
    longEffort: longEffort !== null,
    bigDescent: bigDescent !== null,
    confidence: rateConfidence(input),
    because: [...derived.because, ...tagged.because, ...(longEffort === null ? [] : [longEffort])],
  };
}

interface Derived {
  readonly class: SessionClass;
  readonly because: readonly Because[];
}

function deriveClass(input: ClassInput, bigDescent: Because | null): Derived {
  const race = findRaceSign(input);
  const time = deriveThresholdTime(input.facts, input.thresholds);
  const veryHard = findVeryHardSigns(input, time);
  const top = [race?.class === "veryHard" ? race.because : null, ...veryHard, bigDescent];
  const topSigns = top.filter((sign) => sign !== null);
  if (topSigns.length > 0) return { class: "veryHard", because: topSigns };
  const hard = findHardSigns(input, time);
  const hardSigns = race === null ? hard : [race.because, ...hard];
  if (hardSigns.length > 0) return { class: "hard", because: hardSigns };
  const low = decideEasyOrModerate(input);
  return { class: low.class, because: [low.because] };
}

function applyTag(derived: SessionClass, { facts: { activity } }: ClassInput): Derived {
  const said = SESSION_CLASSES.find((each) => each === activity.tag);
  if (said === undefined || said === derived) return { class: derived, because: [] };
  const raises = SESSION_CLASSES.indexOf(said) > SESSION_CLASSES.indexOf(derived);
  const counts = raises || activity.tagConfirmed === true;
  const text = counts
    ? `You called it ${SPOKEN[said]}: your word counts.`
    : `You called it ${SPOKEN[said]}; the figures say ${SPOKEN[derived]}, and they stand until you confirm (--confirm).`;
  return { class: counts ? said : derived, because: [because("2.10 tag", text, { tag: said, derived })] };
}

const SPOKEN: Readonly<Record<SessionClass, string>> = {
  easy: "easy",
  moderate: "moderate",
  hard: "hard",
  veryHard: "very hard",
};

const RANKS = ["low", "medium", "high"] as const;

/** Felt effort, or heart rate under an entered maximum, 2; other heart rate or pace 1; one less for a short history. */
function rateConfidence({ facts, own, thresholds }: ClassInput): Confidence {
  const maxEntered = thresholds.maxHeartRate.source === "runner";
  const byHeartRate = facts.meanHeartRate === null || thresholds.maxHeartRate.value === null ? 0 : 1;
  const byPace = facts.meanSpeed === null || thresholds.thresholdSpeed.value === null ? 0 : 1;
  const measured = facts.rpe !== null || (byHeartRate > 0 && maxEntered) ? 2 : Math.max(byHeartRate, byPace);
  const rank = own.days < FULL_BASELINE_DAYS ? Math.max(0, measured - 1) : measured;
  return RANKS[rank] ?? "low";
}
