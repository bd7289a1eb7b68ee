import { expect, test } from "vitest";
import { splitByMethod } from "./self-care-done.ts";

const both = (move: "CAL1" | "CAL2" | "CAL3" | "ACH3", seconds: number) =>
  (["left", "right"] as const).map((side) => ({ move, side, seconds }));

test("S7 a routine that was done is noted by method, with the minutes shared out by the seconds", () => {
  const done = [...both("CAL1", 60), ...both("CAL2", 30), ...both("CAL3", 60), ...both("ACH3", 150)];
  const shares = splitByMethod(done, 10);
  expect(shares.map(({ method, minutes }) => [method, minutes])).toEqual([
    ["foamRoller", 2],
    ["ball", 1],
    ["stretch", 2],
    ["strength", 5],
  ]);
  expect(shares[0]?.areas).toEqual([
    { area: "calf", side: "left" },
    { area: "calf", side: "right" },
  ]);
  expect(shares[0]?.moves).toEqual([
    { move: "CAL1", side: "left" },
    { move: "CAL1", side: "right" },
  ]);
});

test("S7 a place counts as worked only where a tool pressed it, and once however many moves did", () => {
  expect(splitByMethod(both("CAL3", 60), 2)[0]?.areas).toEqual([]);
  const twice = [
    { move: "CAL1", side: "left", seconds: 60 },
    { move: "SHI4", side: "left", seconds: 60 },
  ] as const;
  expect(splitByMethod(twice, 2)).toMatchObject([
    { method: "foamRoller", minutes: 2, areas: [{ area: "calf", side: "left" }] },
  ]);
  expect(splitByMethod([{ move: "LOW2", side: "left", seconds: 60 }], 1)[0]?.areas).toEqual([
    { area: "low_back", side: "both" },
  ]);
});

test("S7 a share is never nothing, and nothing done is nothing noted", () => {
  const done = [...both("CAL1", 600), { move: "CAL2", side: "left", seconds: 1 } as const];
  expect(splitByMethod(done, 5).map(({ minutes }) => minutes)).toEqual([5, 0.1]);
  expect(splitByMethod([], 5)).toEqual([]);
});
