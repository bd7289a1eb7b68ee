import { beforeAll, describe, expect, test, vi } from "vitest";
import { formatClimb, formatDistance, formatLoad, formatPace } from "./measures.ts";

beforeAll(() => {
  vi.stubGlobal("navigator", { language: "en-GB" });
});

describe("a runner who counts in kilometres", () => {
  test("reads distance, pace and climb in them", () => {
    expect(formatDistance(11_849, "metric")).toBe("11.8 km");
    expect(formatPace(1000 / 272, "metric")).toBe("4:32 /km");
    expect(formatClimb(190.4, "metric")).toBe("190 m");
  });
});

describe("a runner who counts in miles", () => {
  test("reads distance, pace and climb in them", () => {
    expect(formatDistance(42_195, "imperial")).toBe("26.2 mi");
    expect(formatPace(1609.344 / 420, "imperial")).toBe("7:00 /mi");
    expect(formatClimb(190, "imperial")).toBe("623 ft");
  });
});

test("a pace is rounded to whole seconds before its minutes are told", () => {
  expect(formatPace(1000 / 299.7, "metric")).toBe("5:00 /km");
});

test("loads stand with their thousands apart", () => {
  expect(formatLoad(1559.6)).toBe("1,560");
});
