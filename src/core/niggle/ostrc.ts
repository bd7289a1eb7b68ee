import type { Area } from "../body/index.ts";
import type { LocalDate } from "../units/index.ts";

/** Points of the four answers, from no problem to the worst (Clarsen 2020). */
const POINTS = [0, 8, 17, 25] as const;
const ALL_OUT = 100;

/** The answers to one question, from none to the worst. */
export type OstrcAnswer = 0 | 1 | 2 | 3;

export const OSTRC_IDS = ["participation", "modified", "performance", "symptoms"] as const;
export type OstrcId = (typeof OSTRC_IDS)[number];

interface OstrcQuestion {
  readonly id: OstrcId;
  readonly text: string;
  /** In order of points: 0, 8, 17, 25. */
  readonly options: readonly [string, string, string, string];
}

const HOW_MUCH = ["No", "A little", "Moderately", "A lot"] as const;

/**
 * The weekly check, "OSTRC-style": the structure of OSTRC-H2 in our own words, so it may not be called OSTRC-H2. All
 * questions are about the last seven days.
 * @source structure Clarsen 2020, 10.1136/bjsports-2019-101337; wording our own, awaiting clinical review
 */
export const OSTRC_STYLE: readonly OstrcQuestion[] = [
  {
    id: "participation",
    text: "Could you train and race as you meant to in the last 7 days?",
    options: [
      "Yes, with nothing in the way",
      "Yes, but with a problem",
      "Only less than I meant to",
      "No, not at all because of a problem",
    ],
  },
  { id: "modified", text: "Did you change training or races because of it?", options: HOW_MUCH },
  { id: "performance", text: "Did it make you slower or weaker than usual?", options: HOW_MUCH },
  {
    id: "symptoms",
    text: "How strong were the pain or the other complaints?",
    options: ["None", "Mild", "Moderate", "Severe"],
  },
];

export type OstrcAnswers = Readonly<Partial<Record<OstrcId, OstrcAnswer>>>;

/** One problem of one week; the same problem keeps its id from week to week. */
export interface OstrcProblem {
  readonly problem: string;
  /** The day on which the last seven days were looked back on. */
  readonly date: LocalDate;
  readonly kind: "injury" | "illness";
  /** Null for an illness. */
  readonly area: Area | null;
  readonly daysLost: number;
  readonly answers: OstrcAnswers;
}

export interface OstrcScore {
  /** 0 to 100; null while an answer is missing. */
  readonly severity: number | null;
  /** Null while the answers given neither prove nor rule it out. */
  readonly substantial: boolean | null;
  /** The question to ask next; null when the check is complete. */
  readonly next: OstrcId | null;
}

/**
 * Score of a check. "Nothing in the way" ends it with 0, "not at all" with 100; otherwise all four are asked and
 * summed. No cut-off for action is published: it serves the trend and the therapist's page.
 * @source Clarsen 2020, 10.1136/bjsports-2019-101337
 * @example deriveOstrcScore({ participation: 1, modified: 2, performance: 0, symptoms: 1 }) // { severity: 33, substantial: true, next: null }
 */
export function deriveOstrcScore(answers: OstrcAnswers): OstrcScore {
  if (answers.participation === 0) return { severity: 0, substantial: false, next: null };
  if (answers.participation === 3) return { severity: ALL_OUT, substantial: true, next: null };
  const next = OSTRC_IDS.find((id) => answers[id] === undefined) ?? null;
  const points = OSTRC_IDS.map((id) => POINTS[answers[id] ?? 0]);
  const severity = next === null ? points.reduce<number>((sum, one) => sum + one, 0) : null;
  return { severity, substantial: isSubstantial(answers), next };
}

function isSubstantial({ participation, modified, performance }: OstrcAnswers): boolean | null {
  if ((modified ?? 0) >= 2 || (performance ?? 0) >= 2) return true;
  const isKnown = participation !== undefined && modified !== undefined && performance !== undefined;
  return isKnown ? false : null;
}

/** Weeks of one problem in order of time, for its line on the page. Checks that are not complete are left out. */
export interface OstrcTrend {
  readonly problem: string;
  readonly weeks: readonly { readonly date: LocalDate; readonly severity: number }[];
}

/** The line of each problem, the one seen first first. @example deriveOstrcTrends(checks)[0]?.weeks */
export function deriveOstrcTrends(checks: readonly OstrcProblem[]): readonly OstrcTrend[] {
  const ordered = [...checks].sort(
    (one, other) => Number(one.date > other.date) - Number(one.date < other.date),
  );
  return [...new Set(ordered.map(({ problem }) => problem))].map((problem) => ({
    problem,
    weeks: ordered
      .filter((check) => check.problem === problem)
      .flatMap(({ date, answers }) => {
        const { severity } = deriveOstrcScore(answers);
        return severity === null ? [] : [{ date, severity }];
      }),
  }));
}
