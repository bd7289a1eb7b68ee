import { expect, test } from "vitest";
import { keyAction } from "./key-action.ts";

const dates = ["2026-11-24", "2026-11-25", "2026-11-26"];
const still = { date: "2026-11-25", dates, layout: "rows", isCarrying: false, isOpen: false } as const;

test("arrows go on to the next day, carrying or not", () => {
  expect(keyAction("ArrowRight", still)).toEqual({ kind: "go", date: "2026-11-26" });
  expect(keyAction("ArrowRight", { ...still, isCarrying: true })).toEqual({ kind: "go", date: "2026-11-26" });
});

test("M lifts the massage of a day, Escape closes an opened one, Enter presses its button", () => {
  expect(keyAction("m", still)).toEqual({ kind: "lift" });
  expect(keyAction("Escape", { ...still, isOpen: true })).toEqual({ kind: "close" });
  expect(keyAction("Escape", still)).toBeNull();
  expect(keyAction("Enter", still)).toBeNull();
});

test("while a massage is carried Enter puts it down, Escape takes it back, brackets choose the hour", () => {
  const carrying = { ...still, isCarrying: true, isOpen: true };
  expect(["Enter", " ", "Escape", "[", "]", "m"].map((key) => keyAction(key, carrying))).toEqual([
    { kind: "drop" },
    { kind: "drop" },
    { kind: "leave" },
    { kind: "shift", halfHours: -1 },
    { kind: "shift", halfHours: 1 },
    null,
  ]);
});
