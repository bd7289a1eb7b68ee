import type { Form } from "../care/index.ts";
import { NOWHERE } from "./board.ts";
import { dateOfDay, formatDay } from "./day-words.ts";
import { listDisplayed } from "./display-node.ts";
import type { SolvedContext } from "./solve-context.ts";

/** The first day from one on that some allowed plan has a full session on, in words; null where none has. */
export function findFirstSlot(solved: SolvedContext, from: number, form: Form | null = null): string | null {
  for (const one of listDisplayed(solved, from)) {
    const isRight = one.full && one.regret < NOWHERE && (form === null || one.form === form);
    if (isRight) return formatDay(dateOfDay(solved.built.facts, one.day));
  }
  return null;
}
