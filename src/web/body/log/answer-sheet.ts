import type { NiggleAnswers, NiggleView } from "../../../http/contract.ts";

/** Answers as they stand on the sheet of questions. */

export type Question = NiggleView["questions"][number];

/** Nothing yet; "none of these"; "not sure", which stays open; or what applies. */
export type Given =
  | { readonly kind: "none" }
  | { readonly kind: "unsure" }
  | { readonly kind: "some"; readonly chosen: readonly string[] };

export type AnswerSheet = Readonly<Record<string, Given>>;

const CANNOT_TELL = "cannotTell";
const NONE = "none";

/** Where one answer only can be right: where exactly it is. It has its own "cannot tell". */
export const isSingle = ({ options }: Question): boolean => options.some(({ id }) => id === CANNOT_TELL);

/** Questions that can be answered here; one answered with a number belongs to the check-in. */
export const askable = (questions: readonly Question[]): readonly Question[] =>
  questions.filter(({ options }) => options.length > 0);

/** One option on or off. The last one off leaves the question without an answer. */
export function toggle(sheet: AnswerSheet, question: Question, option: string): AnswerSheet {
  const given = sheet[question.id];
  const chosen = given?.kind === "some" ? given.chosen : [];
  if (isSingle(question)) return { ...sheet, [question.id]: { kind: "some", chosen: [option] } };
  const next = chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
  if (next.length > 0) return { ...sheet, [question.id]: { kind: "some", chosen: next } };
  const { [question.id]: _, ...rest } = sheet;
  return rest;
}

export const give = (sheet: AnswerSheet, { id }: Question, kind: "none" | "unsure"): AnswerSheet => ({
  ...sheet,
  [id]: { kind },
});

export const isChosen = (sheet: AnswerSheet, { id }: Question, option: string): boolean => {
  const given = sheet[id];
  return given?.kind === "some" && given.chosen.includes(option);
};

const said = (given: Given): string | null => {
  if (given.kind === "unsure") return null;
  return given.kind === NONE ? NONE : given.chosen.join(",");
};

/** What was answered; "not sure" is left out and stays open. */
function singleAnswers(sheet: AnswerSheet, questions: readonly Question[]): Record<string, string> {
  const pairs = questions.flatMap(({ id }) => {
    const given = sheet[id];
    const words = given === undefined ? null : said(given);
    return words === null ? [] : [[id, words] as const];
  });
  return Object.fromEntries(pairs);
}

/** Only what was answered. */
export const someAnswers = (sheet: AnswerSheet, questions: readonly Question[]): NiggleAnswers => ({
  answer: singleAnswers(sheet, questions),
});

/**
 * What was answered, and "none of these" to the rest. Where the runner was not sure of one, the rest is named one by one,
 * so that nobody answers that one in their place.
 */
export function restIsNone(sheet: AnswerSheet, questions: readonly Question[]): NiggleAnswers {
  const answer = singleAnswers(sheet, questions);
  if (Object.values(sheet).every(({ kind }) => kind !== "unsure"))
    return { answers: "none", ...(Object.keys(answer).length > 0 ? { answer } : {}) };
  const rest = askable(questions).filter(({ id }) => sheet[id] === undefined);
  return { answer: { ...Object.fromEntries(rest.map(({ id }) => [id, NONE])), ...answer } };
}
