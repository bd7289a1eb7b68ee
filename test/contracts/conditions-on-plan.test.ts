import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CONDITION_IDS } from "../../src/core/niggle/index.ts";
import type { NewConditionAnswer } from "../../src/http/contract-care.ts";
import { type Asked, askRestride } from "./ask-restride.ts";

/** Every row of RULES 3.5, as `plan --json` shows it, for a session that is proposed and for one that is booked. */

/** A Monday. */
const TODAY = "2026-11-23";
const CALF = ["calf:left"];
const GUN = "No massage gun.";

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

const massagesOf = ({ items }: Plan) => items.filter(({ kind }) => kind === "massage");
const proposedIn = (plan: Plan) => massagesOf(plan).filter(({ status }) => status === "proposed");
const whyOf = ({ because }: Pick<Item, "because">) => because.map(({ text }) => text).join(" ");
const warningsOf = ({ warnings }: Plan) => warnings.map(({ text }) => text);
const placesOf = ({ areas }: Item) => areas.map(({ area, side }) => `${area} ${side}`);
const yes = (condition: string, said: NewConditionAnswer = {}) =>
  restride.say({ condition, answer: "yes", ...said });

/** The moves of self-care today, `CAL1 left`; where they are read is said here alone. */
const readMoves = async () =>
  (await restride.read.routine()).steps.map(({ move, side }) => `${move} ${side}`);
/** Moves of the two weeks of self-care in the plan, as `plan --json` has them. */
const plannedMoves = ({ items }: Plan): readonly string[] =>
  items.flatMap(({ moves = [] }) => moves.map(({ id, side }) => `${id} ${side}`));
const readTools = async () => (await restride.read.routine()).steps.map(({ tool }) => tool);
const readThermal = async () => (await restride.read.routine()).thermal.map(({ kind }) => kind);

/** Books what the plan proposes on a day, and answers with how to find it in the plan. */
async function bookProposal(date: string) {
  const item = proposedIn(await restride.read.plan()).find((one) => one.date === date);
  expect(item, `a session proposed on ${date}`).toBeDefined();
  const { changed } = await restride.book({ item: item?.id, safety: "none" });
  return (plan: Plan): Item => {
    const found = plan.items.find(({ id }) => id === changed);
    if (!found) throw new Error("the booked session is not in the plan");
    return found;
  };
}

/** A firm session four weeks ahead; another is proposed for today. */
const LATER = "2026-12-21";

test("3.5 nobody's condition: medium today, firm in four weeks, six places, and a routine with tools", async () => {
  const [today, later] = proposedIn(await restride.read.plan());
  expect(today).toMatchObject({ date: TODAY, form: "moderate", pressureCap: 3 });
  expect(later).toMatchObject({ date: LATER, form: "deep", pressureCap: 4 });
  expect(today && placesOf(today)).toContain("calf both");
  await restride.change("PUT", "/settings/availability", { value: "thu 08:00-11:30" });
  expect(await readMoves()).toEqual(expect.arrayContaining(["CAL1 left", "CAL1 right", "CAL4 left"]));
});

const X_ABS = [
  "fever",
  "infection",
  "contagiousSkin",
  "unstableHeart",
  "thrombosis",
  "acuteFracture",
] as const;

