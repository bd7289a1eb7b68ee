import type { Area } from "../body/index.ts";
import type { Form, Modality } from "../care/index.ts";
import type { SessionClass } from "../load/index.ts";
import type { RacePriority } from "../training/index.ts";
import type { Because, Instant, LocalDate, TimeZone } from "../units/index.ts";

/** What a runner may share or leave out, part by part. What is not shared stands nowhere in the brief. */
export const SHARED_PARTS = [
  "name",
  "training",
  "pains",
  "answers",
  "goals",
  "visits",
  "conditions",
] as const;

export type SharedPart = (typeof SHARED_PARTS)[number];

/** One thing that the brief says, with what it rests on. */
export interface Statement {
  /** What it is about, short: "Last 7 days". Empty where the text says all. */
  readonly label: string;
  readonly text: string;
  readonly because: readonly Because[];
}

/** B1: what the legs have done and what lies ahead. */
export interface TrainingSection {
  readonly rule: "B1";
  readonly statements: readonly Statement[];
  /** The last 28 days up to today, for a small chart; load in the unit that the statements name. */
  readonly days: readonly BriefDay[];
}

export interface BriefDay {
  readonly date: LocalDate;
  readonly load: number;
  /** The hardest session of the day; null on a day without one. */
  readonly class: SessionClass | null;
}

/** B2: what hurts, the worst first. */
export interface PainSection {
  readonly rule: "B2";
  readonly statements: readonly Statement[];
  readonly pains: readonly BriefPain[];
}

export interface BriefPain {
  /** On the body map and in the list, from 1. */
  readonly number: number;
  readonly area: Area;
  /** "Right calf" */
  readonly name: string;
  /** "tight, sore to press"; empty where nobody said. */
  readonly feels: string;
  /** Scores of 0 to 10 (NRS); null where nobody said. */
  readonly now: number | null;
  readonly worst: number | null;
  readonly since: LocalDate;
  readonly trend: "better" | "same" | "worse" | null;
  /** Has to be seen before anyone presses there. */
  readonly beSeen: boolean;
  /** By date, at most the last 28 days: for a small line. */
  readonly scores: readonly { readonly date: LocalDate; readonly score: number }[];
  /** Full sentences: since when, worst and now, how it behaves, what helped. */
  readonly text: string;
  readonly because: readonly Because[];
}

/** B3: races and what the runner wants of the visit. */
export interface GoalSection {
  readonly rule: "B3";
  readonly statements: readonly Statement[];
  readonly races: readonly BriefRace[];
}

export interface BriefRace {
  readonly date: LocalDate;
  readonly priority: RacePriority;
  readonly statement: Statement;
}

/** B4: where the time goes. */
export interface FocusSection {
  readonly rule: "B4";
  readonly minutes: number;
  readonly areas: readonly BriefFocus[];
  readonly statements: readonly Statement[];
}

export interface BriefFocus {
  readonly area: Area;
  /** "Calves, right first" */
  readonly name: string;
  readonly minutes: number;
  /** Highest pressure there, 1 to 5, where it is less than the visit's. */
  readonly pressureCap: number | null;
}

/** B6: how firm, 0 (no hands on it) to 5. */
export interface PressureSection {
  readonly rule: "B6";
  readonly cap: number;
  readonly statements: readonly Statement[];
}

/** B7: what to leave alone and until when. */
export interface SafetySection {
  readonly rule: "B7";
  readonly blocked: readonly Area[];
  readonly statements: readonly Statement[];
}

/** B5 the wish, B8 the question for a look at how the runner moves, B9 how earlier visits went. */
export interface PlainSection<Rule extends "B5" | "B8" | "B9"> {
  readonly rule: Rule;
  readonly statements: readonly Statement[];
}

export interface BriefVisit {
  readonly start: Instant;
  readonly minutes: number;
  readonly booked: boolean;
  readonly form: Form | null;
  readonly modality: Modality | null;
}

/**
 * The therapist's page as data: nothing in it is drawn, everything has its reason. A part that is not shared, and one
 * about which nothing is known, is null.
 * @source RULES B1 to B9
 */
export interface Brief {
  /** `assessment` where something has to be looked at before anyone treats it: then nobody asks for pressure. */
  readonly mode: "massage" | "assessment";
  /** "For the therapist, from Ana" */
  readonly from: string;
  /** "Sports massage, Friday 27 November, 18:00" */
  readonly title: string;
  /** "60 minutes. Written Tuesday 24 November 2026 from the runner's own training log." */
  readonly subtitle: string;
  /** What Restride is and is not, for the foot of the page. */
  readonly footnote: string;
  readonly writtenOn: LocalDate;
  readonly zone: TimeZone;
  readonly visit: BriefVisit | null;
  readonly training: TrainingSection | null;
  readonly pains: PainSection | null;
  readonly goals: GoalSection | null;
  readonly focus: FocusSection | null;
  readonly request: PlainSection<"B5">;
  readonly pressure: PressureSection;
  readonly safety: SafetySection;
  readonly assessment: PlainSection<"B8"> | null;
  readonly after: PlainSection<"B9">;
}
