import { afterEach, beforeEach, expect, test } from "vitest";
import { type Asked, askRestride } from "./ask-restride.ts";

/** A Monday. */
const TODAY = "2026-11-23";
const DEEP = { date: "2026-12-03", time: "18:00", form: "deep" } as const;
const MODERATE = { ...DEEP, date: "2026-12-10", form: "moderate" } as const;

let restride: Asked;

beforeEach(async () => {
  restride = await askRestride(TODAY);
});

afterEach(() => restride.close());

const refuse = (body: object) => restride.refusal("POST", "/massages", body);
const idsOf = (refusal: Awaited<ReturnType<typeof refuse>>) => (refusal.questions ?? []).map(({ id }) => id);

async function expectNothingWritten() {
  expect((await restride.read.massages()).massages).toEqual([]);
  expect((await restride.read.safety()).answered).toEqual([]);
}

test("3.5 gentle work is booked without a question", async () => {
  const { massages } = await restride.book({ ...DEEP, form: "gentle" });
  expect(massages).toMatchObject([{ status: "booked", form: "gentle" }]);
  expect((await restride.read.safety()).answered).toEqual([]);
});

test.each(["deep", "moderate", "unknown", undefined])(
  "3.5 before firm work (%s) all lasting questions come first, in one sentence, and nothing is written",
  async (form) => {
    const refused = await refuse({ ...DEEP, form });
    expect(refused).toMatchObject({ status: 409, code: "massage.safety" });
    expect(refused.message).toMatch(/^Not booked yet: .*--safety none.*\.$/);
    const { toAsk } = await restride.read.safety();
    expect(idsOf(refused)).toEqual(toAsk.map(({ id }) => id));
    expect(refused.questions).toContainEqual({
      id: "lump",
      question: "Do you have a lump under the skin?",
      needsPlace: true,
    });
    await expectNothingWritten();
  },
);

test("3.5 none of these in the same request books it, and keeps every answer", async () => {
  const { massages } = await restride.book({ ...DEEP, safety: "none" });
  expect(massages).toMatchObject([{ status: "booked", form: "deep" }]);
  const { toAsk, onTheDay, answered } = await restride.read.safety();
  expect(toAsk).toEqual([]);
  expect(onTheDay.length).toBeGreaterThan(5);
  expect(answered.every(({ answer }) => answer === "no")).toBe(true);
});

test("3.5 deep work is asked about before each booking, moderate work only where nothing is known", async () => {
  await restride.say({ answers: "none" });
  await restride.book({ ...DEEP, safety: "none" });
  await restride.reopen("2026-11-25");
  expect(await refuse({ ...DEEP, date: "2026-12-17" })).toMatchObject({ code: "massage.safety" });
  await restride.book(MODERATE);
  await restride.book({ ...DEEP, date: "2026-12-17", safety: "none" });
  await restride.reopen("2026-11-26");
  await restride.book({ ...DEEP, date: "2026-12-24" });
});

test.each([
  [89, "2027-02-20", false],
  [90, "2027-02-21", false],
  [91, "2027-02-22", true],
])("3.5 after %i days moderate work asks what is older than 90 days", async (_days, today, isAsked) => {
  await restride.say({ answers: "none" });
  await restride.reopen(today);
  const { toAsk } = await restride.read.safety();
  const wanted = { ...MODERATE, date: "2027-03-11" };
  if (!isAsked) {
    expect(toAsk).toEqual([]);
    await restride.book(wanted);
    return;
  }
  const refused = await refuse(wanted);
  expect(idsOf(refused)).toEqual(toAsk.map(({ id }) => id));
  expect(idsOf(refused).length).toBeGreaterThan(20);
});

test("3.5 a yes that holds is not asked again, and 'none of these' leaves it standing", async () => {
  await restride.say({ condition: "raynaud", answer: "yes" });
  expect(idsOf(await refuse(DEEP))).not.toContain("raynaud");
  await restride.book({ ...DEEP, safety: "none" });
  expect((await restride.read.safety()).active).toMatchObject([{ id: "raynaud" }]);
});

test("3.5 single answers count, and what is left out is asked for: nothing is written until all are there", async () => {
  const all = idsOf(await refuse(DEEP));
  const no = (id: string) => ({ condition: id, answer: "no" });
  const some = await refuse({ ...DEEP, safety: all.slice(2).map(no) });
  expect(idsOf(some)).toEqual(all.slice(0, 2));
  await expectNothingWritten();
  const { massages } = await restride.book({ ...DEEP, safety: all.map(no) });
  expect(massages).toMatchObject([{ status: "booked" }]);
});

test("3.5 an answer that can not be read is told in one sentence, and nothing is written", async () => {
  const safety = [{ condition: "lump", answer: "yes" }];
  expect(await refuse({ ...DEEP, safety })).toMatchObject({ status: 422, code: "safety.impossible" });
  await expectNothingWritten();
});

