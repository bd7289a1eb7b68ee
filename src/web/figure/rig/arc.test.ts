import { describe, expect, it } from "vitest";
import { arcOf } from "./arc.ts";
import type { MoveDrawing } from "./drawing.ts";

const STANDING: MoveDrawing = {
  view: "side",
  box: [0, 0, 200, 208],
  floor: 200,
  pose: {},
  keys: [
    { ms: 1200, spots: { hips: [80, 100] } },
    { ms: 1200, spots: { hips: [120, 100] } },
  ],
  still: 1200,
  pin: { joint: "hip", at: "hips" },
  hot: [],
};

describe("the dotted line", () => {
  it("goes from the start to the still, moved aside", () => {
    const { way } = arcOf({ ...STANDING, arc: { joint: "hip", shift: [0, -10] } })!;
    expect(way).toMatch(/^M80\.0 90\.0L/);
    expect(way).toMatch(/L120\.0 90\.0$/);
  });

  it("has one point, or two where it goes both ways", () => {
    const pointsOf = (both: boolean) => arcOf({ ...STANDING, arc: { joint: "hip", both } })!.points;
    expect(pointsOf(false).match(/M/g)).toHaveLength(1);
    expect(pointsOf(true).match(/M/g)).toHaveLength(2);
    expect(pointsOf(true)).toContain("L120.0 100.0L");
    expect(pointsOf(true)).toContain("L80.0 100.0L");
  });

  it("goes round where the move makes circles", () => {
    const { way } = arcOf({ ...STANDING, arc: { joint: "hip", round: 10 } })!;
    const places = way
      .slice(1)
      .split("L")
      .map((place) => place.split(" ").map(Number));
    for (const [x, y] of places) expect(Math.hypot(x! - 80, y! - 100)).toBeCloseTo(10, 0);
  });

  it("is absent where a drawing has none", () => {
    expect(arcOf(STANDING)).toBeNull();
  });
});
