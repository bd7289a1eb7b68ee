import type { View } from "./drawing.ts";
import { cos, sin, type Vec } from "./vec.ts";

/** A place on the picture. */
export type Dot = readonly [x: number, y: number];

/** Turned about the upright axis and looked down upon, in degrees. */
const CAMERAS = {
  side: { yaw: 0, pitch: 0 },
  corner: { yaw: 56, pitch: 18 },
  lying: { yaw: 30, pitch: 26 },
  front: { yaw: 90, pitch: 0 },
  seated: { yaw: 90, pitch: 24 },
  above: { yaw: 0, pitch: 90 },
} as const satisfies Record<View, unknown>;

/** The floor's height, and the height about which a look from above turns. */
export const GROUND = 200;

/** How a view sees a place. */
export function seenFrom(view: View): (place: Vec) => Dot {
  const { yaw, pitch } = CAMERAS[view];
  return ([x, y, z]) => [
    x * cos(yaw) - z * sin(yaw),
    GROUND + (y - GROUND) * cos(pitch) + (x * sin(yaw) + z * cos(yaw)) * sin(pitch),
  ];
}

const short = (value: number): string => value.toFixed(1);
export const at = ([x, y]: Dot): string => `${short(x)} ${short(y)}`;
export const lineThrough = (dots: readonly Dot[]): string => `M${dots.map(at).join("L")}`;

export const circleAt = ([x, y]: Dot, radius: number): string =>
  `M${at([x - radius, y])}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
