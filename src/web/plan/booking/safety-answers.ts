import type { NewBooking } from "../../../http/contract.ts";
import type { Refused } from "../../read/call.ts";

type Question = Refused["questions"][number];

/** What holds, by question; where a place is asked for, the place and its side as the server reads them, "calf:left". */
export type Ticked = ReadonlyMap<string, string | null>;

/** Whether every ticked question that needs a place has one. */
export const isComplete = (questions: readonly Question[], ticked: Ticked): boolean =>
  questions.every(({ id, needsPlace }) => !needsPlace || !ticked.has(id) || Boolean(ticked.get(id)));

/** The answers as the server takes them: none, or one to each question. */
export function safetyOf(questions: readonly Question[], ticked: Ticked): NonNullable<NewBooking["safety"]> {
  if (ticked.size === 0) return "none";
  return questions.map(({ id }) => {
    const place = ticked.get(id);
    return {
      condition: id,
      answer: ticked.has(id) ? "yes" : "no",
      ...(place ? { areas: [place] } : {}),
    };
  });
}
