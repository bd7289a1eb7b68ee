import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Asked, askRestride } from "./ask-restride.ts";

/** The effects table of RULES 3.4, row by row of the R table, as `plan --json` shows it: proposed and booked. */

/** A Monday; the session that is booked lies four weeks ahead. */
const TODAY = "2026-11-23";
const LATER = "2026-12-21";

let restride: Asked;

beforeEach(async () => {
  restride = await askRestride(TODAY);
  const set = (key: string, value: string) => restride.change("PUT", `/settings/${key}`, { value });
  await set("availability", "mon 08:00-11:30");
  await set("confirmedDays", "2026-11-20,2026-11-21,2026-11-22");
  await restride.change("POST", "/massages/done", { date: "2026-10-26", time: "09:00", form: "deep" });
  await restride.say({ answers: "none" });
});

afterEach(() => restride.close());

type Plan = Awaited<ReturnType<Asked["read"]["plan"]>>;
type Item = Plan["items"][number];

const proposedIn = ({ items }: Plan) =>
  items.filter(({ kind, status }) => kind === "massage" && status === "proposed");
const placesOf = ({ areas }: Item) => areas.map(({ area, side }) => `${area} ${side}`);
const whyOf = ({ because }: Item) => because.map(({ text }) => text).join(" ");
const isNoRun = ({ warnings }: Plan) => warnings.some(({ text }) => text.startsWith("No running for now."));

/** Books the firm session that the plan proposes in four weeks, and answers with how to find it. */
async function bookLater(date = LATER) {
  const item = proposedIn(await restride.read.plan()).find((one) => one.date === date);
  expect(item, `a session proposed on ${date}`).toBeDefined();
  const { changed } = await restride.book({ item: item?.id, safety: "none" });
  return (plan: Plan): Item => {
    const found = plan.items.find(({ id }) => id === changed);
    if (!found) throw new Error("the booked session is not in the plan");
    return found;
  };
}

interface Row {
  readonly rule: string;
  readonly story: string;
  readonly site: string;
  readonly pain?: number;
  readonly answer?: Readonly<Record<string, string>>;
  readonly hours: number;
  readonly noRun?: true;
}

const row = (
  rule: string,
  story: string,
  site: string,
  answer: Readonly<Record<string, string>>,
  hours: number,
): Row => ({ rule, story, site, answer, hours });
/** Rows with the words of their titles. */
const titled = (rows: readonly Row[]) => rows.map((one) => [one.rule, one.story, one.hours, one] as const);

const noRun = (one: Row): Row => ({ ...one, noRun: true });

const logRow = ({ site, pain = 3, answer }: Row) =>
  restride.log({ area: site, side: "left", pain, answers: "none", ...(answer ? { answer } : {}) });

const L2: readonly Row[] = [
  { rule: "R-NRS", story: "pain of 8", site: "calf", pain: 8, hours: 72 },
  noRun(row("R1", "a sudden stab", "calf", { suddenStab: "sudden" }, 72)),
  row("R2", "numb all day", "calf", { numbness: "allDay" }, 168),
  noRun(row("R3", "favours one leg", "calf", { walkEven: "favours" }, 72)),
  row("R4", "wakes two nights", "calf", { nightRest: "twoNights" }, 168),
  noRun(row("R7", "one fingertip on the shin bone", "shin", { fingertipBone: "fingertip" }, 48)),
  row("R8", "tight at the same distance each run", "calf", { risingTightness: "sameDistance" }, 336),
  row("R11", "a large bruise", "calf", { bruiseGap: "largeBruise" }, 48),
  row("R16", "the knee locks", "knee_front", { lockGive: "locks" }, 168),
  row("R17", "tingling down the leg and the foot drags", "glutes", { tingleDown: "tingles,drags" }, 72),
  row("R19", "a cold foot at the same distance", "calf", { coldFoot: "distance" }, 48),
  noRun(row("R22", "a pop at the sit bone", "hamstrings", { sitBonePop: "pop" }, 48)),
];

/** Sites of which a session has its places. */
const FOCUS = ["calf", "quads", "itb_tfl", "glutes", "hip_flexors", "foot_plantar"];

