import { expect, test } from "vitest";
import { formatDeviceName } from "./device-name.ts";

test("A watch that gives a number is named as its owner knows it", () => {
  expect(formatDeviceName({ manufacturer: 1, product: 3113, productName: null })).toBe(
    "Garmin Forerunner 945",
  );
  expect(formatDeviceName({ manufacturer: 1, product: 65_000, productName: null })).toBe(
    "Garmin device 65000",
  );
});

test("A product's own name is taken, with its maker before it once", () => {
  expect(formatDeviceName({ manufacturer: 32, product: 28, productName: "ELEMNT" })).toBe("Wahoo ELEMNT");
  expect(formatDeviceName({ manufacturer: 294, product: 1, productName: "COROS PACE 2" })).toBe(
    "COROS PACE 2",
  );
  expect(formatDeviceName({ manufacturer: 9999, product: 1, productName: null })).toBeNull();
  expect(formatDeviceName(null)).toBeNull();
});