describe("X-abs", () => {
  test.each(X_ABS)(
    "X-abs %s: nothing is proposed, what is booked is better cancelled, no self-care",
    async (id) => {
      const find = await bookProposal(LATER);
      await yes(id, { areas: CALF });
      const plan = await restride.read.plan();
      expect(proposedIn(plan)).toEqual([]);
      expect(find(plan)).toMatchObject({ status: "cancelSuggested" });
      expect(find(plan).because[0]).toMatchObject({ rule: "X-abs" });
      expect(plan.unmet[0]?.text).toContain("No massage for now.");
      expect(plan.unmet[0]?.blockedBy).toContain("X-abs");
      expect(plan.warnings.map(({ rule }) => rule)).toContain("X-abs");
      expect(plan.items.map(({ kind }) => kind)).not.toContain("beSeen");
      expect(await readMoves()).toEqual([]);
      const { items } = await restride.read.plan();
      expect(items.filter(({ kind }) => ["selfCare", "ice", "heat"].includes(kind))).toEqual([]);
      expect((await restride.read.routine()).instead.length).toBeGreaterThan(0);
      expect((await restride.read.triage()).level).not.toBe("L3");
    },
  );

  test("X-abs fever: no running until a day after it is over", async () => {
    await yes("fever");
    expect(warningsOf(await restride.read.plan())[0]).toContain("No running for now.");
    await restride.say({ condition: "fever", answer: "no" });
    expect(warningsOf(await restride.read.plan())[0]).toContain("24 hours");
    await restride.reopen("2026-11-25");
    expect(warningsOf(await restride.read.plan()).join(" ")).not.toContain("No running");
  });

  test("X-abs intoxicated: nothing today, and the sessions after it stay", async () => {
    const find = await bookProposal(LATER);
    expect(proposedIn(await restride.read.plan())[0]).toMatchObject({ date: TODAY });
    await yes("intoxicated");
    const plan = await restride.read.plan();
    expect(massagesOf(plan).filter(({ date }) => date === TODAY)).toEqual([]);
    expect(massagesOf(plan).length).toBeGreaterThan(1);
    expect(find(plan)).toMatchObject({ status: "booked", pressureCap: 4 });
    expect(await readMoves()).toEqual([]);
  });

  test("X-abs intoxicated: what is booked for today is better cancelled", async () => {
    const find = await bookProposal(TODAY);
    await yes("intoxicated");
    const item = find(await restride.read.plan());
    expect(item).toMatchObject({ status: "cancelSuggested" });
    expect(item.because[0]).toMatchObject({ rule: "X-abs" });
  });

  test("X-abs thrombosis, cleared by a doctor: gentle only", () => expectGentle("thrombosis", "X-abs"));

  test("X-abs acuteFracture, once seen: the place is left alone, elsewhere as planned", async () => {
    await expectPlaceLeft("acuteFracture", "X-abs", { clinicianOk: true });
  });
});

/** Everything gentle, booked and proposed, with the reason. */
async function expectGentle(id: string, rule: string) {
  const find = await bookProposal(LATER);
  await yes(id, { clinicianOk: true });
  const plan = await restride.read.plan();
  expect(proposedIn(plan).length).toBeGreaterThan(1);
  for (const item of proposedIn(plan)) {
    expect(item).toMatchObject({ form: "gentle", pressureCap: 2 });
    expect(item.because.map((one) => one.rule)).toContain(rule);
  }
  expect(find(plan)).toMatchObject({ status: "booked", pressureCap: 2 });
  expect(find(plan).because[0]?.text).toContain("gentle");
  expect(find(plan).because[1]).toMatchObject({ rule });
  expect((await restride.read.status()).allowed.pressure).toBe("gentle");
  return plan;
}

/** The left calf is left out of every session and of self-care, the rest is as before. */
async function expectPlaceLeft(id: string, rule: string, said: NewConditionAnswer = {}) {
  const find = await bookProposal(LATER);
  await yes(id, { areas: CALF, ...said });
  const plan = await restride.read.plan();
  expect(proposedIn(plan)[0]).toMatchObject({ date: TODAY, form: "moderate" });
  for (const item of [...proposedIn(plan), find(plan)]) {
    expect(placesOf(item)).toContain("calf right");
    expect(placesOf(item)).toContain("quads both");
    expect(placesOf(item).join(" ")).not.toMatch(/calf (left|both)/);
    expect(item.because.map((one) => one.rule)).toContain(rule);
    expect(whyOf(item)).toContain("left calf");
  }
  expect(find(plan)).toMatchObject({ status: "booked", form: "deep", pressureCap: 4 });
  const moves = await readMoves();
  expect(moves).not.toContain("CAL4 left");
  expect(moves).toContain("CAL4 right");
  const planned = plannedMoves(plan);
  expect(planned.filter((move) => /^(CAL|ACH|PLA3|PLA4|SHI4).* left$/.test(move))).toEqual([]);
  expect(planned).toContain("CAL4 right");
}

