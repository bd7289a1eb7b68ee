import { expect, test } from "vitest";
import { anEntry, CLOCK_DAY_0 } from "../../../test/builders/a-clock.ts";
import { aTriage, LEFT_CALF } from "../../../test/builders/a-limits.ts";
import { deriveClocks, type LimitingTriage, type Niggle, NO_LIMITS } from "../niggle/index.ts";
import { addDays, instant, type LocalDate, UTC } from "../units/index.ts";
import { deriveLoggedSpots } from "./derive-logged-spots.ts";

const day = (number: number): LocalDate => addDays(CLOCK_DAY_0, number);
const at = (number: number) => instant(Date.UTC(2026, 2, 2 + number, 20));

const aNiggle = (opened: number, said: Partial<Niggle> = {}): Niggle => ({
  id: `niggle-${opened}` as Niggle["id"],
  area: LEFT_CALF,
  spot: null,
  openedAt: at(opened),
  openedOn: day(opened),
  entries: [anEntry(opened, 4)],
  answers: [],
  seen: [],
  closedByRunner: null,
  ...said,
});

interface Asked {
  readonly niggles: readonly Niggle[];
  readonly today: number;
  readonly triages?: readonly LimitingTriage[];
  readonly normal?: readonly number[];
}

function spotsOf({ niggles, today, triages = [aTriage()], normal = [] }: Asked) {
  const normalSoreness = normal.map((number) => ({ area: LEFT_CALF, date: day(number) }));
  const clocks = deriveClocks({
    niggles,
    runs: [],
    treatments: [],
    normalSoreness,
    zone: UTC,
    today: day(today),
  });
  return deriveLoggedSpots({ niggles, clocks, triages, limits: NO_LIMITS, today: day(today) });
}

test("M2 a place is counted by its logged days in 21 days, across its episodes", () => {
  const first = aNiggle(0, { entries: [anEntry(0, 4), anEntry(1, 1)] });
  const second = aNiggle(10, { entries: [anEntry(10, 5), anEntry(12, 3)] });
  const [spot] = spotsOf({ niggles: [first, second], today: 12 });
  expect(spot).toMatchObject({
    area: LEFT_CALF,
    pain: 3,
    entriesIn21Days: 4,
    openDays: 2,
    episodesIn6Months: 2,
  });
  expect(spotsOf({ niggles: [first, second], today: 21 })[0]?.entriesIn21Days).toBe(3);
});

test("M2 soreness that was normal throughout is neither an episode nor a count of days", () => {
  const niggle = aNiggle(0, { entries: [anEntry(0, 4), anEntry(1, 3), anEntry(2, 1)] });
  expect(spotsOf({ niggles: [niggle], today: 6, normal: [0, 1] })[0]).toMatchObject({
    entriesIn21Days: 0,
    openDays: 0,
    episodesIn6Months: 0,
  });
});

test("M2 a place that has closed is open for no days", () => {
  expect(
    spotsOf({ niggles: [aNiggle(0, { entries: [anEntry(0, 4), anEntry(1, 0)] })], today: 9 })[0]?.openDays,
  ).toBe(0);
});

test("M2 a flag is any rule but normal soreness, unknown while questions are open", () => {
  expect(spotsOf({ niggles: [aNiggle(0)], today: 0, triages: [] })[0]?.redFlag).toBeNull();
  expect(spotsOf({ niggles: [aNiggle(0)], today: 20, triages: [] })[0]?.redFlag).toBe(false);
  const flag = (triage: LimitingTriage) =>
    spotsOf({ niggles: [aNiggle(0)], today: 0, triages: [triage] })[0]?.redFlag;
  expect(flag(aTriage())).toBe(false);
  expect(flag(aTriage({ rules: ["R0"], normalSoreness: true }))).toBe(false);
  expect(flag(aTriage({ level: "L1", rules: ["R5"] }))).toBe(true);
  expect(flag(aTriage({ level: null, incomplete: ["walkEven"] }))).toBeNull();
  expect(flag(aTriage({ level: "L2", rules: ["R3"], incomplete: ["walkEven"] }))).toBe(true);
});

test("M2 whether a finger finds it is not known until it is answered, and the last answer holds", () => {
  const answer = (question: string, chosen: readonly string[], on: number) => ({
    question,
    chosen,
    at: at(on),
  });
  const answers = [
    answer("pointable", ["yes"], 1),
    answer("pointable", [], 0),
    answer("familiarAche", [], 0),
  ];
  const [spot] = spotsOf({ niggles: [aNiggle(0, { answers })], today: 1 });
  expect(spot).toMatchObject({ pointable: true, familiarAche: false });
  expect(spotsOf({ niggles: [aNiggle(0)], today: 1 })[0]).toMatchObject({
    pointable: null,
    familiarAche: null,
  });
});

test("M3 the signs are those logged in the last 21 days", () => {
  const entries = [
    anEntry(0, { life: 3, descriptors: ["numb"] }),
    anEntry(10, { life: 3, descriptors: ["stuck"] }),
  ];
  expect(spotsOf({ niggles: [aNiggle(0, { entries })], today: 22 })[0]?.signs).toEqual(["stuck"]);
});

test("B4 the worst place comes first, one that nobody scored before it", () => {
  const other = (area: "quads" | "glutes", log: Parameters<typeof anEntry>[1]) =>
    aNiggle(0, { area: { area, side: "left" }, entries: [anEntry(0, log)] });
  const niggles = [aNiggle(0), other("quads", 6), other("glutes", { runChanged: "stopped", why: "pain" })];
  expect(spotsOf({ niggles, today: 0 }).map(({ area }) => area.area)).toEqual(["glutes", "quads", "calf"]);
});
