import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

const placesOf = (text: string) => readText(text).choices.map(({ site, side }) => `${site} ${side}`);

test("a runner's own words open one place, with how it feels and what was not used", () => {
  const [choice, ...others] = readText("left calf tight after hills").choices;
  expect(others).toEqual([]);
  expect(choice).toMatchObject({ site: "calf", side: "left" });
  expect(choice?.read.kinds).toEqual(["tight"]);
  expect(choice?.read.notUsed).toContain("hills");
});

test("a side that was not said is asked, never guessed", () => {
  expect(placesOf("calf")).toEqual(["calf left", "calf right", "calf both"]);
});

test("words that name no place give none, and say so", () => {
  expect(placesOf("tired")).toEqual([]);
  expect(readText("tired").notes.length).toBeGreaterThan(0);
});