const X_LOC = [
  "freshTear",
  "openSkin",
  "skinInfection",
  "phlebitis",
  "inflamedJoint",
  "varicoseVeins",
  "lump",
  "injectionSite",
  "hernia",
  "surgeryScar",
  "implantedPort",
] as const;
/** A tear of today is old by the time of the session in four weeks. */
const PASSING: readonly string[] = ["freshTear"];

describe("X-loc", () => {
  test.each(X_LOC.filter((id) => !PASSING.includes(id)))(
    "X-loc %s: its place is left out of sessions, booked ones too, and of self-care; elsewhere as planned",
    (id) => expectPlaceLeft(id, "X-loc"),
  );

  test("X-loc freshTear: left alone for three days, booked and proposed, and not after them", async () => {
    const find = await bookProposal(LATER);
    await yes("freshTear", { areas: CALF });
    const plan = await restride.read.plan();
    const [today] = proposedIn(plan);
    expect(today).toMatchObject({ date: TODAY });
    expect(today && placesOf(today)).toContain("calf right");
    expect(placesOf(find(plan))).toContain("calf both");
  });

  test("X-loc freshTear: left out of a session booked for today", async () => {
    const find = await bookProposal(TODAY);
    await yes("freshTear", { areas: CALF });
    const item = find(await restride.read.plan());
    expect(item).toMatchObject({ status: "booked" });
    expect(placesOf(item)).toContain("calf right");
  });

  test("X-loc injectionSite: over by itself a week after its date", async () => {
    await yes("injectionSite", { areas: CALF, since: TODAY });
    const [today, later] = proposedIn(await restride.read.plan());
    expect(today && placesOf(today)).toContain("calf right");
    expect(later && placesOf(later)).toContain("calf both");
  });

  test("X-loc surgeryScar: free again with the surgeon's OK", async () => {
    await yes("surgeryScar", { areas: CALF, clinicianOk: true });
    const [today] = proposedIn(await restride.read.plan());
    expect(today && placesOf(today)).toContain("calf both");
  });

  test("X-loc every place of a booked session closed: better cancelled, with the reason", async () => {
    const find = await bookProposal(LATER);
    const areas = ["calf", "quads", "itb_tfl", "glutes", "hip_flexors", "foot_plantar"];
    await yes("openSkin", { areas });
    const plan = await restride.read.plan();
    expect(find(plan)).toMatchObject({ status: "cancelSuggested" });
    expect(find(plan).because.map(({ rule }) => rule)).toContain("X-loc");
    for (const item of proposedIn(plan)) expect(placesOf(item)).toEqual(["low_back both", "upper_body both"]);
  });

  test("X-loc painfulInsertion: no pressing and no stretching there, what loads elsewhere stays, and the plan says so", async () => {
    const find = await bookProposal(LATER);
    expect(await readMoves()).toContain("CAL4 left");
    await yes("painfulInsertion", { areas: ["achilles:left"] });
    const plan = await restride.read.plan();
    expect(warningsOf(plan).join(" ")).toContain("no pressing and no stretching");
    expect(find(plan)).toMatchObject({ status: "booked", pressureCap: 4 });
    for (const item of massagesOf(plan)) expect(placesOf(item).join(" ")).not.toContain("achilles");
    const moves = await readMoves();
    expect(moves).not.toContain("CAL4 left");
    expect(moves).toContain("CAL4 right");
  });
});

