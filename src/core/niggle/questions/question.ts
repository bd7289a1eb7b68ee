import type { Site } from "../../body/index.ts";

/** The ids of RULES 3.4, "How to ask", in its order. */
export const QUESTION_IDS = [
  "suddenStab",
  "numbness",
  "walkEven",
  "fourSteps",
  "nightRest",
  "legSwollen",
  "clotRisks",
  "fingertipBone",
  "buildsUp",
  "everyStep",
  "spot",
  "boneRisks",
  "risingTightness",
  "saddle",
  "tiptoe",
  "bruiseGap",
  "hotRed",
  "fever",
  "urine",
  "swollenWeak",
  "chest",
  "injury",
  "lockGive",
  "tingleDown",
  "unwell",
  "coldFoot",
  "eatingPeriods",
  "straightLeg",
  "sitBonePop",
  "confused",
  "headNeck",
  "groinLump",
  "heart",
  "thighHang",
  "stairs",
] as const;

export type QuestionId = (typeof QUESTION_IDS)[number];

/** Something worrying that may apply. An answer is the list of those that do; none of them is the harmless answer. */
export interface AnswerOption {
  readonly id: string;
  readonly words: string;
  /** Other words that mean it on the command line. */
  readonly says?: readonly string[];
  /** Not a sign but how it came about; it can explain a sign (R6, R7) and so is the only option that may lower. */
  readonly circumstance?: true;
}

/**
 * Who is asked, and when: `site` when a niggle opens at one of its sites; `all` also weekly while anything is open;
 * `afterEffort` for 7 days after a race, very hard or long session or harsh massage; `afterLongEffort` for 24 hours
 * after a race or long effort; `profile` every 90 days; `checkIn` with the morning's soreness.
 */
export type AskedFor = "site" | "all" | "afterEffort" | "afterLongEffort" | "profile" | "checkIn";

/** A question of triage in plain words. */
export interface Question {
  readonly id: QuestionId;
  readonly words: string;
  readonly options: readonly AnswerOption[];
  /** The rules that it helps to decide. */
  readonly feeds: readonly string[];
  readonly askedFor: AskedFor;
  /** Where it is asked; empty for questions about the whole runner. */
  readonly sites: readonly Site[];
  /** What a bare yes and a bare no mean; null where they could mean two things, and are refused. */
  readonly yes: readonly string[] | null;
  readonly no: readonly string[] | null;
  /** The answer that nothing worrying applies. */
  readonly none: readonly string[];
  /** What a bare number means (days, nights); absent where numbers mean nothing. */
  readonly count?: (count: number) => readonly string[] | null;
  /** Never holds a level back. */
  readonly optional?: true;
}

/** A yes that does not say to which of several signs: it counts as the most serious of them. */
export const SOME = "some";

export const SOME_OPTION: AnswerOption = { id: SOME, words: "One of these; I cannot say which" };

type Spoken = Pick<Question, "id" | "words" | "options" | "feeds" | "askedFor"> & Partial<Question>;

/** A question with what nearly all share: a bare no is "none of these". */
export const ask = (question: Spoken): Question => ({ sites: [], yes: null, no: [], none: [], ...question });

/** A question whose signs weigh the same: a bare yes is one of them, whichever. */
export const askAny = (question: Spoken): Question =>
  ask({ ...question, options: [...question.options, SOME_OPTION], yes: [SOME] });
