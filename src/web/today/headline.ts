import type { PlanView, RoutineView, StatusView } from "../../http/contract.ts";
import { clock } from "../design/dates.ts";
import { nameGate } from "../shell/gate-words.ts";
import { TODAY_WORDS as WORDS } from "./today-words.ts";

interface Headline {
  readonly title: string;
  readonly because: { readonly text: string; readonly rule: string } | null;
}

interface HeadlineFacts {
  readonly status: StatusView;
  readonly plan: PlanView;
  readonly routine: RoutineView;
}

/** What today says in one sentence, and why: being seen first, then the race, the massage, the routine, rest. */
export function deriveHeadline({ status, plan, routine }: HeadlineFacts): Headline {
  const gate = status.gates[0];
  if (gate) return { title: WORDS.seen(nameGate(gate)), because: null };
  const today = plan.days.find(({ date }) => date === status.today);
  const race = today?.sessions.find((session) => session.race !== undefined && session.source !== "done");
  if (race) return { title: WORDS.raceToday, because: null };
  const massage = plan.items.find(
    ({ kind, date, status: state, start }) =>
      kind === "massage" && date === status.today && state === "booked" && start !== undefined,
  );
  if (massage?.start)
    return { title: WORDS.massageToday(clock(massage.start)), because: firstOf(massage.because) };
  if (routine.steps.length > 0) return { title: sayRoutine(routine), because: firstOf(routine.because) };
  const done = status.selfCare.today.some((item) => item.status === "done");
  if (done) return { title: WORDS.done, because: null };
  const why = status.allowed.because[0] ?? null;
  return { title: routine.rest.length > 0 ? WORDS.rest : WORDS.nothing, because: why };
}

function sayRoutine({ seconds, steps }: RoutineView): string {
  const minutes = wholeMinutes(seconds);
  return steps.some(({ light }) => light) ? WORDS.gentleMinutes(minutes) : WORDS.minutes(minutes);
}

const firstOf = <Why>(because: readonly Why[]): Why | null => because[0] ?? null;

/** At least one. */
export const wholeMinutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));
