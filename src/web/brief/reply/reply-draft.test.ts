import { expect, test } from "vitest";
import { placed, readMaybe, readNumber, withEntry, withoutEntry } from "./reply-draft.ts";

test("a number that was left empty is none, and what is no number is refused by the server as 0", () => {
  expect(readMaybe(" ")).toBeNull();
  expect(readMaybe("14")).toBe(14);
  expect(readNumber("")).toBe(0);
  expect(readNumber("many")).toBe(0);
});

test("entries of a reply are changed and taken out in their place", () => {
  expect(withEntry(["a", "b"], 1, "c")).toEqual(["a", "c"]);
  expect(withoutEntry(["a", "b"], 0)).toEqual(["b"]);
});

test("a place without sides is meant whole", () => {
  expect(placed("calf", "left")).toEqual({ side: "left" });
  expect(placed("low_back", "left")).toEqual({ side: "both" });
  expect(placed(null, "right")).toEqual({ side: "right" });
});
