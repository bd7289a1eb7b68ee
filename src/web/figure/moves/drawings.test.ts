import { describe, expect, it } from "vitest";
import { MOVE_IDS, MOVES, type MoveGroup, type MoveId } from "../../../core/care/index.ts";
import type { Muscle } from "../rig/drawing.ts";
import { ringLength } from "../rig/moment.ts";
import { DRAWINGS, findDrawing, LATER_PHASES } from "./drawings.ts";

const MUSCLES_OF: Readonly<Record<MoveGroup, readonly Muscle[]>> = {
  calves: ["calf"],
  achilles: ["tendon"],
  plantar: ["sole"],
  shins: ["shin"],
  quads: ["quads"],
  hamstrings: ["hamstrings"],
  itBand: ["outerThigh", "hipSide"],
  glutes: ["glutes"],
  hipFlexors: ["hipFront"],
  adductors: ["innerThigh"],
  lowBack: ["lowBack"],
  upperBody: ["upperBack"],
};

/** These roll the calf for what lies below it. */
const ROLLS_CALF: readonly MoveId[] = ["ACH1", "PLA4", "SHI4"];

const SLOW_MS = 1200;

describe("the drawings", () => {
  it("S1 every move of a routine has one, and nothing else has", () => {
    expect(Object.keys(DRAWINGS).sort()).toEqual([...MOVE_IDS].sort());
  });

  it("a name that is no move has none, not even one that every object has", () => {
    expect(findDrawing("toString")).toBeNull();
  });

  it("a later part of a set has its own where it looks different, and else that of the move", () => {
    expect(findDrawing("LOW3", 1)).toBe(LATER_PHASES.LOW3![0]);
    expect(findDrawing("CAL3", 1)).toBe(DRAWINGS.CAL3);
    expect(findDrawing("LOW3")).toBe(DRAWINGS.LOW3);
  });

  it.each(MOVE_IDS)("%s lights the muscle that it is for", (move) => {
    const wanted = ROLLS_CALF.includes(move) ? ["calf"] : MUSCLES_OF[MOVES[move].group];
    const { hot } = DRAWINGS[move]!;
    expect(hot.length).toBeGreaterThan(0);
    for (const { muscle } of hot) expect(wanted).toContain(muscle);
  });

  it.each(MOVE_IDS)("%s shows the tool that it asks for", (move) => {
    const kinds = (DRAWINGS[move]!.props ?? []).map(({ kind }) => kind);
    const { tool } = MOVES[move];
    const tools = kinds.filter((kind) => ["roller", "ball", "strap", "towel"].includes(kind));
    expect(tools).toEqual(tool === "none" ? [] : [tool]);
  });

  it.each(MOVE_IDS)("%s moves slowly: its slow part takes 1.2 seconds or more", (move) => {
    const { keys } = DRAWINGS[move]!;
    const circling = keys.every(({ even }) => even);
    const slowest = circling ? ringLength({ keys }) : Math.max(...keys.map(({ ms }) => ms));
    expect(slowest).toBeGreaterThanOrEqual(SLOW_MS);
  });

  it.each(MOVE_IDS)("%s has its still within its ring, and a dotted line for what moves", (move) => {
    const drawing = DRAWINGS[move]!;
    expect(drawing.still).toBeLessThan(ringLength(drawing));
    expect(drawing.arc).toBeDefined();
  });
});
