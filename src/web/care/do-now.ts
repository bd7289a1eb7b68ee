import type { CareView, RoutineView, StatusView } from "../../http/contract.ts";
import { DO_NOW_WORDS as WORDS } from "./do-now-words.ts";

/** What the runner can do now: play, or nothing and why. */
export type DoNow =
  | { readonly kind: "play" }
  | { readonly kind: "notTonight" }
  /** No self-care at all: what to do in its place. */
  | { readonly kind: "closed"; readonly texts: readonly string[] }
  | { readonly kind: "done" }
  /** This week's days lie elsewhere: one can be had all the same. */
  | { readonly kind: "otherDay" }
  | { readonly kind: "rest"; readonly text: string };

interface DoNowFacts {
  readonly routine: Pick<RoutineView, "date" | "steps" | "instead" | "note">;
  readonly care: Pick<CareView, "care">;
  readonly next: StatusView["selfCare"]["next"];
  readonly notTonight: boolean;
}

/** What stands in the panel of today. */
export function deriveDoNow({ routine, care, next, notTonight }: DoNowFacts): DoNow {
  if (routine.instead.length > 0) return { kind: "closed", texts: routine.instead };
  if (routine.steps.length > 0) return { kind: notTonight ? "notTonight" : "play" };
  if (care.care.some(({ date }) => date === routine.date)) return { kind: "done" };
  if (next !== null) return { kind: "otherDay" };
  return { kind: "rest", text: routine.note ?? WORDS.nothing };
}

type Steps = RoutineView["steps"];

const groupsOf = (steps: Steps): readonly string[] => [...new Set(steps.map(({ group }) => group))];

/** "Calves and quads, gently" */
export const nameRoutine = (steps: Steps): string =>
  WORDS.routineName(
    groupsOf(steps),
    steps.every(({ light }) => light),
  );

/** What is to be at hand, each once: "roller", "ball". */
export const listTools = (steps: Steps): readonly string[] => [
  ...new Set(steps.map(({ tool }) => tool).filter((tool) => tool !== "none")),
];