test("X-loc never pressed: the back of the knee gets no hands and no tool, whatever the state", async () => {
  await restride.change("PUT", "/settings/availability", { value: "thu 08:00-11:30" });
  await restride.log({ area: "knee_back", side: "left", pain: 3, answers: "none" });
  const plan = await restride.read.plan();
  expect(proposedIn(plan).length).toBeGreaterThan(1);
  for (const item of massagesOf(plan)) expect(placesOf(item).join(" ")).not.toContain("knee_back");
  const { steps } = await restride.read.routine();
  expect(steps.filter(({ name }) => /back of the knee/i.test(name))).toEqual([]);
});

const X_CAU = [
  "bleeding",
  "osteoporosis",
  "pregnancy",
  "afterBirth",
  "cancerTreatment",
  "longSteroids",
  "vascularEds",
  "bloodPressure",
  "heartHistory",
  "earlierClot",
  "lymphoedema",
  "sickleCell",
  "aneurysm",
] as const;

describe("X-cau", () => {
  test.each(X_CAU)(
    "X-cau-ask %s: no massage and no tool before a clinician's OK; moves without a tool stay",
    async (id) => {
      const find = await bookProposal(LATER);
      await restride.change("PUT", "/settings/availability", { value: "thu 08:00-11:30" });
      expect(await readTools()).toContain("roller");
      await yes(id);
      const plan = await restride.read.plan();
      expect(proposedIn(plan)).toEqual([]);
      expect(find(plan)).toMatchObject({ status: "cancelSuggested" });
      expect(find(plan).because[0]).toMatchObject({ rule: "X-cau" });
      expect(whyOf(find(plan))).toContain("clinician");
      expect(plan.unmet[0]?.blockedBy).toContain("X-cau");
      const tools = await readTools();
      expect(tools.length).toBeGreaterThan(0);
      expect(tools.filter((tool) => tool === "roller" || tool === "ball")).toEqual([]);
    },
  );

  test.each(X_CAU)("X-cau-ask %s with an OK: gentle only, no massage gun, no ball on bone", async (id) => {
    const words = warningsOf(await expectGentle(id, "X-cau"));
    expect(words).toContain(GUN);
    expect(words).toContain("No ball on bone or over a vessel.");
  });

  test("X-cau-ask pregnancy: nothing deep on the legs and a trained therapist are said", async () => {
    await yes("pregnancy", { clinicianOk: true });
    const words = warningsOf(await restride.read.plan()).join(" ");
    expect(words).toMatch(/legs.*therapist trained for pregnancy/);
  });

  test("X-cau-ask osteoporosis: no ball beside the spine", () => expectNoBallAtTheBack("osteoporosis"));

  test("X-cau-ask afterBirth: over by itself six weeks after the day", async () => {
    await yes("afterBirth", { since: "2026-11-16" });
    const dates = proposedIn(await restride.read.plan()).map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every((date) => date >= "2026-12-28")).toBe(true);
  });
});

/** LOW2 is done while nothing is known, and no longer once it is. */
async function expectNoBallAtTheBack(id: string) {
  await restride.change("PUT", "/settings/availability", { value: "thu 08:00-11:30" });
  await restride.log({ area: "low_back", side: "both", pain: 3, kinds: ["tight"], answers: "none" });
  expect(await readMoves()).toContain("LOW2 left");
  await yes(id, { clinicianOk: true });
  const moves = await readMoves();
  expect(moves.length).toBeGreaterThan(0);
  expect(moves.join(" ")).not.toContain("LOW2");
}

