import type { Site } from "../../body/index.ts";

/** Kinds of contraindication (RULES 3.5). X-cau is short for X-cau-ask: a clinician's OK first. */
export type ConditionKind = "X-abs" | "X-loc" | "X-cau" | "X-day" | "X-limit";

/** What a condition takes away. Absent means that it does not. */
export interface ConditionEffect {
  /** No massage, no tool, no routine. */
  readonly everything?: true;
  /** Highest pressure anywhere, 0 to 5. */
  readonly cap?: number;
  /** The places that the runner named: nothing at all; no pressing and no stretching; or gentle hands only. */
  readonly places?: "blocked" | "noPressNoStretch" | "gentleHands";
  /** Sites that are not pressed, on both sides. */
  readonly notPressed?: readonly Site[];
  readonly moves?: readonly string[];
  readonly noIce?: true;
  readonly noHeat?: true;
  readonly noRun?: true;
  /** What to heed beyond that. */
  readonly cautions?: readonly string[];
}

/** One contraindication: the question about it, and what a yes does. Not tunable. */
export interface ConditionCard {
  readonly kind: ConditionKind;
  /** Plain words, answered by yes or no. */
  readonly question: string;
  /** Why care is limited, said to the runner. */
  readonly says: string;
  /** `profile`: at the start, every 90 days, before firm work. `day`: on the day of a treatment, as it passes. */
  readonly asked: "profile" | "day";
  readonly needsPlace?: true;
  /** After so many hours it is over by itself: from the answer (`day`), or from the date that the runner gave. */
  readonly lastsHours?: number;
  /** What a recorded OK of a doctor leaves of it; X-cau has its own rule. Absent where an OK changes nothing. */
  readonly afterOk?: ConditionEffect & { readonly says: string };
  /** So many hours after it is over there is still no running. */
  readonly noRunAfterHours?: number;
  readonly effect: ConditionEffect;
}
