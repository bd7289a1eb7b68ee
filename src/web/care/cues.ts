import { findPlace, type Play, type PlayPlace, type PlayStep, workOf } from "./play.ts";

/** Cues of one set and how long each stands, seconds; together they fill the set. */
const cuesOf = ({
  how,
  phases,
  seconds,
}: PlayStep): readonly { readonly seconds: number; readonly cue: string }[] => {
  const parts = phases.length > 0 ? phases : [{ seconds, cue: null }];
  return parts.flatMap((part) => {
    const cues = part.cue === null ? how : [part.cue, ...how];
    return cues.map((cue) => ({ cue, seconds: part.seconds / cues.length }));
  });
};

/** The one cue that stands now: how to get in place while changing, then each in its turn. */
export function findCue({ step, kind, set, intoWork }: PlayPlace): string {
  if (kind === "change") return step.how[0] ?? "";
  let left = intoWork / 1000 - (set - 1) * step.seconds;
  const cues = cuesOf(step);
  for (const { seconds, cue } of cues) {
    if (left < seconds) return cue;
    left -= seconds;
  }
  return cues.at(-1)?.cue ?? "";
}

/** What is to be heard: a move begins, is half done or goes into its next set, ends, and the routine ends. */
export type Signal = "start" | "half" | "end" | "over";

/** Milliseconds into the work of a step at which something sounds between its start and its end. */
const middleMarks = ({ seconds, sets }: PlayStep): readonly number[] =>
  sets === 1 ? [seconds * 500] : Array.from({ length: sets - 1 }, (_, set) => (set + 1) * seconds * 1000);

/**
 * The latest signal on the way from one moment to the next; null where none was passed. After a sleep only the last one
 * sounds, and going back or passing over a move sounds no more than the change does.
 */
export function findSignal(before: Play, after: Play): Signal | null {
  if (after.status === "ended") return before.status === "ended" ? null : "over";
  const [from, to] = [findPlace(before), findPlace(after)];
  if (from === null || to === null) return null;
  if (after.index > before.index && to.kind === "change")
    return before.status === "playing" && isThrough(before, after) ? "end" : null;
  if (to.kind === "change") return null;
  if (from.kind === "change" || after.index !== before.index) return "start";
  return middleMarks(to.step).some((mark) => from.intoWork < mark && mark <= to.intoWork) ? "half" : null;
}

/** Whether the step before was done to its end, not passed over. */
const isThrough = (before: Play, after: Play): boolean => {
  const step = before.steps[before.index];
  return step !== undefined && (after.worked[before.index] ?? 0) >= workOf(step);
};
