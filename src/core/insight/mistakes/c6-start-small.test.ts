import { expect, test } from "vitest";
import { aSelfCare, TODAY } from "../../../../test/builders/insight-log.ts";
import type { SelfCareDone } from "../insight-facts.ts";
import { findStartSmall } from "./c6-start-small.ts";

const find = (selfCare: readonly SelfCareDone[]) => findStartSmall({ today: TODAY, selfCare });
const minutes = (days: number, count: number) => aSelfCare(days, { minutes: count });

test("C6 more than three times last week's self-care says to start small", () => {
  const found = find([minutes(8, 10), minutes(1, 31)]);
  expect(found).toMatchObject({ rule: "C6", offer: { kind: "startSmall" } });
  expect(found?.text).toMatch(/from 10 to 31 minutes/);
});

test("C6 exactly three times, or a week before under 10 minutes, is fine", () => {
  expect(find([minutes(8, 10), minutes(1, 30)])).toBeNull();
  expect(find([minutes(8, 9), minutes(1, 60)])).toBeNull();
  expect(find([])).toBeNull();
});

test("C6 the last week ends today and the week before it ends seven days ago", () => {
  expect(find([minutes(7, 10), minutes(6, 40)])).not.toBeNull();
  expect(find([minutes(6, 10), minutes(6, 40)])).toBeNull();
  expect(find([minutes(13, 10), minutes(0, 40)])).not.toBeNull();
  expect(find([minutes(14, 10), minutes(0, 40)])).toBeNull();
});

test("C6 firm work with a tool that was not used for four weeks is new", () => {
  const firm = (days: number) => aSelfCare(days, { tool: "ball", pressure: 4 });
  expect(find([firm(2)])?.text).toMatch(/Firm work with the ball is new/);
  expect(find([firm(35), firm(2)])).not.toBeNull();
  expect(find([firm(34), firm(2)])).toBeNull();
  expect(find([firm(8)])).toBeNull();
});

test("C6 light work is not firm, and of a ball or gun an unknown pressure counts as firm", () => {
  const used = (tool: SelfCareDone["tool"], pressure: number | null) =>
    find([aSelfCare(1, { tool, pressure })]);
  expect(used("ball", 3)).toBeNull();
  expect(used("ball", null)).not.toBeNull();
  expect(used("massageGun", null)).not.toBeNull();
  expect(used("foamRoller", null)).toBeNull();
  expect(used("stretch", 5)).toBeNull();
});
