import { sayMinutes, sayNumber, sayNumberFirst } from "./number-words.ts";

export const CARE_WORDS = {
  keptRoutine: (minutes: number) => `Routine, ${sayMinutes(minutes * 60)}`,
  moves: (count: number) => `${sayNumberFirst(count)} ${count === 1 ? "move" : "moves"}.`,
  times: (count: number) => (count === 1 ? "once" : count === 2 ? "twice" : `${sayNumber(count)} times`),
} as const;
