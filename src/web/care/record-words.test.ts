import { describe, expect, it } from "vitest";
import { sameAgain, sayPlaces } from "./record-words.ts";

const record = {
  id: "1",
  date: "2026-11-21",
  method: "foamRoller" as const,
  minutes: 8,
  areas: [
    { area: "calf", side: "left" as const },
    { area: "calf", side: "right" as const },
    { area: "quads", side: "right" as const },
  ],
  moves: [],
};

describe("a record of care", () => {
  it("joins left and right of a place", () => {
    expect(sayPlaces(record)).toBe("calf, both sides; right quads");
  });

  it("comes back as it was, by its places or by its moves", () => {
    expect(sameAgain(record)).toEqual({
      date: "2026-11-21",
      method: "foamRoller",
      minutes: 8,
      areas: ["calf:left", "calf:right", "quads:right"],
    });
    const moves = (["left", "right"] as const).map((side) => ({ move: "CAL1", side }));
    expect(sameAgain({ ...record, minutes: 2.8, moves })).toEqual({
      date: "2026-11-21",
      moves: moves.map((move) => ({ ...move, seconds: 80 })),
    });
  });
});
