import { expect, test } from "vitest";
import { splitAdvice } from "./advice-words.ts";

test("what to say stands by itself, whatever stands before it", () => {
  expect(splitAdvice("It came suddenly. Do not run. Say: when it came, and what you were doing.")).toEqual({
    text: "It came suddenly. Do not run.",
    say: "when it came, and what you were doing.",
  });
});

test("an advice without something to say stays as it is", () => {
  expect(splitAdvice("Care at home is enough.")).toEqual({ text: "Care at home is enough.", say: null });
});
