import { expect, test } from "vitest";
import { aContext } from "../../../test/builders/a-context.ts";
import type { Area } from "../body/index.ts";
import { type BeSeen, NO_LIMITS } from "../niggle/index.ts";
import { addDays, because } from "../units/index.ts";
import { listBeSeen } from "./be-seen.ts";

const LEFT_CALF: Area = { area: "calf", side: "left" };

const toBeSeen = (said: Partial<BeSeen> = {}): BeSeen => ({
  level: "L2",
  emergency: false,
  deadlineHours: 48,
  deadline: aContext({ now: 2880 }).now,
  area: LEFT_CALF,
  text: "Have your left calf seen within two days.",
  because: [because("R4", "It hurts at night.")],
  ...said,
});

const idsOf = (...beSeen: readonly BeSeen[]): readonly string[] =>
  listBeSeen(aContext({ context: { limits: { ...NO_LIMITS, beSeen } } })).map(({ id }) => id);

test("T13 a visit that is still due tomorrow is the same item tomorrow", () => {
  const today = aContext({ context: { limits: { ...NO_LIMITS, beSeen: [toBeSeen()] } } });
  const [first] = listBeSeen(today);
  const [later] = listBeSeen({ ...today, today: addDays(today.today, 1) });
  expect(later).toMatchObject({ id: first!.id, date: addDays(today.today, 1) });
  expect(idsOf(toBeSeen({ text: "Said otherwise.", level: "L3", deadlineHours: 1 }))).toEqual([first!.id]);
});

test("T13 another place, side, reason or the whole runner is another visit", () => {
  const ids = idsOf(
    toBeSeen(),
    toBeSeen({ area: { area: "calf", side: "right" } }),
    toBeSeen({ area: { area: "quads", side: "left" } }),
    toBeSeen({ area: null }),
    toBeSeen({ because: [because("R5", "It is swollen.")] }),
    toBeSeen({ because: [], level: "L2" }),
    toBeSeen({ because: [], level: "L3" }),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("T13 who is to be seen soonest comes first", () => {
  const soon = toBeSeen({ area: null, deadline: aContext({ now: 60 }).now });
  const items = listBeSeen(
    aContext({ context: { limits: { ...NO_LIMITS, beSeen: [toBeSeen(), soon, toBeSeen()] } } }),
  );
  expect(items.map(({ areas }) => areas)).toEqual([[], [LEFT_CALF], [LEFT_CALF]]);
});
