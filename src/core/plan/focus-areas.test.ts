import fc from "fast-check";
import { expect, test } from "vitest";
import { aContext } from "../../../test/builders/a-context.ts";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { SIDES, SITES } from "../body/index.ts";
import type { LoggedSpot, OpenNiggle, PlanningContext } from "../context/index.ts";
import { NO_LIMITS } from "../niggle/index.ts";
import { deriveFocusAreas, explainFocusAreas, isBlocked } from "./focus-areas.ts";
import { splitMinutes } from "./focus-minutes.ts";

const SPOT: LoggedSpot = {
  area: { area: "glutes", side: "right" },
  pain: 2,
  pointable: null,
  familiarAche: null,
  entriesIn21Days: 3,
  openDays: 0,
  episodesIn6Months: 1,
  signs: [],
  redFlag: false,
  pressureCap: 5,
};

const listed = (context: Partial<PlanningContext>, minutes = 60, pressureCap = 4): readonly string[] =>
  deriveFocusAreas(aContext({ context }), { minutes, pressureCap }).map(
    ({ area, side, minutes: time }) => `${area} ${side} ${time}`,
  );

const USUAL = ["calf", "quads", "itb_tfl", "glutes", "hip_flexors", "foot_plantar"];

test("B4 an hour is shared by the six usual areas, ten minutes each, in their usual order", () => {
  expect(listed({})).toEqual(USUAL.map((area) => `${area} both 10`));
});

test("B4 45 minutes make six areas of seven or eight minutes", () => {
  expect(listed({}, 45).map((line) => Number(line.split(" ")[2]))).toEqual([8, 8, 8, 7, 7, 7]);
});

test("B4 20 gentle minutes are enough for four areas, 30 for six, 9 for one", () => {
  expect(listed({}, 20)).toEqual(USUAL.slice(0, 4).map((area) => `${area} both 5`));
  expect(listed({}, 30)).toHaveLength(6);
  expect(listed({}, 9)).toEqual(["calf both 9"]);
});

test("B4 an open niggle comes first with most time, then what keeps coming back, then the usual areas", () => {
  const openNiggles: readonly OpenNiggle[] = [{ area: { area: "foot_plantar", side: "left" }, level: "L0" }];
  expect(listed({ openNiggles, spots: [SPOT] })).toEqual([
    "foot_plantar both 16",
    "glutes both 12",
    "calf both 8",
    "quads both 8",
    "itb_tfl both 8",
    "hip_flexors both 8",
  ]);
});

test("B4 three episodes in six months make an area recurrent, two do not", () => {
  const often = { ...SPOT, entriesIn21Days: 0, episodesIn6Months: 3 };
  expect(listed({ spots: [often] })[0]).toMatch(/^glutes/);
  expect(listed({ spots: [{ ...often, episodesIn6Months: 2 }] })[0]).toMatch(/^calf/);
});

test("B4 a niggle that is to be seen or unanswered is left out on its side, and a blocked area too", () => {
  const openNiggles: readonly OpenNiggle[] = [
    { area: { area: "calf", side: "left" }, level: "L2" },
    { area: { area: "quads", side: "both" }, level: null },
  ];
  const limits = { ...NO_LIMITS, blocked: [{ area: "glutes", side: "right" } as const] };
  const areas = listed({ openNiggles, limits });
  expect(areas.map((line) => line.replace(/ \d+$/, ""))).toEqual([
    "calf right",
    "itb_tfl both",
    "glutes left",
    "hip_flexors both",
    "foot_plantar both",
  ]);
});

test("T13 a niggle at L1 is pressed no firmer than 3, a spot no firmer than it bears", () => {
  const openNiggles: readonly OpenNiggle[] = [{ area: { area: "achilles", side: "left" }, level: "L1" }];
  const context = aContext({ context: { openNiggles, spots: [{ ...SPOT, pressureCap: 2 }] } });
  const areas = deriveFocusAreas(context, { minutes: 60, pressureCap: 4 });
  expect(areas.filter(({ pressureCap }) => pressureCap !== undefined)).toMatchObject([
    { area: "calf", pressureCap: 3 },
    { area: "glutes", pressureCap: 2 },
  ]);
  const gentle = deriveFocusAreas(context, { minutes: 30, pressureCap: 2 });
  expect(gentle.every(({ pressureCap }) => pressureCap === undefined)).toBe(true);
});

test("B4 the plan says what comes first, what is left out and where to press less, and nothing otherwise", () => {
  const usual = aContext();
  expect(explainFocusAreas(usual, deriveFocusAreas(usual, { minutes: 60, pressureCap: 4 }))).toEqual([]);
  const openNiggles: readonly OpenNiggle[] = [
    { area: { area: "calf", side: "left" }, level: "L1" },
    { area: { area: "quads", side: "right" }, level: "L2" },
  ];
  const context = aContext({ context: { openNiggles } });
  const why = explainFocusAreas(context, deriveFocusAreas(context, { minutes: 60, pressureCap: 4 }));
  expect(why.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
    "B4 Most time for your calf, from your log.",
    "T13 Left out, as it must rest for now: right quads.",
    "T13 Pressure 3 of 5 at most on your calf.",
  ]);
});

const area = fc.record({ area: fc.constantFrom(...SITES), side: fc.constantFrom(...SIDES) });
const niggle = fc.record({ area, level: fc.constantFrom("L0", "L1", "L2", "L3", null) });
const spot = area.map((at): LoggedSpot => ({ ...SPOT, area: at }));

test("B4 whatever is open and blocked: at most six areas, five minutes each, the session's minutes in all", () => {
  const shape = fc.record({
    openNiggles: fc.array(niggle, { maxLength: 5 }),
    spots: fc.array(spot, { maxLength: 4 }),
    blocked: fc.array(area, { maxLength: 6 }),
    minutes: fc.constantFrom(20, 30, 45, 60),
  });
  fc.assert(
    fc.property(shape, ({ openNiggles, spots, blocked, minutes }) => {
      const limits = { ...NO_LIMITS, blocked };
      const context = aContext({ days: 1, behind: 0, context: { openNiggles, spots, limits } });
      const areas = deriveFocusAreas(context, { minutes, pressureCap: 4 });
      const times = areas.map((one) => one.minutes ?? 0);
      const total = times.reduce((sum, time) => sum + time, 0);
      expect(areas.length).toBeLessThanOrEqual(6);
      expect(total).toBe(areas.length === 0 ? 0 : minutes);
      expect(Math.min(5, ...times)).toBe(5);
      expect(areas.some((one) => isBlocked(one, blocked))).toBe(false);
      expect(new Set(areas.map((one) => one.area)).size).toBe(areas.length);
    }),
    { numRuns: proofSize({ sample: 500 }), seed: 4646 },
  );
});

test("B4 who would get less than five minutes gets five, and the others share the rest", () => {
  expect(splitMinutes(30, [10, 1, 1], 5)).toEqual([20, 5, 5]);
  expect(splitMinutes(60, [2, 1, 1, 1, 1, 1], 5)).toEqual([17, 9, 9, 9, 8, 8]);
  expect(splitMinutes(20, [], 5)).toEqual([]);
  expect(() => splitMinutes(9, [1, 1], 5)).toThrow(RangeError);
});
