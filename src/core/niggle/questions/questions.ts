import { type Site, spotsOf } from "../../body/index.ts";
import { type AnswerOption, QUESTION_IDS, type Question, type QuestionId } from "./question.ts";
import { RUNNER_QUESTIONS } from "./runner-questions.ts";
import { SITE_QUESTIONS } from "./site-questions.ts";

const all: readonly Question[] = [...SITE_QUESTIONS, ...RUNNER_QUESTIONS];

/** Every question of RULES 3.4, "How to ask", in its order. */
export const QUESTIONS: readonly Question[] = [...all].sort(
  (one, other) => QUESTION_IDS.indexOf(one.id) - QUESTION_IDS.indexOf(other.id),
);

/** The spots of a site as options; what is worrying about them is weighed by R7, not by the answer. */
const spotOptions = (site: Site): readonly AnswerOption[] =>
  spotsOf(site).map(({ id, words }) => ({ id, words }));

function optionsAt({ id, options }: Question, site: Site): readonly AnswerOption[] {
  if (id === "spot") return spotOptions(site);
  const isHeel = site === "foot_plantar";
  return id === "fingertipBone" && !isHeel
    ? options.filter((option) => option.id !== "heelSqueeze")
    : options;
}

/**
 * A question by its id as it is asked at a site (its spots, the heel); undefined for an id that is none. Without a site
 * it has all its options.
 * @example findQuestion("spot", "hip_outer")?.options.map(({ id }) => id) // ["outerKnob", "other", "cannotTell"]
 */
export function findQuestion(id: string, site?: Site): Question | undefined {
  const question = QUESTIONS.find((one) => one.id === id);
  return question === undefined || site === undefined
    ? question
    : { ...question, options: optionsAt(question, site) };
}

/** Whether an answer is about the whole runner and is kept with the general answers. @example isRunnerQuestion("chest") */
export const isRunnerQuestion = (id: QuestionId): boolean => RUNNER_QUESTIONS.some((one) => one.id === id);