test("C7 what else speaks against a booking comes before the questions, so that no answer is given in vain", async () => {
  await restride.change("POST", "/races", {
    date: "2026-12-05",
    distance: "10k",
    start: "09:00",
    priority: "B",
  });
  expect(await refuse(DEEP)).toMatchObject({ code: "massage.confirm" });
  expect(await refuse({ ...DEEP, safety: "none" })).toMatchObject({ code: "massage.confirm" });
  await expectNothingWritten();
  expect(await refuse({ ...DEEP, confirm: true })).toMatchObject({ code: "massage.safety" });
  const { massages } = await restride.book({ ...DEEP, confirm: true, safety: "none" });
  expect(massages).toMatchObject([{ status: "booked", confirmed: ["T3"] }]);
});

/** All that is asked answered no, but for one. */
async function bookWith(said: { readonly condition: string; readonly areas?: string[] }) {
  const all = idsOf(await refuse(DEEP)).filter((id) => id !== said.condition);
  const safety = [{ answer: "yes", ...said }, ...all.map((condition) => ({ condition, answer: "no" }))];
  const { massages, changed } = await restride.book({ ...DEEP, safety });
  const item = (await restride.read.plan()).items.find(({ id }) => id === changed);
  return { massage: massages.find(({ id }) => id === changed), item };
}

test.each([
  [{ condition: "thrombosis" }, "X-abs"],
  [{ condition: "pregnancy" }, "X-cau"],
])(
  "%o bars the session: it is kept as asked for, and the reply says to cancel it and why",
  async (said, rule) => {
    const { massage, item } = await bookWith(said);
    for (const told of [massage, item]) {
      expect(told).toMatchObject({ status: "cancelSuggested" });
      expect(told?.because[0]?.rule).toBe(rule);
    }
  },
);

test("X-day an answer that asks for gentle hands makes the session lighter, and the reply says so", async () => {
  const { massage, item } = await bookWith({ condition: "olderOrFrail" });
  expect(massage).toMatchObject({ status: "booked", pressureCap: 2 });
  expect(massage?.because[0]).toMatchObject({ rule: "T13" });
  expect(massage?.because[0]?.text).toContain("gentle");
  expect(massage?.because[1]).toMatchObject({ rule: "X-day" });
  expect(item).toMatchObject({ status: "booked", pressureCap: 2 });
});

test("X-loc an answer about a place leaves the place out, and the reply says so", async () => {
  const { massage } = await bookWith({ condition: "lump", areas: ["calf:left"] });
  expect(massage).toMatchObject({ status: "booked" });
  const words = massage?.because.map(({ text }) => text).join(" ");
  expect(words).toContain("left calf");
  expect(words).toContain("A lump is left alone.");
});

test("T13 what is known to bar a session refuses it, and what allows a lighter one says which", async () => {
  await restride.say({ answers: "none" });
  await restride.say({ condition: "olderOrFrail", answer: "yes" });
  const refused = await refuse(DEEP);
  expect(refused).toMatchObject({ status: 409, code: "massage.refused" });
  expect(refused.message).toContain("--form gentle");
  await restride.book({ ...DEEP, form: "gentle" });
  await restride.say({ condition: "unstableHeart", answer: "yes" });
  expect(await refuse({ ...MODERATE, form: "gentle" })).toMatchObject({ code: "massage.refused" });
});

test("3.5 firm work for today asks what passes as well", async () => {
  const refused = await refuse({ ...DEEP, date: TODAY, confirm: true });
  expect(idsOf(refused)).toEqual(expect.arrayContaining(["fever", "painkiller", "pregnancy"]));
  await restride.book({ ...DEEP, date: TODAY, confirm: true, safety: "none" });
  const { toAsk, onTheDay } = await restride.read.safety();
  expect([toAsk, onTheDay]).toEqual([[], []]);
  expect((await restride.read.status()).toAnswer).toEqual([]);
});

test("3.5 on the day of a massage status and plan ask what passes, until it is answered that day", async () => {
  await restride.say({ answers: "none" });
  await restride.book({ ...DEEP, form: "gentle" });
  const asking = async () => {
    const [{ toAnswer }, { warnings }] = [await restride.read.status(), await restride.read.plan()];
    const isAsked = ({ text }: { readonly text: string }) => text.includes("booked for today");
    return [toAnswer.some(isAsked), warnings.some(isAsked)];
  };
  expect(await asking()).toEqual([false, false]);
  await restride.reopen("2026-12-02");
  await restride.say({ answers: "noneToday" });
  await restride.reopen("2026-12-03");
  expect(await asking()).toEqual([true, true]);
  const { onTheDay, answered } = await restride.say({ answers: "noneToday" });
  expect(onTheDay).toEqual([]);
  expect(answered.find(({ id }) => id === "fever")).toMatchObject({ answer: "no" });
  expect(await asking()).toEqual([false, false]);
});
