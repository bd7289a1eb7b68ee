import { expect, test } from "vitest";
import { readRace } from "./race-answers.ts";
import { nameDistance, raceInWords, shortDistance } from "./race-words.ts";

const typed = (words: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(words)) form.set(name, value);
  return form;
};

test("what was left empty is not sent", () => {
  const form = typed({ distance: "marathon", date: "2027-02-07", start: "", expected: " 3:45 ", name: "" });
  expect(readRace(form, "A")).toEqual({
    date: "2027-02-07",
    distance: "marathon",
    priority: "A",
    expected: "3:45",
  });
});

test("another distance is what was typed for it", () => {
  expect(readRace(typed({ distance: "other", typed: "12.5", date: "2027-02-07" }), "B").distance).toBe(
    "12.5",
  );
});

test("a race is named by its distance, near enough", () => {
  expect([5000, 10_000, 21_097, 21_100, 42_195, 12_500].map(nameDistance)).toEqual([
    "5 km",
    "10 km",
    "half marathon",
    "half marathon",
    "marathon",
    "12.5 km",
  ]);
  expect([21_098, 42_195, 15_000].map(shortDistance)).toEqual(["Half", "Marathon", "15 km"]);
});

test("a race is said with its hour and the time that is hoped for", () => {
  const race = {
    id: "r",
    date: "2027-02-07",
    start: "2027-02-07T09:00+00:00",
    metres: 42_195,
    expectedSeconds: 13_500,
    priority: "A",
    class: "long",
  } as const;
  expect(raceInWords(race)).toMatch(/2027, 09:00, marathon, about 3:45, priority A$/);
});
