import { expect, test } from "vitest";
import { addMinutes, type Instant, instant } from "../core/units/index.ts";
import { addressKey, createRateLimit } from "./rate-limit.ts";

const START = instant(Date.UTC(2026, 10, 24));

/** A limit of three in ten minutes, with a clock that is set by hand. */
const aLimit = (change: { readonly mostKeys?: number } = {}) => {
  let at: Instant = START;
  const limit = createRateLimit({ limit: 3, perMinutes: 10, now: () => at, ...change });
  return {
    take: limit,
    wait: (minutes: number) => {
      at = addMinutes(at, minutes);
    },
  };
};

test("three are let through, the fourth is told how long to wait", () => {
  const { take, wait } = aLimit();
  expect([take("a"), take("a"), take("a")]).toEqual([null, null, null]);
  expect(take("a")).toEqual({ retryAfter: 600 });
  wait(4);
  expect(take("a")).toEqual({ retryAfter: 360 });
});

test("one caller's calls do not count for another", () => {
  const { take } = aLimit();
  for (let call = 0; call < 9; call += 1) take("a");
  expect(take("b")).toBeNull();
});

test("when the time is over a caller begins anew, however often they had asked", () => {
  const { take, wait } = aLimit();
  for (let call = 0; call < 9; call += 1) take("a");
  wait(10);
  expect([take("a"), take("a"), take("a"), take("a")]).toEqual([null, null, null, { retryAfter: 600 }]);
});

test("a flood of callers does not grow the memory: the one that began first is forgotten", () => {
  const { take } = aLimit({ mostKeys: 2 });
  for (const key of ["a", "a", "a", "b", "b", "b"]) take(key);
  expect(take("c")).toBeNull();
  expect(take("b")).toEqual({ retryAfter: 600 });
  expect(take("a")).toBeNull();
});

test.each([
  [undefined, "unknown"],
  ["198.51.100.7", "198.51.100.7"],
  ["::ffff:198.51.100.7", "198.51.100.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
])("the address %s counts as %s", (address, key) => {
  expect(addressKey(address)).toBe(key);
});
