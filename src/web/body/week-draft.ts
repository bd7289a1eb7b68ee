import type { OstrcAnswer, OstrcAnswers, OstrcId } from "../../core/niggle/index.ts";
import type { CheckinView, NewWeek } from "../../http/contract.ts";

/** The weekly check as it stands. */
export interface WeekDraft {
  readonly answers: OstrcAnswers;
  readonly what: "illness" | "place" | null;
  readonly area: string;
  readonly side: string;
  readonly daysLost: number;
}

export const EMPTY_WEEK: WeekDraft = { answers: {}, what: null, area: "calf", side: "left", daysLost: 0 };

type Asked = CheckinView["questions"][number];

const ANSWERS: readonly OstrcAnswer[] = [0, 1, 2, 3];

export function answerWeek(draft: WeekDraft, id: OstrcId, value: number): WeekDraft {
  const answer = ANSWERS.find((one) => one === value);
  return answer === undefined ? draft : { ...draft, answers: { ...draft.answers, [id]: answer } };
}

const isEnded = ({ participation }: OstrcAnswers): boolean => participation === 0 || participation === 3;

/** The questions to be seen: the later ones only where the first does not end the check. */
export function questionsOf({ answers }: WeekDraft, questions: readonly Asked[]): readonly Asked[] {
  const gate = questions.slice(0, 1);
  return answers.participation === undefined || isEnded(answers) ? gate : questions;
}

/** What it was is asked wherever something was in the way. */
export const asksWhat = ({ answers }: WeekDraft): boolean =>
  answers.participation !== undefined && answers.participation !== 0;

const LATER: readonly OstrcId[] = ["modified", "performance", "symptoms"];

/** Whether all that is asked was answered. */
export function isComplete(draft: WeekDraft): boolean {
  const { answers, what } = draft;
  if (answers.participation === undefined) return false;
  const isAnswered = isEnded(answers) || LATER.every((id) => answers[id] !== undefined);
  return isAnswered && (!asksWhat(draft) || what !== null);
}

/** Words for the server. */
export function weekWordsOf(draft: WeekDraft): NewWeek | null {
  const { answers, what, area, side, daysLost } = draft;
  const { participation } = answers;
  if (participation === undefined || !isComplete(draft)) return null;
  const rest = isEnded(answers) ? {} : answers;
  const about = what === "illness" ? { illness: true } : { area, side };
  return { participation, ...rest, ...(asksWhat(draft) ? { ...about, daysLost } : {}) };
}