describe("L2", () => {
  test.each(titled(L2))(
    "%s %s: the site rests, nothing deep, booked better cancelled, be seen in %i h",
    async (_rule, _story, _hours, one) => {
      const find = await bookLater();
      await logRow(one);
      const triage = await restride.read.triage();
      expect(triage).toMatchObject({ level: "L2", deadlineHours: one.hours, emergency: false });
      expect(triage.because.map(({ rule }) => rule)).toContain(one.rule);
      const plan = await restride.read.plan();
      expect(plan.items[0]).toMatchObject({ kind: "beSeen", areas: [{ area: one.site, side: "left" }] });
      expect(plan.items[0]?.because[0]?.inputs).toMatchObject({ level: "L2", deadlineHours: one.hours });
      expect(proposedIn(plan).length).toBeGreaterThan(0);
      for (const item of proposedIn(plan)) {
        expect(item.form).not.toBe("deep");
        expect(item.pressureCap).toBeLessThanOrEqual(3);
        expect(placesOf(item).join(" ")).not.toMatch(new RegExp(`${one.site} (left|both)`));
        if (FOCUS.includes(one.site)) expect(placesOf(item)).toContain(`${one.site} right`);
      }
      expect(find(plan)).toMatchObject({ status: "cancelSuggested" });
      expect(find(plan).because[0]).toMatchObject({ rule: "T13" });
      expect(whyOf(find(plan))).toContain("to be seen first");
      expect(isNoRun(plan)).toBe(one.noRun === true);
      const { steps } = await restride.read.routine();
      const touched = steps.filter(({ move, side }) => side !== "right" && isMoveOf(move, one.site));
      expect(touched).toEqual([]);
      const planned = plan.items.flatMap(({ moves = [] }) => moves);
      expect(planned.filter(({ id, side }) => side !== "right" && isMoveOf(id, one.site))).toEqual([]);
    },
  );

  test("R20 a growing runner's sore knee: L2 in 48 h, nothing deep", async () => {
    await restride.change("PUT", "/settings/birthYear", { value: "2012" });
    const find = await bookLater();
    await restride.log({ area: "knee_front", side: "left", pain: 3, answers: "none" });
    const triage = await restride.read.triage();
    expect(triage).toMatchObject({ level: "L2", deadlineHours: 48 });
    expect(triage.because.map(({ rule }) => rule)).toContain("R20");
    const plan = await restride.read.plan();
    expect(proposedIn(plan).some(({ form }) => form === "deep")).toBe(false);
    expect(find(plan)).toMatchObject({ status: "cancelSuggested" });
  });

  test.each([
    ["R18", "weight loss that nobody can explain", { unwell: "weightLoss" }, 168],
    ["R21", "periods that stopped", { eatingPeriods: "periods" }, 336],
  ])(
    "%s %s: nothing deep anywhere, be seen in time, booked better cancelled",
    async (rule, _story, answer, hours) => {
      const find = await bookLater();
      await restride.log({ area: "calf", side: "left", pain: 1, answers: "none", answer });
      const triage = await restride.read.triage();
      expect(triage).toMatchObject({ level: "L2", deadlineHours: hours });
      expect(triage.because.map((one) => one.rule)).toContain(rule);
      const plan = await restride.read.plan();
      expect(plan.items[0]).toMatchObject({ kind: "beSeen", areas: [] });
      expect(proposedIn(plan).length).toBeGreaterThan(0);
      for (const item of proposedIn(plan)) expect(item.pressureCap).toBeLessThanOrEqual(3);
      expect(find(plan)).toMatchObject({ status: "cancelSuggested" });
    },
  );

  test("R12 fever for three days: L2 in 48 h, no massage at all and no running", async () => {
    const find = await bookLater();
    await restride.log({
      area: "calf",
      side: "left",
      pain: 1,
      answers: "none",
      answer: { fever: "fever,threeDays" },
    });
    expect(await restride.read.triage()).toMatchObject({ level: "L2", deadlineHours: 48 });
    const plan = await restride.read.plan();
    expect(proposedIn(plan)).toEqual([]);
    expect(find(plan)).toMatchObject({ status: "cancelSuggested" });
    expect(isNoRun(plan)).toBe(true);
  });

  test("R5 no better after a week at 4: L2 in 168 h, the site rests", async () => {
    const find = await bookLater();
    for (const day of ["12", "13", "14", "20", "22", "23"]) {
      await restride.reopen(`2026-11-${day}`);
      await restride.log({ area: "calf", side: "left", pain: 4, answers: "none" });
    }
    const triage = await restride.read.triage();
    expect(triage).toMatchObject({ level: "L2", deadlineHours: 168 });
    expect(triage.because.map(({ rule }) => rule)).toContain("R5");
    const plan = await restride.read.plan();
    for (const item of proposedIn(plan)) expect(placesOf(item)).toContain("calf right");
    expect(find(plan)).toMatchObject({ status: "cancelSuggested" });
  });
});

