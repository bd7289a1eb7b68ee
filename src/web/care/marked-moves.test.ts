import { describe, expect, it } from "vitest";
import { listMarkedMoves } from "./marked-moves.ts";

const today = "2026-11-24";

const aRecord = (date: string, sides: readonly ("left" | "right")[]) => ({
  id: date,
  date,
  method: "foamRoller" as const,
  minutes: 3,
  areas: [],
  moves: sides.map((side) => ({ move: "CAL1", side })),
});

describe("the moves that can be marked", () => {
  it("S8 are those of the last three days, each side by itself", () => {
    const care = [
      aRecord(today, ["left", "right"]),
      aRecord("2026-11-22", ["left"]),
      aRecord("2026-11-21", ["right"]),
    ];
    expect(listMarkedMoves({ care, notes: [] }, today).map(({ line }) => line)).toEqual([
      { move: "CAL1", side: "left", name: "Roll the calf" },
      { move: "CAL1", side: "right", name: "Roll the calf" },
    ]);
  });

  it("S8 are those with a note too; today's can be changed, an older one is told", () => {
    const notes = [
      { move: "GLU4", side: "both" as const, on: "2026-11-02", mark: "helped" as const },
      { move: "GLU4", side: "both" as const, on: today, mark: "painUp" as const },
    ];
    expect(listMarkedMoves({ care: [], notes }, today)).toEqual([
      { line: { move: "GLU4", side: "both", name: "Bridge" }, today: "painUp", before: notes[0] },
    ]);
  });
});
