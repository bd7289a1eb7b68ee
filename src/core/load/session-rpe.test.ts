import { expect, test } from "vitest";
import { fromMinutes } from "../units/index.ts";
import { deriveSessionRpe } from "./session-rpe.ts";

const hour = fromMinutes(60);

test("2.1 an hour at effort 7 makes 420", () => {
  expect(deriveSessionRpe({ rpe: 7, duration: hour })).toBe(420);
});

test("2.1 a session without an effort has no session-RPE", () => {
  expect(deriveSessionRpe({ rpe: null, duration: hour })).toBeNull();
});

test.each([-1, 10.5, Number.NaN])("2.1 an effort of %s is outside the scale and counts as none", (rpe) => {
  expect(deriveSessionRpe({ rpe, duration: hour })).toBeNull();
});
