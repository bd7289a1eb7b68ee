import type { Angle, Key, MoveDrawing, Place, Pose, Spots } from "./drawing.ts";
import type { Vec } from "./vec.ts";

/** A pose and its moving places at one moment. */
export interface Moment {
  readonly angle: (name: Angle) => number;
  readonly spots: Spots;
}

type Ring = Pick<MoveDrawing, "keys" | "pose" | "spots">;

/** Cubic, slow at both ends. */
export const ease = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2);

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

/** What names no third number lies in the middle plane, or in another. */
export const toVec = ([x, y, z]: Place, plane = 0): Vec => [x, y, z ?? plane];

/** How long one ring takes, in milliseconds. */
export const ringLength = ({ keys }: Pick<MoveDrawing, "keys">): number =>
  keys.reduce((sum, { ms }) => sum + ms, 0);

/** The moment after so many milliseconds; the ring begins anew at its end. */
export function momentAt(ring: Ring, ms: number): Moment {
  const { from, to, share } = findKeys(ring.keys, ms % ringLength(ring));
  const a: Pose = { ...ring.pose, ...from.pose };
  const b: Pose = { ...ring.pose, ...to.pose };
  return {
    angle: (name) => mix(a[name] ?? 0, b[name] ?? 0, share),
    spots: mixSpots({ ...ring.spots, ...from.spots }, { ...ring.spots, ...to.spots }, share),
  };
}

interface Between {
  readonly from: Key;
  readonly to: Key;
  readonly share: number;
}

function findKeys(keys: readonly Key[], ms: number): Between {
  let left = ms;
  let index = 0;
  while (index < keys.length - 1 && left >= keys[index]!.ms) {
    left -= keys[index]!.ms;
    index += 1;
  }
  const from = keys[index]!;
  return {
    from,
    to: keys[(index + 1) % keys.length]!,
    share: from.even ? left / from.ms : ease(left / from.ms),
  };
}

const mixSpots = (a: Spots, b: Spots, share: number): Spots =>
  Object.fromEntries(
    Object.entries(a).map(([name, place]) => [name, mixPlaces(place, b[name] ?? place, share)]),
  );

function mixPlaces(a: Place, b: Place, share: number): Place {
  const [x, y] = [mix(a[0], b[0], share), mix(a[1], b[1], share)];
  return a[2] === undefined ? [x, y] : [x, y, mix(a[2], b[2] ?? 0, share)];
}
