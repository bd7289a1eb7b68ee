import { describe, expect, it } from "vitest";
import { arcOf } from "../rig/arc.ts";
import { HALF_WIDTH } from "../rig/bones.ts";
import { ringLength } from "../rig/moment.ts";
import { type Ink, strokesAt } from "../rig/strokes.ts";
import { DRAWINGS, LATER_PHASES } from "./drawings.ts";

const MOMENTS = 40;

const HALF: Readonly<Partial<Record<Ink, number>>> = {
  limb: HALF_WIDTH.leg,
  hot: HALF_WIDTH.leg,
  arm: HALF_WIDTH.arm,
  trunk: HALF_WIDTH.trunk,
};

/** The places that a path names; of a circle its left and right ends, its top and its foot. */
function placesOf(d: string): readonly (readonly [number, number])[] {
  const places: [number, number][] = [];
  for (const [, command, text] of d.matchAll(/([MLQaq])([^A-Za-z]*)/g)) {
    const numbers = (text ?? "")
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === "a" && places.length > 0 && numbers.length === 7) {
      const [x, y] = places.at(-1)!;
      const [radius, , , , , dx] = numbers as [number, number, number, number, number, number];
      places.push([x, y - radius], [x, y + radius], [x + dx, y]);
    } else if (command !== "a" && command !== "q") {
      for (let at = 0; at + 1 < numbers.length; at += 2) places.push([numbers[at]!, numbers[at + 1]!]);
    }
  }
  return places;
}

const isInside = (
  [left, top, width, height]: readonly [number, number, number, number],
  [x, y]: readonly [number, number],
  half: number,
): boolean => x - half >= left && x + half <= left + width && y - half >= top && y + half <= top + height;

const all = [
  ...Object.entries(DRAWINGS),
  ...Object.entries(LATER_PHASES).flatMap(([move, drawings]) =>
    drawings.map((drawing, at) => [`${move}, part ${at + 2}`, drawing] as const),
  ),
];

describe.each(all)("the picture of %s", (_, drawing) => {
  const moments = Array.from({ length: MOMENTS }, (_, at) =>
    strokesAt(drawing, (ringLength(drawing) * at) / MOMENTS),
  );

  it("stays within what is seen", () => {
    for (const { ink, d } of moments.flat()) {
      if (ink === "floor") continue;
      for (const place of placesOf(d)) {
        expect([ink, place, isInside(drawing.box, place, HALF[ink] ?? 0)]).toEqual([ink, place, true]);
      }
    }
  });

  it("has the same strokes at every moment, so that only their paths are written anew", () => {
    const inks = (strokes: (typeof moments)[number]) => strokes.map(({ ink, far }) => `${ink} ${far}`);
    for (const strokes of moments) expect(inks(strokes)).toEqual(inks(moments[0]!));
  });

  it("has a dotted line that is long enough to see and within what is seen", () => {
    const { way, points } = arcOf(drawing)!;
    const places = placesOf(way);
    const [x, y] = places[0]!;
    expect(Math.max(...places.map((place) => Math.hypot(place[0] - x, place[1] - y)))).toBeGreaterThan(8);
    for (const place of [...places, ...placesOf(points)]) expect(isInside(drawing.box, place, 1)).toBe(true);
  });

  it("names numbers only", () => {
    for (const { d } of moments.flat()) expect(d).not.toMatch(/NaN|undefined|Infinity/);
  });
});
