import { expect, test } from "vitest";
import { detailsOf, linesOf, readLines } from "./therapist-details.ts";

const ANNA = {
  id: "a",
  name: "Anna",
  modalities: ["sports" as const, "swedish" as const],
  weekdays: [1, 4],
  minutes: 60,
  price: "65 EUR",
  pressure: "deep" as const,
  note: "",
  usual: true,
};

test("what is known is told a line each, and what is not is left out", () => {
  expect(detailsOf(ANNA)).toEqual([
    "Sports massage, Swedish massage",
    "Tuesday, Friday",
    "60 min, 65 EUR, usually firm",
  ]);
  expect(detailsOf({ id: "b", name: "Ben", modalities: [], weekdays: [], note: "", usual: false })).toEqual(
    [],
  );
});

test("the form sends back what it was given, and an empty length as none", () => {
  expect(readLines(linesOf(ANNA))).toMatchObject({ name: "Anna", price: "65 EUR", minutes: 60, phone: "" });
  expect(readLines(linesOf(null))).toMatchObject({ name: "", minutes: null });
});
