import type { Area } from "../../body/index.ts";
import type { SessionClass } from "../../load/index.ts";
import type { LocalDate } from "../../units/index.ts";
import type { NiggleEntry } from "../niggle.ts";

/** A run as the clock needs it. */
export interface ClockRun {
  readonly date: LocalDate;
  readonly class: SessionClass;
  /** The runner stopped it because of pain at this place. */
  readonly painStopped?: boolean;
}

/** Hands or a tool on the place; pressure 1 to 5, null where nobody noted it. */
export interface SitePressure {
  readonly date: LocalDate;
  readonly pressure: number | null;
}

/** All that the seven-day clock of one area and side goes by (RULES 3.6). Order does not matter. */
export interface ClockInput {
  readonly area: Area;
  readonly spot: string | null;
  /** Days logged, of every niggle that this place has had. */
  readonly entries: readonly NiggleEntry[];
  readonly runs: readonly ClockRun[];
  readonly pressures: readonly SitePressure[];
  /** Days on which R0 held. */
  readonly normalSoreness: readonly LocalDate[];
  /** Days on which a professional looked at it. */
  readonly seenOn: readonly LocalDate[];
  /** Days on which the runner said that it is over: as "gone" of that day. */
  readonly goneOn: readonly LocalDate[];
  /** Tingling, numbness or weakness that the answers tell of, beside what the entries say. */
  readonly nerveSigns: boolean;
  readonly today: LocalDate;
}
