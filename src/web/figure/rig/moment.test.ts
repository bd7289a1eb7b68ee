import { describe, expect, it } from "vitest";
import { ease, momentAt, ringLength } from "./moment.ts";

const RING = {
  pose: { torso: 10 },
  spots: { hand: [0, 0] as const, foot: [5, 5, 5] as const },
  keys: [
    { ms: 1000, pose: { neck: 0 }, spots: { hand: [10, 20] as const } },
    { ms: 500, pose: { neck: 40 }, spots: { hand: [30, 20] as const } },
  ],
};

describe("a moment of a ring", () => {
  it("begins slowly, ends slowly and is half way at half time", () => {
    expect([0, 0.25, 0.5, 0.75, 1].map(ease)).toEqual([0, 0.0625, 0.5, 0.9375, 1]);
  });

  it("lies between its two keys", () => {
    expect(momentAt(RING, 500).angle("neck")).toBe(20);
    expect(momentAt(RING, 500).spots.hand).toEqual([20, 20]);
  });

  it("keeps what the keys do not name, and is straight where nobody named an angle", () => {
    const { angle, spots } = momentAt(RING, 700);
    expect(angle("torso")).toBe(10);
    expect(angle("bow")).toBe(0);
    expect(spots.foot).toEqual([5, 5, 5]);
  });

  it("goes from the last key back to the first, and begins anew", () => {
    expect(ringLength(RING)).toBe(1500);
    expect(momentAt(RING, 1250).angle("neck")).toBe(20);
    expect(momentAt(RING, 2000).angle("neck")).toBe(20);
  });

  it("goes at one speed where a key says so", () => {
    const even = { ...RING, keys: [{ ms: 1000, even: true as const, pose: { neck: 0 } }, RING.keys[1]!] };
    expect(momentAt(even, 250).angle("neck")).toBe(10);
  });
});