/** Moves are named by the site that they are for. */
const MOVE_PREFIX: Readonly<Record<string, string>> = {
  calf: "CAL",
  shin: "SHI",
  glutes: "GLU",
  hamstrings: "HAM",
  knee_front: "QUA",
};
const isMoveOf = (move: string, site: string): boolean => move.startsWith(MOVE_PREFIX[site] ?? "?");

const L3: readonly Row[] = [
  row("R1", "a pop, and no weight on it", "calf", { suddenStab: "sudden,pop,cannotLoad" }, 24),
  row("R2", "numb and weak", "calf", { numbness: "allDay,weakness" }, 24),
  row("R3", "not four steps", "calf", { walkEven: "favours", fourSteps: "cannot" }, 24),
  row("R6", "one calf swollen", "calf", { legSwollen: "swollen" }, 24),
  row(
    "R7",
    "each step hurts the hip",
    "hip_flexors",
    { buildsUp: "nextMorning", everyStep: "everyStep" },
    24,
  ),
  row("R10", "no rising on tiptoe", "achilles", { tiptoe: "cannot" }, 24),
  row("R11", "a bruise that swells fast", "calf", { bruiseGap: "largeBruise,fastSwelling" }, 24),
  row("R12", "a hot red joint", "ankle", { hotRed: "joint" }, 24),
  row("R19", "a cold foot at rest", "calf", { coldFoot: "rest" }, 24),
  row("R22", "the leg can not be lifted straight", "quads", { straightLeg: "cannot" }, 24),
  row("R26", "pain in a testicle", "adductors", { groinLump: "testicle" }, 24),
];

const EMERGENCIES: readonly Row[] = [
  row("R6", "one calf swollen, and breathless", "calf", { legSwollen: "swollen", chest: "breathless" }, 0),
  row("R8", "tight by the hour, the foot pale", "calf", { risingTightness: "growing,numbPaleWeak" }, 0),
  row("R9", "saddle numb", "low_back", { saddle: "numb" }, 0),
  row("R13", "dark urine after a hard effort", "calf", { urine: "dark" }, 0),
  row("R14", "chest pain", "calf", { chest: "chestPain" }, 0),
  row("R15", "a bent shape after a fall", "calf", { injury: "deformity" }, 0),
  row("R23", "confused after a long effort", "calf", { confused: "confusion" }, 0),
  row("R24", "a sudden headache with signs", "calf", { headNeck: "withSigns" }, 0),
  row("R25", "jaw pain on exertion", "calf", { chest: "exertion" }, 0),
];

describe("L3", () => {
  test.each(titled([...L3, ...EMERGENCIES]))(
    "%s %s: nothing anywhere but to be seen in %i h, booked better cancelled",
    async (_rule, _story, _hours, one) => {
      const find = await bookLater();
      await logRow(one);
      const triage = await restride.read.triage();
      const emergency = one.hours === 0;
      expect(triage).toMatchObject({ level: "L3", deadlineHours: one.hours, emergency });
      expect(triage.because.map(({ rule }) => rule)).toContain(one.rule);
      const plan = await restride.read.plan();
      expect(plan.items[0]).toMatchObject({ kind: "beSeen" });
      expect(plan.items[0]?.because[0]?.inputs).toMatchObject({
        level: "L3",
        emergency,
        deadlineHours: one.hours,
      });
      expect(proposedIn(plan)).toEqual([]);
      const kinds = plan.items.map(({ kind }) => kind);
      expect(kinds.filter((kind) => !["beSeen", "massage", "rest"].includes(kind))).toEqual([]);
      expect(find(plan)).toMatchObject({ status: "cancelSuggested" });
      expect(plan.days.filter(({ regret }) => regret !== null)).toEqual([]);
      expect(isNoRun(plan)).toBe(true);
      expect((await restride.read.status()).allowed.pressure).toBe("none");
      const { steps, thermal, instead } = await restride.read.routine();
      expect([steps, thermal]).toEqual([[], []]);
      expect(instead.length).toBeGreaterThan(0);
    },
  );
});

