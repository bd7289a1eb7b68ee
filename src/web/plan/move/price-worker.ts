import { deriveOffer, explainDay, parseContext } from "./derive-offer.ts";
import type { PriceQuestion } from "./offer.ts";

/** One question to the planner; the context comes along where it is another than before. */
export interface Asked {
  readonly id: number;
  readonly context: string | null;
  readonly question: PriceQuestion;
}

export interface Answered {
  readonly id: number;
  /** Undefined where the question could not be answered. */
  readonly answer: unknown;
}

let context: ReturnType<typeof parseContext> | null = null;

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.context !== null) context = parseContext(data.context);
  postMessage({ id: data.id, answer: answer(data.question) } satisfies Answered);
});

function answer(question: PriceQuestion): unknown {
  if (context === null) return undefined;
  try {
    return question.kind === "offer"
      ? deriveOffer(context, question.wish)
      : explainDay(context, question.date);
  } catch {
    return undefined;
  }
}
