import { expect, test } from "vitest";
import { findUnknownDays } from "./day-load.ts";

/** Days as letters: x with a session, - without, c confirmed as complete. The last is today. */
const unknownOf = (days: string): string => {
  const active = Uint8Array.from(days, (day) => (day === "x" ? 1 : 0));
  const confirmed = Uint8Array.from(days, (day) => (day === "c" ? 1 : 0));
  return Array.from(findUnknownDays(active, confirmed), (mark) => (mark === 1 ? "?" : ".")).join("");
};

test.each([
  ["x-x--x", "......", "one or two days without data are rest"],
  ["x---x", ".???.", "three days without data are unknown"],
  ["xc--x", "..??.", "a confirmed day is known, the others of the gap stay unknown"],
  ["xcccx", ".....", "a gap confirmed in full is rest"],
  ["x---", "....", "two days before an open today are rest"],
  ["x----", ".????", "three days before an open today are unknown, and so is today"],
  ["x---x", ".???.", "today with a session is known"],
  ["xccc-", ".....", "today follows the day before it"],
  ["x---c", ".???.", "a confirmed today is known"],
  ["x", ".", "a first session today"],
  ["", "", "no history"],
])("2.11 %s gives %s: %s", (days, unknown) => {
  expect(unknownOf(days)).toBe(unknown);
});
