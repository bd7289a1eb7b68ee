import { expect, test } from "vitest";
import { findPlanChanges, type SeenMassage } from "./plan-changes.ts";

const TODAY = "2026-11-24";
const friday: SeenMassage = {
  id: "a",
  date: "2026-11-27",
  start: "2026-11-27T18:00+00:00",
  form: "deep",
};

test("a plan that stayed as it was is no news", () => {
  expect(findPlanChanges([friday], [friday], TODAY)).toEqual([]);
});

test("a massage that moved is told from where to where", () => {
  const saturday = { ...friday, date: "2026-11-28", start: "2026-11-28T10:00+00:00" };
  expect(findPlanChanges([friday], [saturday], TODAY)).toEqual([
    { kind: "moved", from: friday, to: saturday },
  ]);
});

test("a massage that became lighter is told, one that came and one that went too", () => {
  const lighter = { ...friday, form: "moderate" };
  const other = { ...friday, id: "b" };
  expect(findPlanChanges([friday], [lighter], TODAY)).toEqual([{ kind: "form", from: friday, to: lighter }]);
  expect(findPlanChanges([friday], [other], TODAY)).toEqual([
    { kind: "came", to: other },
    { kind: "went", from: friday },
  ]);
});

test("what changes more than three weeks ahead, or is past, is no news", () => {
  const far = { ...friday, date: "2026-12-15", start: "2026-12-15T18:00+00:00" };
  expect(findPlanChanges([], [far], TODAY)).toEqual([]);
  expect(findPlanChanges([{ ...friday, date: "2026-11-23" }], [], TODAY)).toEqual([]);
  expect(findPlanChanges([], [{ ...far, date: "2026-12-14" }], TODAY)).toHaveLength(1);
});