describe("X-day", () => {
  /** Gentle today and as planned in four weeks. */
  async function expectGentleToday(id: string) {
    await yes(id);
    const plan = await restride.read.plan();
    for (const item of proposedIn(plan).filter(({ date }) => date === TODAY))
      expect(item).toMatchObject({ form: "gentle", pressureCap: 2 });
    expect(proposedIn(plan).some(({ form }) => form === "deep")).toBe(true);
    expect(plan.warnings.map(({ rule }) => rule)).toContain("X-day");
    return plan;
  }

  test.each(["painkiller", "vaccination"])(
    "X-day %s: gentle only while it lasts, proposed ones after it as before",
    async (id) => {
      const find = await bookProposal(LATER);
      const plan = await expectGentleToday(id);
      expect(find(plan)).toMatchObject({ status: "booked", pressureCap: 4 });
    },
  );

  test.each(["painkiller", "vaccination"])(
    "X-day %s: a session booked for today stays, with gentle hands",
    async (id) => {
      const find = await bookProposal(TODAY);
      const item = find(await expectGentleToday(id));
      expect(item).toMatchObject({ status: "booked", form: "moderate", pressureCap: 2 });
      expect(item.because[1]).toMatchObject({ rule: "X-day" });
    },
  );

  test("X-day painkiller: over after six hours", async () => {
    await yes("painkiller");
    await restride.change("PUT", "/settings/availability", { value: "mon 12:30-16:00" });
    expect(proposedIn(await restride.read.plan())[0]).toMatchObject({ date: TODAY, form: "moderate" });
  });

  test("X-day vaccination: that arm is left alone, as the plan says", async () => {
    await yes("vaccination");
    expect(warningsOf(await restride.read.plan()).join(" ")).toContain("not on that arm");
  });

  test("X-day unwell: nothing that day, nor the next; what comes after stays", async () => {
    const find = await bookProposal(LATER);
    await yes("unwell");
    const plan = await restride.read.plan();
    expect(massagesOf(plan).filter(({ date }) => date === TODAY)).toEqual([]);
    expect(proposedIn(plan).length).toBeGreaterThan(0);
    expect(find(plan)).toMatchObject({ status: "booked", pressureCap: 4 });
    expect(await readMoves()).toEqual([]);
  });

  test("X-day unwell: what is booked for today is better cancelled", async () => {
    const find = await bookProposal(TODAY);
    await yes("unwell");
    const item = find(await restride.read.plan());
    expect(item).toMatchObject({ status: "cancelSuggested" });
    expect(item.because[0]).toMatchObject({ rule: "X-day" });
  });

  test.each(["olderOrFrail", "hypermobility", "fluoroquinolone"])(
    "X-day %s: gentle only, without anyone's OK",
    async (id) => {
      await expectGentle(id, "X-day");
    },
  );

  test("X-day olderOrFrail: no LOW2", () => expectNoBallAtTheBack("olderOrFrail"));

  test("X-day hypermobility: no stretch to the end of the range", async () => {
    expect(await readMoves()).toEqual(expect.arrayContaining(["HIP2 left", "GLU3 left", "CAL4 left"]));
    await yes("hypermobility");
    const moves = (await readMoves()).join(" ");
    expect(moves).toContain("CAL4");
    expect(moves).not.toMatch(/HIP2|GLU3|CAL3|HAM3/);
  });

  test("X-day fluoroquinolone: no deep or fast loading of calf and Achilles, for six months", async () => {
    await yes("fluoroquinolone", { since: "2026-06-20" });
    const plan = await restride.read.plan();
    expect(warningsOf(plan).join(" ")).toContain("no heavy or fast work of calf and Achilles");
    expect((await readMoves()).join(" ")).not.toMatch(/ACH3|ACH4|PLA3/);
    const forms = proposedIn(plan).map(({ date, form }) => [date >= "2026-12-21", form]);
    expect(forms).toContainEqual([true, "deep"]);
    expect(forms).not.toContainEqual([false, "moderate"]);
  });
});

/** Ice is first aid on a fresh sprain while nothing is known. */
async function expectNoIce(id: string, said: NewConditionAnswer = {}) {
  const answer = { suddenStab: "sudden" };
  await restride.log({ area: "ankle", side: "left", pain: 4, kinds: ["swollen"], answers: "none", answer });
  expect(await readThermal()).toEqual(["ice"]);
  await yes(id, said);
  expect(await readThermal()).toEqual([]);
}