test("L0 a mild niggle whose questions are answered leaves the plan as it was", async () => {
  const find = await bookLater();
  await restride.log({ area: "calf", side: "left", pain: 2, answers: "none" });
  const plan = await restride.read.plan();
  expect(find(plan)).toMatchObject({ status: "booked", pressureCap: 4 });
  expect(proposedIn(plan)[0]).toMatchObject({ date: TODAY, form: "moderate" });
  expect(placesOf(find(plan))).toContain("calf both");
});

test("R0 quads that are sore the day after a long run: gentle there, proposed and booked, the rest as planned", async () => {
  await restride.importSample();
  const { niggles } = await restride.log({
    area: "quads",
    side: "both",
    pain: 4,
    kinds: ["ache", "tight"],
    answers: "none",
  });
  expect(niggles[0]).toMatchObject({ level: "L0", normalSoreness: true });
  const proposed = proposedIn(await restride.read.plan());
  const firm = proposed.find(({ form }) => form !== "gentle");
  expect(firm && whyOf(firm)).toContain("Pressure 2 of 5 at most on your quads");
  const { changed } = await restride.book({ item: firm?.id, confirm: true, safety: "none" });
  const booked = (await restride.read.plan()).items.find(({ id }) => id === changed);
  expect(booked).toMatchObject({ status: "booked", form: firm?.form });
  expect(booked && whyOf(booked)).toContain("Pressure 2 of 5 at most on your quads");
}, 60_000);

test("L1 no better after a week at 3: medium at most on the site, the rest as planned, booked too", async () => {
  const find = await bookLater();
  for (const day of ["12", "13", "14", "20", "22", "23"]) {
    await restride.reopen(`2026-11-${day}`);
    await restride.log({ area: "calf", side: "left", pain: 3, answers: "none" });
  }
  expect(await restride.read.triage()).toMatchObject({ level: "L1" });
  const plan = await restride.read.plan();
  expect(plan.items.some(({ kind }) => kind === "beSeen")).toBe(false);
  const deep = proposedIn(plan).find(({ form }) => form === "deep");
  expect(deep && whyOf(deep)).toContain("Pressure 3 of 5 at most on your");
  expect(deep && placesOf(deep)).toContain("calf both");
  expect(find(plan)).toMatchObject({ status: "booked", pressureCap: 4 });
  expect(whyOf(find(plan))).toContain("Pressure 3 of 5 at most on your");
});

test("3.4 not yet known: the site rests, nothing deep; a firm booking far ahead waits for the answers", async () => {
  const find = await bookLater();
  await restride.log({ area: "calf", side: "left", pain: 3 });
  expect(await restride.read.triage()).toMatchObject({ level: null });
  const plan = await restride.read.plan();
  for (const item of proposedIn(plan)) {
    expect(item.pressureCap).toBeLessThanOrEqual(3);
    expect(placesOf(item)).toContain("calf right");
  }
  expect(find(plan)).toMatchObject({ status: "booked", form: "deep", pressureCap: 3 });
  expect(find(plan).because[0]?.text).toContain("Answer the questions");
  expect(placesOf(find(plan))).toContain("calf right");
});

test("3.4 not yet known: a booking under 48 hours away is better cancelled", async () => {
  const find = await bookLater(TODAY);
  await restride.log({ area: "calf", side: "left", pain: 3 });
  expect(find(await restride.read.plan())).toMatchObject({ status: "cancelSuggested" });
});

test("3.4 under care: the pressure and the running that were advised, booked and proposed", async () => {
  const find = await bookLater();
  const answer = { suddenStab: "sudden" };
  const { changed } = await restride.log({ area: "calf", side: "left", pain: 4, answers: "none", answer });
  const seen = { advice: "A strain. Light hands.", pressureCap: 1, mayRun: false };
  await restride.change("POST", `/niggles/${changed}/seen`, seen);
  const plan = await restride.read.plan();
  expect(plan.items.some(({ kind }) => kind === "beSeen")).toBe(false);
  expect(find(plan)).toMatchObject({ status: "booked", pressureCap: 4 });
  for (const item of [find(plan), proposedIn(plan).find(({ form }) => form === "deep")])
    expect(item && whyOf(item)).toContain("Pressure 1 of 5 at most on your");
  expect(isNoRun(plan)).toBe(true);
});
