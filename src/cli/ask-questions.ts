import { createInterface } from "node:readline/promises";
import type { FaultView, NewBooking, NiggleView } from "../http/contract.ts";
import { CliFault } from "./cli-fault.ts";

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
      const text = (await ask(terminal, `${sayQuestion(question)}\n> `)).trim();
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

type SafetyQuestion = NonNullable<FaultView["error"]["questions"]>[number];
type SafetyAnswers = Exclude<NonNullable<NewBooking["safety"]>, "none">;

/**
 * Asks the safety questions at the terminal on one screen: Enter alone says that none of them holds, numbers say which
 * do, and of those that have a place it is asked where. What makes no sense is asked again.
 */
export async function askSafety(questions: readonly SafetyQuestion[]): Promise<SafetyAnswers> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    process.stderr.write(`${sayAll(questions)}\n`);
    const held = await askWhich(terminal, questions);
    const answers: SafetyAnswers = [];
    for (const { id, question, needsPlace } of questions) {
      if (!held.has(id)) answers.push({ condition: id, answer: "no" });
      else if (!needsPlace) answers.push({ condition: id, answer: "yes" });
      else answers.push({ condition: id, answer: "yes", areas: await askWhere(terminal, question) });
    }
    return answers;
  } finally {
    terminal.close();
  }
}

type Terminal = ReturnType<typeof createInterface>;

const STOPPED =
  "Stopped before the last question; what you answered in this round is not kept. Start again when you like.";

/** One answer; the end of the input, by Ctrl+D or Ctrl+C, is no answer. */
const ask = (terminal: Terminal, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(new CliFault(STOPPED));
    terminal.once("close", stop);
    terminal.once("SIGINT", () => terminal.close());
    terminal.question(text).then((said) => {
      terminal.removeAllListeners("SIGINT").removeListener("close", stop);
      resolve(said);
    }, stop);
  });

const sayAll = (questions: readonly SafetyQuestion[]): string =>
  [
    "Before a firm massage, one look at what must be known. Does any of this hold for you?",
    ...questions.map(({ question }, index) => `${String(index + 1).padStart(3)} ${question}`),
    'Enter says "none of these". Numbers with commas say which hold.',
  ].join("\n");

async function askWhich(
  terminal: Terminal,
  questions: readonly SafetyQuestion[],
): Promise<ReadonlySet<string>> {
  for (;;) {
    const pieces = (await ask(terminal, "> ")).split(/[\s,]+/).filter((piece) => piece !== "");
    const ids = pieces.map((piece) => questions[Number(piece) - 1]?.id);
    const known = ids.flatMap((id) => id ?? []);
    if (known.length === ids.length) return new Set(known);
    process.stderr.write(`Numbers from 1 to ${questions.length}, please, or Enter for "none of these".\n`);
  }
}

async function askWhere(terminal: Terminal, question: string): Promise<string[]> {
  for (;;) {
    const text = await ask(
      terminal,
      `${question} Then where? Such as calf:left, or calf for both sides.\n> `,
    );
    const places = text.split(/[\s,]+/).filter((piece) => piece !== "");
    if (places.length > 0) return places;
  }
}
