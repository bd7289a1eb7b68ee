import { expect, test } from "vitest";
import { blocksOf } from "./blocks.ts";

const calf = { area: "calf", side: "left" };
const place = (area: string, side: "left" | "right" | "both", text: string) => ({
  what: "place" as const,
  area,
  side,
  rule: "R7",
  text,
});
const running = { what: "running" as const, rule: "R7", text: "Do not run." };

test("what must rest for a place is the place itself, running and everything, each sentence once", () => {
  const blocks = [running, place("calf", "left", "Nothing there."), place("calf", "both", "Nothing there.")];
  expect(blocksOf(calf, blocks).map(({ text }) => text)).toEqual(["Do not run.", "Nothing there."]);
});

test("the other side and other places are left out", () => {
  const blocks = [place("calf", "right", "Right."), place("shin", "left", "Shin.")];
  expect(blocksOf(calf, blocks)).toEqual([]);
  expect(blocksOf({ area: "calf", side: "both" }, blocks).map(({ text }) => text)).toEqual(["Right."]);
});
