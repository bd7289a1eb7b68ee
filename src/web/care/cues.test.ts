import { describe, expect, it } from "vitest";
import { findCue, findSignal } from "./cues.ts";
import { findPlace, type PlayStep, reduce, startPlay } from "./play.ts";

const step: PlayStep = {
  move: "CAL4",
  name: "Knee to wall",
  group: "Calves",
  side: "left",
  seconds: 30,
  sets: 1,
  light: false,
  tool: "none",
  how: ["Face the wall.", "Rock the knee.", "Heel down."],
  phases: [],
  stopIf: [],
};

const at = (seconds: number, steps: readonly PlayStep[] = [step, step]) =>
  reduce(startPlay(steps, 0), { kind: "tick", now: seconds * 1000 });
const cueAt = (seconds: number, steps?: readonly PlayStep[]) => findCue(findPlace(at(seconds, steps))!);

describe("cues", () => {
  it("shows how to get in place while changing, then one cue after the other", () => {
    expect([2, 9, 19, 30].map((seconds) => cueAt(seconds))).toEqual([
      "Face the wall.",
      "Face the wall.",
      "Rock the knee.",
      "Heel down.",
    ]);
  });

  it("begins each part of a set with its own cue", () => {
    const held = {
      ...step,
      seconds: 40,
      how: ["Lean in."],
      phases: [
        { seconds: 20, cue: "Knee straight." },
        { seconds: 20, cue: "Knee bent." },
      ],
    };
    expect([9, 20, 29, 40].map((seconds) => cueAt(seconds, [held]))).toEqual([
      "Knee straight.",
      "Lean in.",
      "Knee bent.",
      "Lean in.",
    ]);
  });

  it("begins anew with each set", () => {
    expect(cueAt(8 + 31, [{ ...step, sets: 2 }])).toBe("Face the wall.");
  });
});

describe("signals", () => {
  it("sound at the start, half way and at the end of a move", () => {
    expect(findSignal(at(7), at(8.1))).toBe("start");
    expect(findSignal(at(22.9), at(23.1))).toBe("half");
    expect(findSignal(at(37.9), at(38.1))).toBe("end");
    expect(findSignal(at(38.1), at(38.3))).toBeNull();
  });

  it("sound between two sets in the place of half way", () => {
    const steps = [{ ...step, sets: 3 }];
    expect(findSignal(at(8 + 29.9, steps), at(8 + 30.1, steps))).toBe("half");
    expect(findSignal(at(8 + 44.9, steps), at(8 + 45.1, steps))).toBeNull();
  });

  it("sound once after a sleep", () => {
    expect(findSignal(at(9), at(60))).toBe("start");
  });

  it("tell the end of the routine once", () => {
    expect(findSignal(at(60), at(90))).toBe("over");
    expect(findSignal(at(90), at(91))).toBeNull();
  });

  it("stay silent when a move is passed over", () => {
    const before = at(20);
    expect(findSignal(before, reduce(before, { kind: "next", now: 20_000 }))).toBeNull();
  });
});
