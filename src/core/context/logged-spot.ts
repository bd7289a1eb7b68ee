import type { Area, Descriptor } from "../body/index.ts";

/** A place of the pain log, area and side, as the choice of massage and its areas need it (M2, M3, M4, B4). */
export interface LoggedSpot {
  readonly area: Area;
  /** Latest score, 0 to 10; null where unknown, which keeps firm pressure away. */
  readonly pain: number | null;
  /** Two fingers or fewer can point at it; null where nobody asked. */
  readonly pointable: boolean | null;
  /** Pressing it brings back the ache that the runner knows; null where nobody asked. */
  readonly familiarAche: boolean | null;
  /** Entries in the last 21 days. */
  readonly entriesIn21Days: number;
  /** Days for which it has been open; 0 when it is closed. */
  readonly openDays: number;
  readonly episodesIn6Months: number;
  readonly signs: readonly Descriptor[];
  /** A red flag other than R0 is open there; null while questions are unanswered. */
  readonly redFlag: boolean | null;
  /** Highest pressure on the spot itself, 0 to 5, where it has its own. */
  readonly pressureCap: number;
}
