import { describe, expect, it } from "vitest";
import { reachFor } from "./reach.ts";
import { lengthOf, minus, type Vec } from "./vec.ts";

const apart = (a: Vec, b: Vec): number => lengthOf(minus(a, b));

describe("a reach of two bones", () => {
  it("ends at the place, with both bones at their length", () => {
    const { middle, end } = reachFor([0, 0, 0], [0, 50, 0], [30, 40], [1, 0, 0]);
    expect(apart(end, [0, 50, 0])).toBeCloseTo(0);
    expect(middle).toEqual([24, 18, 0].map((value) => expect.closeTo(value, 6)));
  });

  it("bends towards the pole", () => {
    const back = reachFor([0, 0, 0], [0, 50, 0], [30, 40], [-1, 0, 0]);
    const aside = reachFor([0, 0, 0], [0, 50, 0], [30, 40], [0, 0, 1]);
    expect(back.middle[0]).toBeCloseTo(-24);
    expect(aside.middle[2]).toBeCloseTo(24);
  });

  it("stretches no bone for a place that is too far", () => {
    const { middle, end } = reachFor([0, 0, 0], [0, 100, 0], [30, 40], [1, 0, 0]);
    expect(end[1]).toBeCloseTo(69.99);
    expect(apart(middle, end)).toBeCloseTo(40);
  });
});
