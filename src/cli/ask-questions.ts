import { createInterface } from "node:readline/promises";
import type { NiggleView } from "../http/contract.ts";

type Question = NiggleView["questions"][number];

/**
 * Asks the questions of a niggle at the terminal, one after the other. Enter alone says that nothing of it applies, as
 * the line before the first question tells; "skip" leaves a question open, which counts as the worse answer.
 */
export async function askQuestions(
  questions: readonly Question[],
): Promise<Readonly<Record<string, string>>> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answers: Record<string, string> = {};
  try {
    process.stderr.write(
      'A few questions. Enter says "none of these"; numbers with commas say which apply; "skip" leaves it open.\n',
    );
    for (const question of questions) {
      const text = (await terminal.question(`${sayQuestion(question)}\n> `)).trim();
      if (text !== "skip") answers[question.id] = readChoice(question, text);
    }
    return answers;
  } finally {
    terminal.close();
  }
}

const sayQuestion = ({ words, options }: Question): string =>
  [`\n${words}`, ...options.map((option, index) => `  ${index + 1} ${option.words}`)].join("\n");

/** Numbers become the options they stand for; other words go as they are, and the answer says what they can be. */
function readChoice({ options }: Question, text: string): string {
  if (text === "") return "none";
  const pieces = text.split(/[\s,]+/);
  const ids = pieces.map((piece) => options[Number(piece) - 1]?.id);
  return ids.every((id) => id !== undefined) ? ids.join(",") : text;
}
