import { describe, expect, it } from "vitest";
import {
  findPlace,
  listDone,
  type Play,
  type PlayEvent,
  type PlayStep,
  reduce,
  shareOf,
  startPlay,
} from "./play.ts";

const aStep = (move: string, more: Partial<PlayStep> = {}): PlayStep => ({
  move,
  name: move,
  group: "Calves",
  side: "left",
  seconds: 60,
  sets: 1,
  light: false,
  tool: "none",
  how: [],
  phases: [],
  stopIf: [],
  ...more,
});

const THREE = [
  aStep("CAL1"),
  aStep("CAL1", { side: "right" }),
  aStep("GLU4", { side: "both", seconds: 40, sets: 2 }),
];

/** Events at seconds from the start, one after the other. */
const play = (events: readonly (readonly [PlayEvent["kind"], number])[], steps = THREE): Play =>
  events.reduce(
    (at, [kind, seconds]) => reduce(at, { kind, now: 1000 + seconds * 1000 }),
    startPlay(steps, 1000),
  );

describe("the player", () => {
  it("opens with eight seconds to get in place and then counts the move down", () => {
    expect(findPlace(play([["tick", 3]]))).toMatchObject({ kind: "change", secondsLeft: 5 });
    expect(findPlace(play([["tick", 18]]))).toMatchObject({ kind: "work", secondsLeft: 50, set: 1 });
  });

  it("leaves eight seconds for each change", () => {
    expect(findPlace(play([["tick", 70]]))).toMatchObject({
      kind: "change",
      secondsLeft: 6,
      step: { side: "right" },
    });
  });

  it("counts sets one after the other without a change", () => {
    const second = play([["tick", 68 + 68 + 8 + 45]]);
    expect(findPlace(second)).toMatchObject({ set: 2, secondsLeft: 35 });
  });

  it("stands still in a pause and goes on where it was", () => {
    const paused = play([
      ["pause", 18],
      ["tick", 500],
    ]);
    expect(findPlace(paused)).toMatchObject({ secondsLeft: 50 });
    expect(
      findPlace(reduce(reduce(paused, { kind: "resume", now: 601_000 }), { kind: "tick", now: 611_000 })),
    ).toMatchObject({
      secondsLeft: 40,
    });
  });

  it("is in the right move after a sleep over several moves", () => {
    const woken = play([
      ["tick", 10],
      ["tick", 68 + 68 + 8 + 10],
    ]);
    expect(woken.index).toBe(2);
    expect(listDone(woken).map(({ side, seconds }) => [side, seconds])).toEqual([
      ["left", 60],
      ["right", 60],
      ["both", 10],
    ]);
  });

  it("ends with its last move however long the device slept", () => {
    const woken = play([["tick", 7200]]);
    expect(woken.status).toBe("ended");
    expect(listDone(woken).reduce((sum, { seconds }) => sum + seconds, 0)).toBe(200);
    expect(woken.played).toBe((200 + 24) * 1000);
  });

  it("never runs backwards when the clock of the device is set back", () => {
    const before = play([["tick", 20]]);
    expect(findPlace(reduce(before, { kind: "tick", now: 0 }))).toEqual(findPlace(before));
  });

  it("does not count a move that was passed over at once", () => {
    const skipped = play([
      ["next", 2],
      ["tick", 2 + 8 + 30],
      ["end", 2 + 8 + 30],
    ]);
    expect(listDone(skipped)).toEqual([{ move: "CAL1", name: "CAL1", side: "right", seconds: 30 }]);
  });

  it("ends after the last move is passed over", () => {
    const all = play([
      ["next", 1],
      ["next", 2],
      ["next", 3],
    ]);
    expect(all.status).toBe("ended");
    expect(listDone(all)).toEqual([]);
  });

  it("goes back to the beginning of a move, and from there to the one before", () => {
    const once = play([["previous", 100]]);
    expect(once).toMatchObject({ index: 1, into: 0 });
    expect(reduce(once, { kind: "previous", now: 101_000 })).toMatchObject({ index: 0, into: 0 });
    expect(play([["previous", 1]])).toMatchObject({ index: 0, into: 0 });
  });

  it("counts a repeated move with all that was done of it", () => {
    const repeated = play([
      ["previous", 38],
      ["end", 38 + 68 - 1],
    ]);
    expect(listDone(repeated)[0]).toMatchObject({ seconds: 89 });
  });

  it("keeps what was done when the runner leaves, and takes nothing after that", () => {
    const left = play([
      ["end", 38],
      ["tick", 400],
      ["next", 401],
    ]);
    expect(listDone(left)).toEqual([{ move: "CAL1", name: "CAL1", side: "left", seconds: 30 }]);
  });

  it("fills the segments by what was done", () => {
    const at = play([
      ["next", 2],
      ["tick", 2 + 8 + 30],
    ]);
    expect([0, 1, 2].map((index) => shareOf(at, index))).toEqual([0, 0.5, 0]);
  });

  it("ends at once where there is nothing to do", () => {
    expect(play([["tick", 1]], []).status).toBe("ended");
  });
});
