import { expect, test } from "vitest";
import { deriveLoadRise } from "./load-rise.ts";

const days = (count: number, load: number): readonly number[] => Array(count).fill(load);

test("R7 the rise is that of the last week over the lightest of the weeks three to eight back", () => {
  expect(deriveLoadRise([...days(21, 10), ...days(7, 14)])).toBeCloseTo(0.4);
  expect(deriveLoadRise([...days(7, 20), ...days(7, 10), ...days(21, 30), ...days(7, 12)])).toBeCloseTo(0.2);
});

test("R7 the two weeks before the last do not count, nor do weeks without load", () => {
  expect(deriveLoadRise([...days(7, 10), ...days(14, 1), ...days(7, 10)])).toBeCloseTo(0);
  expect(deriveLoadRise([...days(7, 10), ...days(7, 0), ...days(14, 5), ...days(7, 10)])).toBeCloseTo(0);
});

test("R7 with less than four weeks behind the rise is not known", () => {
  expect(deriveLoadRise(days(27, 10))).toBeNull();
  expect(deriveLoadRise([...days(21, 0), ...days(7, 10)])).toBeNull();
});
