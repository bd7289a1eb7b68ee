import { HALF_WIDTH, type Joint, type LimbKey } from "./bones.ts";
import type { MoveDrawing, Rest, Target } from "./drawing.ts";
import { type Moment, momentAt, toVec } from "./moment.ts";
import { withReach } from "./reach.ts";
import { type Joints, moved, type Skeleton, skeletonOf } from "./skeleton.ts";
import { minus, type Vec } from "./vec.ts";

export const ROLLER_RADIUS = 11;

/** A figure at one moment of its move, with the places that move beside it. */
export interface Figure extends Skeleton {
  readonly spots: Moment["spots"];
}

/** A moment of a move with every contact honoured: blend, pin, rest, reach. */
export function figureAt(drawing: MoveDrawing, ms: number): Figure {
  const moment = momentAt(drawing, ms);
  const free = skeletonOf(moment);
  const { joint, at } = drawing.pin;
  const pinned = shifted(free, minus(placeOf(at, moment.spots), free.joints[joint]));
  const rested = drawing.rest ? restOn(pinned, drawing.rest, moment.spots) : pinned;
  const reached = (drawing.reach ?? []).reduce(
    (figure, { limb, at, pole }) =>
      withReach(figure, moment, limb, {
        at: contactOf(figure, limb, at, moment.spots),
        pole: typeof pole === "string" ? placeOf(pole, moment.spots) : pole,
      }),
    rested,
  );
  return { ...reached, spots: moment.spots };
}

const shifted = (skeleton: Skeleton, by: Vec): Skeleton => ({
  ...skeleton,
  joints: moved(skeleton.joints, by),
});

/** Lifts or lowers the figure until the bone touches the roller from above. */
function restOn(
  skeleton: Skeleton,
  { on, bone, half = HALF_WIDTH.leg }: Rest,
  spots: Moment["spots"],
): Skeleton {
  const roller = placeOf(on, spots);
  const [a, b] = bone.map((joint) => skeleton.joints[joint]) as [Vec, Vec];
  const slope = (b[1] - a[1]) / (b[0] - a[0]);
  const gap = (ROLLER_RADIUS + half) * Math.hypot(1, slope);
  const over = a[1] + slope * (roller[0] - a[0]);
  return shifted(skeleton, [0, roller[1] - gap - over, 0]);
}

/** Where a limb goes: in its own plane, where the place names no other. */
export function contactOf({ joints }: Skeleton, limb: LimbKey, at: Target, spots: Moment["spots"]): Vec {
  const root = limb.replace("Leg", "Hip").replace("Arm", "Sho") as Joint;
  return placeOf(at, spots, joints, joints[root][2]);
}

/** Where a target is. @throws where a drawing names what it does not have */
export function placeOf(target: Target, spots: Moment["spots"], joints?: Joints, plane = 0): Vec {
  if (typeof target !== "string") return toVec(target, plane);
  const spot = spots[target];
  if (spot) return toVec(spot, plane);
  const place = (joints as Readonly<Record<string, Vec>> | undefined)?.[target];
  if (!place) throw new Error(`No place is called ${target}`);
  return place;
}
