import type { Area, Side } from "../body/index.ts";
import { type Because, type Branded, because, type LocalDate } from "../units/index.ts";
import type { MoveWall } from "./care-place.ts";
import { careTexts } from "./care-texts.ts";
import type { MoveId } from "./move.ts";
import { findMoveBarrier, isNothingAllowed, isPlaceClosed } from "./move-barrier.ts";

export type DrillId = Branded<string, "DrillId">;

/** A drill that a therapist gave for home: one of our moves with the therapist's dose, or one in their own words. */
export interface Drill {
  readonly id: DrillId;
  readonly name: string;
  /** Null for one in the therapist's own words. */
  readonly move: MoveId | null;
  /** What it is for; null where nobody said. */
  readonly area: Area | null;
  readonly side: Side;
  /** Of one set. */
  readonly seconds: number;
  readonly sets: number;
  readonly note: string;
  /** Who gave it; empty where nobody said. */
  readonly by: string;
  readonly addedOn: LocalDate;
  /** From this day on it is no longer shown; null while it stands. */
  readonly stoppedOn: LocalDate | null;
}

/**
 * Why a drill waits, or null where nothing is in the way. One of our moves keeps its own limits; one in free words waits
 * while its place must rest, and where its place is not known while any place must: unknown is the worse answer.
 * @source RULES S8, S9
 * @example findDrillBarrier(wall, drill)?.rule // "S9"
 */
export function findDrillBarrier(wall: MoveWall, { move, side, area }: Drill): Because | null {
  if (move !== null) return findMoveBarrier(wall, { move, side });
  if (isNothingAllowed(wall)) return because("S9", careTexts.nothing);
  const isClosed = area === null ? wall.places.some(isResting) : isPlaceClosed(wall, area);
  return isClosed ? because("S9", careTexts.drillRests) : null;
}

const isResting = ({ level }: MoveWall["places"][number]): boolean =>
  level === null || level === "L2" || level === "L3";

/** Drills that stand on a day. */
export const standingDrills = (drills: readonly Drill[], date: LocalDate): readonly Drill[] =>
  drills.filter(({ addedOn, stoppedOn }) => addedOn <= date && (stoppedOn === null || stoppedOn > date));
