import type { Area, Descriptor } from "../body/index.ts";
import type { SelfCareMethod } from "../care/index.ts";
import type { CareDone, Level } from "../niggle/index.ts";
import type { PlanItem } from "../plan/index.ts";
import type { RacePriority } from "../training/index.ts";
import type { Instant, LocalDate, TimeZone } from "../units/index.ts";

/** What self-care was done with. */
export type CareTool = SelfCareMethod | "stretch" | "strength";

/** Self-care as it was done, on one day. */
export interface SelfCareDone {
  readonly date: LocalDate;
  readonly minutes: number;
  /** Null where nothing was used or nobody said. */
  readonly tool: CareTool | null;
  readonly areas: readonly Area[];
  /** 1 feather to 5 very deep; null where nobody said. */
  readonly pressure: number | null;
}

/** A professional session that took place. */
export interface TreatmentDone {
  readonly date: LocalDate;
  readonly minutes: number;
}

/** One logged day of a niggle. */
export interface NiggleDay {
  readonly date: LocalDate;
  /** The day's score D (3.6), 0 to 10, words turned into scores; null where nothing tells it. */
  readonly pain: number | null;
  /** Next morning, 0 to 10. */
  readonly morning: number | null;
  readonly descriptors: readonly Descriptor[];
  readonly care: readonly CareDone[];
}

/** A niggle as the detectors need it. Null is unknown and counts as the worse answer. */
export interface NiggleFacts {
  readonly area: Area;
  /** A spot of RULES 3.1, "cannotTell", or null where nobody asked. */
  readonly spot: string | null;
  /** By date. */
  readonly entries: readonly NiggleDay[];
  /** Whether the latest episode is open. */
  readonly open: boolean;
  readonly openedAt: Instant;
  /** Days since the clock's start (3.6: d). */
  readonly openDays: number;
  /** 3.6: the last scores are 1 or less. */
  readonly settled: boolean;
  /** Episodes of this area and side in 90 days, this one included, without those that R0 covered throughout. */
  readonly episodesIn90Days: number;
  /** Opened again within 14 days of closing. */
  readonly backWithin14Days: boolean;
  /** R0 holds: normal soreness after hard work. */
  readonly normalSoreness: boolean;
  /** Null while questions are unanswered. */
  readonly level: Level | null;
  /** A professional has seen it and it has not grown worse since. */
  readonly underCare: boolean;
  /** Swelling, warmth, redness, or sharp pain after a clear event (S3), by triage. */
  readonly inflamed: boolean | null;
  /** R7 holds. */
  readonly boneStress: boolean | null;
  /** Ice is allowed there by 3.4, 3.5 and the runner's conditions. */
  readonly iceAllowed: boolean;
}

/** Heat that is planned. */
export interface PlannedHeat {
  readonly date: LocalDate;
  readonly areas: readonly Area[];
}

/** Everything that the detectors of common mistakes look at, as flat values. */
export interface InsightFacts {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly zone: TimeZone;
  readonly treatments: readonly TreatmentDone[];
  readonly selfCare: readonly SelfCareDone[];
  /** The date of every run; two runs on a day stand twice. */
  readonly runs: readonly LocalDate[];
  /** The first record of any kind, and the day on which the log was set up. */
  readonly firstRecord: LocalDate | null;
  readonly installedOn: LocalDate | null;
  /** The runner wants no professional care. */
  readonly noProfessionalCare: boolean;
  /** The latest episode of each area and side. */
  readonly niggles: readonly NiggleFacts[];
  readonly heatPlanned: readonly PlannedHeat[];
  /** Items of the plan, after the runner's own word was taken. */
  readonly items: readonly PlanItem[];
  readonly races: readonly { readonly date: LocalDate; readonly priority: RacePriority }[];
  /** Section 6; null where it cannot be told. */
  readonly lowCadence: boolean | null;
  readonly cadenceExperiment: boolean;
  /** The last day on which shoes or weekly volume changed, as told; null where nothing changed. */
  readonly shoesOrVolumeChangedOn: LocalDate | null;
}
