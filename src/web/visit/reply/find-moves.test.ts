import { expect, test } from "vitest";
import { MOVES } from "../../../core/care/index.ts";
import { findMoves } from "./find-moves.ts";

const ids = (text: string): readonly string[] => findMoves(text, []).map(({ id }) => id);

test("S8 a move is found by its name, its group and its place", () => {
  expect(ids(MOVES.QUA2.name)).toEqual(["QUA2"]);
  expect(ids("achilles").length).toBeGreaterThan(0);
  expect(ids("calf roll")).toContain("CAL1");
  expect(ids("plantar").concat(ids("sole"))).toContain("PLA1");
});

test("S8 a move with the word in its name goes first", () => {
  const [first] = findMoves("thigh", []);
  expect(first?.name.toLowerCase()).toContain("thigh");
});

test("S8 without words the moves of the treated places are offered, six at most", () => {
  expect(findMoves("", [])).toEqual([]);
  const some = findMoves(" ", ["calf"]);
  expect(some.length).toBeLessThanOrEqual(6);
  expect(some.map(({ id }) => id)).toContain("CAL1");
});

test("S8 a word that no move carries finds none", () => {
  expect(ids("elbow")).toEqual([]);
});