/** Warmth is for an old tightness while nothing is known. */
async function expectNoHeat(id: string, said: NewConditionAnswer = {}) {
  const tight = { area: "calf", side: "left", pain: 2, kinds: ["tight"], answers: "none" };
  for (const day of ["2026-11-08", "2026-11-16", TODAY]) {
    await restride.reopen(day);
    await restride.log(tight);
  }
  expect(await readThermal()).toEqual(["heat"]);
  await yes(id, said);
  expect(await readThermal()).toEqual([]);
}

describe("X-limit", () => {
  test("X-limit arterialDisease: no pressure on the legs, booked or proposed", async () => {
    const find = await bookProposal(LATER);
    await yes("arterialDisease");
    const plan = await restride.read.plan();
    expect(proposedIn(plan).length).toBeGreaterThan(0);
    for (const item of proposedIn(plan)) {
      expect(placesOf(item)).toEqual(["low_back both", "upper_body both"]);
      expect(item.because.map(({ rule }) => rule)).toContain("X-limit");
    }
    expect(find(plan)).toMatchObject({ status: "cancelSuggested", areas: [] });
    expect(find(plan).because.map(({ rule }) => rule)).toContain("X-limit");
    expect((await readTools()).filter((tool) => tool === "roller" || tool === "ball")).toEqual([]);
  });

  test("X-limit arterialDisease: no ice", () => expectNoIce("arterialDisease"));

  test("X-limit arterialDisease: no heat", () => expectNoHeat("arterialDisease"));

  test.each([
    ["jointReplacement", GUN],
    ["metalOrPump", GUN],
    ["pacemaker", "No massage gun over the pacemaker."],
    ["epilepsy", "No hot bath alone."],
  ])("X-limit %s: the plan says what to heed, and nothing else changes", async (id, words) => {
    const find = await bookProposal(LATER);
    const before = massagesOf(await restride.read.plan());
    await yes(id);
    const plan = await restride.read.plan();
    expect(warningsOf(plan)).toContain(words);
    expect(massagesOf(plan)).toEqual(before);
    expect(find(plan)).toMatchObject({ status: "booked", pressureCap: 4 });
  });

  test("X-limit reducedFeeling: gentle hands on that place, booked and proposed, no ball and no gun", async () => {
    const find = await bookProposal(LATER);
    await yes("reducedFeeling", { areas: CALF });
    const plan = await restride.read.plan();
    for (const item of [proposedIn(plan)[0], find(plan)]) {
      expect(item && whyOf(item)).toContain("Pressure 2 of 5 at most on your");
      expect(item && placesOf(item)).toContain("calf both");
    }
    expect(find(plan)).toMatchObject({ status: "booked", pressureCap: 4 });
    expect(warningsOf(plan)).toContain(GUN);
    expect((await readMoves()).join(" ")).not.toContain("CAL2 left");
  });

  test("X-limit reducedFeeling: no ice", () => expectNoIce("reducedFeeling", { areas: ["ankle:left"] }));

  test("X-limit reducedFeeling: no heat", () => expectNoHeat("reducedFeeling", { areas: CALF }));

  test("X-limit raynaud: no ice, massages as planned", async () => {
    await expectNoIce("raynaud");
  });
});

test("3.5 every condition is held against the plan here", () => {
  const day = ["painkiller", "vaccination", "unwell", "olderOrFrail", "hypermobility", "fluoroquinolone"];
  const limit = [
    ...["arterialDisease", "jointReplacement", "metalOrPump", "epilepsy"],
    ...["reducedFeeling", "pacemaker", "raynaud"],
  ];
  const all = [...X_ABS, "intoxicated", ...X_LOC, "painfulInsertion", ...X_CAU, ...day, ...limit];
  expect(all.toSorted()).toEqual(CONDITION_IDS.toSorted());
});
