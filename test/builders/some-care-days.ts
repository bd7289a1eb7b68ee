import type { CareKind, ComparisonDay } from "../../src/core/insight/index.ts";
import { seededRandom } from "../../src/core/insight/index.ts";
import { addDays, localDate } from "../../src/core/units/index.ts";

const FIRST = localDate("2026-03-02");

/** A season made up of chance, with an effect of care that is known. */
export interface SeasonWords {
  readonly seed: number;
  readonly days?: number;
  readonly kind?: CareKind;
  /** Points that the care adds to the next morning's soreness. */
  readonly effect?: number;
  /** Share of days with the care, 0 to 1; or those days themselves, by index. */
  readonly share?: number;
  readonly on?: (index: number) => boolean;
}

/**
 * Days of load by chance; soreness follows load and noise. @example aSeason({ seed: 3, effect: -1.5, share: 0.3 })
 */
export function aSeason(words: SeasonWords): readonly ComparisonDay[] {
  const { seed, days = 120, kind = "foamRoller", effect = 0, share = 0.3, on } = words;
  const random = seededRandom(seed);
  let morning = 2;
  return Array.from({ length: days }, (_, index) => {
    const load = Math.round(random() * 300);
    const atl = 120 + Math.round(random() * 60);
    const drawn = random() < share;
    const cared = on ? on(index) : drawn;
    const noise = (random() + random() + random() - 1.5) * 1.2;
    const next = 2 + load / 150 + noise + (cared ? effect : 0);
    const day: ComparisonDay = {
      date: addDays(FIRST, index),
      loadKnown: true,
      load,
      atl,
      sorenessBefore: morning,
      care: cared ? [kind] : [],
      unclear: [],
      next: { soreness: next, heartRate: null },
    };
    morning = next;
    return day;
  });
}
