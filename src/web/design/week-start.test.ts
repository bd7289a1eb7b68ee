import { expect, test } from "vitest";
import { weekStartOf } from "./week-start.ts";

test.each([
  ["en-GB", 0],
  ["de-DE", 0],
  ["en-US", 6],
  ["ar-EG", 5],
])("a week opens where the runner lives: %s on weekday %i", (language, start) => {
  expect(weekStartOf(language)).toBe(start);
});
