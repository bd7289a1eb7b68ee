import { CHANGE_SECONDS } from "../../core/care/index.ts";
import type { RoutineView } from "../../http/contract.ts";

export type PlayStep = RoutineView["steps"][number];

const OWN_DRILL = "drill:";

/** The id of a therapist's drill that is none of our moves; null for one of ours. */
export const ownDrillOf = (move: string): string | null =>
  move.startsWith(OWN_DRILL) ? move.slice(OWN_DRILL.length) : null;

/** A routine on its way. Moments are milliseconds of one clock that goes on while the device sleeps. */
export interface Play {
  readonly steps: readonly PlayStep[];
  readonly status: "playing" | "paused" | "ended";
  readonly index: number;
  /** Milliseconds into this step at the moment `since`: the change to it comes first, then its sets. */
  readonly into: number;
  readonly since: number;
  /** Milliseconds of work in each step up to `since`; a repeated step counts again. */
  readonly worked: readonly number[];
  /** Milliseconds played, changes counted in and pauses left out. */
  readonly played: number;
}

export type PlayEvent =
  | { readonly kind: "tick"; readonly now: number }
  | { readonly kind: "pause"; readonly now: number }
  | { readonly kind: "resume"; readonly now: number }
  | { readonly kind: "next"; readonly now: number }
  | { readonly kind: "previous"; readonly now: number }
  | { readonly kind: "end"; readonly now: number };

const CHANGE_MS = CHANGE_SECONDS * 1000;
/** "Previous" goes back to the beginning of a move that is further on than this. */
const JUST_BEGUN_MS = 3000;
/** A move that was passed over at once was not done. */
const LEAST_WORK_MS = 5000;

/** All sets of a step, milliseconds. */
export const workOf = ({ seconds, sets }: Pick<PlayStep, "seconds" | "sets">): number =>
  seconds * sets * 1000;

/** A routine from its beginning: it opens with the time to get in place. */
export const startPlay = (steps: readonly PlayStep[], now: number): Play => ({
  steps,
  status: steps.length === 0 ? "ended" : "playing",
  index: 0,
  into: 0,
  since: now,
  worked: steps.map(() => 0),
  played: 0,
});

/** What becomes of a routine with each event. Time counts by moments, so a device that slept is where it should be. */
export function reduce(play: Play, event: PlayEvent): Play {
  const settled = settle(play, event.now);
  if (settled.status === "ended") return settled;
  switch (event.kind) {
    case "tick":
      return settled;
    case "pause":
      return { ...settled, status: "paused" };
    case "resume":
      return { ...settled, status: "playing", since: event.now };
    case "next":
      return goTo(settled, settled.index + 1);
    case "previous":
      return goBack(settled);
    case "end":
      return { ...settled, status: "ended" };
    default:
      return event satisfies never;
  }
}

/** Brings a routine that plays to a moment, over as many steps as have passed. */
function settle(play: Play, now: number): Play {
  if (play.status !== "playing") return play;
  let passed = Math.max(0, now - play.since);
  let at: Play = { ...play, since: Math.max(now, play.since) };
  while (passed > 0 && at.status === "playing") {
    const step = Math.min(passed, CHANGE_MS + workAt(at) - at.into);
    at = advance(at, step);
    passed -= step;
  }
  return at;
}

const workAt = ({ steps, index }: Play): number => {
  const step = steps[index];
  return step === undefined ? 0 : workOf(step);
};

/** Goes on within one step; at its end to the next. */
function advance(play: Play, by: number): Play {
  const into = play.into + by;
  const work = Math.max(0, into - CHANGE_MS) - Math.max(0, play.into - CHANGE_MS);
  const worked = play.worked.map((sum, index) => (index === play.index ? sum + work : sum));
  const next = { ...play, into, worked, played: play.played + by };
  return into < CHANGE_MS + workAt(play) ? next : goTo(next, play.index + 1);
}

const goTo = (play: Play, index: number): Play =>
  index >= play.steps.length ? { ...play, status: "ended" } : { ...play, index, into: 0 };

const goBack = (play: Play): Play =>
  goTo(play, play.into > CHANGE_MS + JUST_BEGUN_MS ? play.index : Math.max(0, play.index - 1));

/** Where a routine stands, for eyes and ears. */
export interface PlayPlace {
  readonly step: PlayStep;
  /** The time to get in place, or the work itself. */
  readonly kind: "change" | "work";
  /** 1 to the step's sets. */
  readonly set: number;
  /** Until the change or the set ends, rounded up as a countdown is read. */
  readonly secondsLeft: number;
  /** Milliseconds into the work of this step. */
  readonly intoWork: number;
}

/** Where a routine stands; null once it has no step. */
export function findPlace({ steps, index, into }: Play): PlayPlace | null {
  const step = steps[index];
  if (step === undefined) return null;
  const intoWork = into - CHANGE_MS;
  if (intoWork < 0)
    return { step, kind: "change", set: 1, secondsLeft: Math.ceil(-intoWork / 1000), intoWork: 0 };
  const setMs = step.seconds * 1000;
  const set = Math.min(step.sets, Math.floor(intoWork / setMs) + 1);
  const secondsLeft = Math.ceil((set * setMs - intoWork) / 1000);
  return { step, kind: "work", set, secondsLeft, intoWork };
}

/** How far the work of a step has come at this moment, 0 to 1: what is behind is full. */
export function shareOf(play: Play, index: number): number {
  const step = play.steps[index];
  if (step === undefined || index > play.index) return 0;
  if (index < play.index || play.status === "ended") return (play.worked[index] ?? 0) > 0 ? 1 : 0;
  return Math.min(1, Math.max(0, play.into - CHANGE_MS) / workOf(step));
}

/** What was really done: whole seconds of each move and side, in the order of the routine. */
export interface DoneWork {
  readonly move: string;
  readonly name: string;
  readonly side: PlayStep["side"];
  readonly seconds: number;
}

/** What was really done; a move that was passed over is not in it. */
export function listDone({ steps, worked }: Play): readonly DoneWork[] {
  const sums = new Map<string, DoneWork>();
  for (const [index, { move, name, side }] of steps.entries()) {
    const seconds = (sums.get(`${move} ${side}`)?.seconds ?? 0) + (worked[index] ?? 0) / 1000;
    sums.set(`${move} ${side}`, { move, name, side, seconds });
  }
  return [...sums.values()]
    .filter(({ seconds }) => seconds * 1000 >= LEAST_WORK_MS)
    .map((done) => ({ ...done, seconds: Math.round(done.seconds) }));
}
