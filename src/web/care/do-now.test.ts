import { describe, expect, it } from "vitest";
import type { RoutineView } from "../../http/contract.ts";
import { deriveDoNow, listTools, nameRoutine } from "./do-now.ts";
import type { PlayStep } from "./play.ts";

const aStep = (move: string, more: Partial<PlayStep> = {}): PlayStep => ({
  move,
  name: move,
  group: "Calves",
  side: "left",
  seconds: 60,
  sets: 1,
  light: true,
  tool: "none",
  how: [],
  phases: [],
  stopIf: [],
  ...more,
});

const routine: Pick<RoutineView, "date" | "steps" | "instead" | "note"> = {
  date: "2026-11-24",
  steps: [
    aStep("CAL1", { group: "Calves", tool: "roller" }),
    aStep("QUA1", { group: "Quads", tool: "roller" }),
    aStep("PLA1", { group: "Sole of the foot", tool: "ball" }),
  ],
  instead: [],
  note: null,
};
const none = { ...routine, steps: [], note: "No routine for now: what is open must rest." };
const facts = { routine, care: { care: [] }, next: null, notTonight: false };

describe("what to do now", () => {
  it("is the routine, or nothing tonight where the runner said so", () => {
    expect(deriveDoNow(facts)).toEqual({ kind: "play" });
    expect(deriveDoNow({ ...facts, notTonight: true })).toEqual({ kind: "notTonight" });
  });

  it("S9 is what to do in its place where nothing is allowed", () => {
    const closed = { ...none, instead: ["Be seen first."] };
    expect(deriveDoNow({ ...facts, routine: closed })).toEqual({ kind: "closed", texts: ["Be seen first."] });
  });

  it("is nothing more once care was done today", () => {
    const done = { id: "1", date: "2026-11-24", method: "ball" as const, minutes: 5, areas: [], moves: [] };
    expect(deriveDoNow({ ...facts, routine: none, care: { care: [done] } })).toEqual({ kind: "done" });
  });

  it("waits for another day of the week, or for what is open to rest", () => {
    const next = { date: "2026-11-26", minutes: 5 };
    expect(deriveDoNow({ ...facts, routine: none, next })).toEqual({ kind: "otherDay" });
    expect(deriveDoNow({ ...facts, routine: none })).toMatchObject({ kind: "rest" });
  });

  it("is named by what it works on, and says what to have at hand", () => {
    expect(nameRoutine(routine.steps)).toBe("Calves, quads and sole of the foot, gently");
    expect(nameRoutine([aStep("ITB1", { group: "IT-band area", light: false })])).toBe("IT-band area");
    expect(listTools(routine.steps)).toEqual(["roller", "ball"]);
  });
});
