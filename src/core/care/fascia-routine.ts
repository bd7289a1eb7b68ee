import { type Because, because } from "../units/index.ts";
import type { MoveWall } from "./care-place.ts";
import { careTexts } from "./care-texts.ts";
import { doseFor, type SideDose } from "./dose-for.ts";
import type { MoveId } from "./move.ts";
import { findMoveBarrier, isHalved, isNothingAllowed, type SidedMove } from "./move-barrier.ts";
import { MOVES } from "./moves.ts";
import { type Routine, type RoutineStep, secondsOf, sidesOf } from "./routine.ts";

const TEN_MINUTES: readonly MoveId[] = ["CAL3", "CAL4", "HIP2", "HIP4", "GLU3", "PLA2"];
const FIVE_MINUTES: readonly MoveId[] = ["CAL4", "HIP2", "GLU3"];
const FULL_FROM_MINUTES = 10;
const LEAST_SECONDS = 300;
const START_SECONDS = 280;

/**
 * S2: stretches and mobility for hips and ankles, one set each side: ten minutes (600 s), or with fewer minutes the
 * start of five (280 s). What is barred is left out; where that leaves a ten-minute routine under 300 s the rest gets a
 * second set. Null where nothing is left.
 * @source RULES S2, S9, section 5 (practice)
 * @example deriveFasciaRoutine({ wall, minutes: 10 })?.seconds // 600
 */
export function deriveFasciaRoutine({
  wall,
  minutes,
}: {
  readonly wall: MoveWall;
  readonly minutes: number;
}): Routine | null {
  if (isNothingAllowed(wall)) return null;
  const full = minutes >= FULL_FROM_MINUTES;
  const steps = (full ? TEN_MINUTES : FIVE_MINUTES).flatMap((move) => stepsOf(wall, move));
  if (steps.length === 0) return null;
  const longer = full ? repeatSome(steps) : steps;
  const seconds = secondsOf(longer);
  return {
    rule: "S2",
    steps: longer,
    seconds,
    areas: [],
    mostDiscomfort: 5,
    cutShort: seconds < (full ? LEAST_SECONDS : START_SECONDS),
  };
}

const stepsOf = (wall: MoveWall, move: MoveId): readonly RoutineStep[] =>
  sidesOf(MOVES[move])
    .map((side) => ({ move, side }))
    .filter((sided) => findMoveBarrier(wall, sided) === null)
    .map((sided) => stepOf(sided, setFor(wall, sided), because("S2", careTexts.fascia)));

const stepOf = ({ move, side }: SidedMove, dose: SideDose, why: Because): RoutineStep => ({
  move,
  side,
  ...dose,
  light: false,
  because: why,
});

/** One set each side; what serves both sides in all keeps its sets. */
function setFor(wall: MoveWall, sided: SidedMove): SideDose {
  const dose = doseFor(wall, sided);
  const { sides, seconds } = MOVES[sided.move].dose;
  if (sides === "together") return dose;
  return isHalved(wall, sided)
    ? { seconds: Math.max(30, Math.floor(seconds / 2)), sets: 1 }
    : { seconds, sets: 1 };
}

/** A second set for what is left, in order, until the time is filled. */
function repeatSome(steps: readonly RoutineStep[]): readonly RoutineStep[] {
  const longer = [...steps];
  for (let at = 0; at < longer.length && secondsOf(longer) < LEAST_SECONDS; at += 1) {
    const step = longer[at]!;
    if (step.side === "both") continue;
    longer[at] = { ...step, sets: 2, because: because("S2", careTexts.secondSet) };
  }
  return longer;
}
