/** A place in the room: x ahead of the figure, y down, z towards the runner's right. Units: a body is about 200 tall. */
export type Vec = readonly [x: number, y: number, z: number];

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const along = (a: Vec, b: Vec, share: number): Vec => add(a, times(minus(b, a), share));
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: Vec): number => Math.hypot(...a);
export const unit = (a: Vec): Vec => times(a, 1 / (lengthOf(a) || 1));

const RADIANS = Math.PI / 180;
export const sin = (degrees: number): number => Math.sin(degrees * RADIANS);
export const cos = (degrees: number): number => Math.cos(degrees * RADIANS);

/** Turned about the axis that points ahead: what hangs down swings to the runner's right. */
export const tilted = ([x, y, z]: Vec, degrees: number): Vec => [
  x,
  y * cos(degrees) - z * sin(degrees),
  y * sin(degrees) + z * cos(degrees),
];

/** Turned about the upright axis: what points ahead swings to the runner's right. */
export const turned = ([x, y, z]: Vec, degrees: number): Vec => [
  x * cos(degrees) - z * sin(degrees),
  y,
  x * sin(degrees) + z * cos(degrees),
];
