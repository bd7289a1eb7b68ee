import { describe, expect, it } from "vitest";
import { careOf, dayOf, localDay } from "./save-care.ts";

describe("care that was played", () => {
  it("is told by move, side and seconds", () => {
    expect(
      careOf([{ move: "CAL1", name: "Roll the calf", side: "left", seconds: 42 }], "2026-11-24"),
    ).toEqual({
      date: "2026-11-24",
      moves: [{ move: "CAL1", side: "left", seconds: 42 }],
    });
  });

  it("S8 names a therapist's own drill by its id, as it is none of our moves", () => {
    const pull = { move: "drill:d1", name: "Towel pull", side: "left" as const, seconds: 80 };
    const roll = { move: "CAL1", name: "Roll the calf", side: "left" as const, seconds: 42 };
    expect(careOf([pull, roll], "2026-11-24")).toEqual({
      date: "2026-11-24",
      moves: [{ move: "CAL1", side: "left", seconds: 42 }],
      drills: [{ drill: "d1", seconds: 80 }],
    });
    expect(careOf([pull], "2026-11-24")).toEqual({
      date: "2026-11-24",
      drills: [{ drill: "d1", seconds: 80 }],
    });
  });

  it("counts for the day of its routine, or as many days later as that waited on the device", () => {
    expect(dayOf("2026-11-24", "2031-01-01", "2031-01-01")).toBe("2026-11-24");
    expect(dayOf("2026-11-24", "2026-11-24", "2026-11-26")).toBe("2026-11-26");
    expect(dayOf("2026-11-24", "2026-11-24", "2026-11-23")).toBe("2026-11-24");
  });

  it("knows the day of a moment on this device", () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  });
});
