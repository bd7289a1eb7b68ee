import { err, ok, type Result } from "../../units/index.ts";
import type { AnswerOption, Question } from "./question.ts";

/** An answer as it was understood, to be read back. */
export interface ParsedAnswer {
  readonly chosen: readonly string[];
  readonly understood: string;
}

/** `answer.ambiguous`: a bare yes or no that could mean two things; `answer.unknown`: no option of the question. */
export interface AnswerFault {
  readonly code: "answer.ambiguous" | "answer.unknown";
  readonly text: string;
}

const NONE_WORDS: readonly string[] = ["none", "none of these", "nothing", "normal", "clear"];

const plain = (text: string): string => text.trim().toLowerCase();
const withoutGaps = (text: string): string => plain(text).replace(/[\s'_-]/g, "");

const listOptions = ({ options }: Question): string =>
  options.map(({ id, words }) => `${id} (${words.charAt(0).toLowerCase()}${words.slice(1)})`).join(", ");

const sayChoices = (question: Question): string =>
  question.options.length === 0
    ? "It is answered with a number in the check-in."
    : `Say "none" or what applies: ${listOptions(question)}.`;

const findOption = (question: Question, piece: string): AnswerOption | undefined =>
  question.options.find(({ id, says = [] }) =>
    [id, ...says].some((name) => withoutGaps(name) === withoutGaps(piece)),
  );

const unique = (chosen: readonly string[]): readonly string[] => [...new Set(chosen)];

function understand(question: Question, chosen: readonly string[]): ParsedAnswer {
  const said = question.options.filter(({ id }) => chosen.includes(id)).map(({ words }) => words);
  return { chosen: unique(chosen), understood: said.length === 0 ? "none of these" : said.join("; ") };
}

/** The bare words that a question has its own meaning for; undefined where the text is none of them. */
function readBareWord(question: Question, text: string): readonly string[] | null | undefined {
  if (text === "yes" || text === "y") return question.yes;
  if (text === "no" || text === "n") return question.no;
  if (NONE_WORDS.includes(text)) return question.options.length === 0 ? null : question.none;
  if (/^\d+$/.test(text) && question.count) return question.count(Number(text)) ?? undefined;
  return undefined;
}

function readOptions(question: Question, text: string): readonly string[] | undefined {
  const whole = findOption(question, text);
  if (whole) return [whole.id];
  const found = text.split(/[,;+]/).map((piece) => findOption(question, piece)?.id);
  return found.every((id) => id !== undefined) ? found : undefined;
}

/**
 * Reads an answer from the command line: option ids with commas between, "none", a count of days or nights, or a bare
 * yes or no where that can mean one thing only. A yes that does not say which of several signs counts as the most
 * serious one. Anything else is refused with the options in a sentence, never taken for a no.
 * @example parseAnswer(findQuestion("walkEven")!, "no") // chosen: ["favours"]
 */
export function parseAnswer(question: Question, text: string): Result<ParsedAnswer, AnswerFault> {
  const said = plain(text);
  const bare = readBareWord(question, said);
  if (bare === null)
    return err({
      code: "answer.ambiguous",
      text: `"${text}" could mean two things for ${question.id}. ${sayChoices(question)}`,
    });
  const chosen = bare ?? readOptions(question, said);
  return chosen === undefined
    ? err({
        code: "answer.unknown",
        text: `"${text}" is no answer to ${question.id}. ${sayChoices(question)}`,
      })
    : ok(understand(question, chosen));
}
