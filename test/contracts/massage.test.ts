import { afterEach, beforeEach, expect, test } from "vitest";
import { type FaultView, massagesSchema, planSchema, whatIfSchema } from "../../src/http/contract.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

/** A Monday; the default free hours are weekday evenings and weekend days. */
const TODAY = "2026-11-23";

let folder: DataFolder;
let restride: Restride;

beforeEach(async () => {
  folder = makeDataFolder();
  restride = await open(TODAY);
  await send("PUT", "/settings/timeZone", { value: "UTC" });
  await send("POST", "/safety", { answers: "none" });
});

afterEach(async () => {
  await restride.close();
  folder.remove();
});

async function open(today: string): Promise<Restride> {
  const opened = await openRestride({ data: folder.path, today });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

/** The same data, seen from another day. */
async function reopen(today: string): Promise<void> {
  await restride.close();
  restride = await open(today);
}

const send = async (method: string, path: string, body?: unknown): Promise<Response> =>
  restride.api.request(`http://localhost/api/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });

const readPlan = async () => planSchema.parse(await (await send("GET", "/plan")).json());
const readMassages = async () => massagesSchema.parse(await (await send("GET", "/massages")).json());

/** The answer to a change that is expected to be made. */
async function change(method: string, path: string, body?: unknown) {
  const answer = await send(method, path, body);
  const text = await answer.text();
  expect(answer.status, text).toBe(200);
  return massagesSchema.parse(JSON.parse(text));
}

/** The fault of a change that is expected to be refused. */
async function refusal(method: string, path: string, body?: unknown) {
  const answer = await send(method, path, body);
  const { error } = (await answer.json()) as FaultView;
  return { status: answer.status, ...error };
}

const isMassage = ({ kind }: { readonly kind: string }): boolean => kind === "massage";

const book = (body: object) => change("POST", "/massages", body);
const addRace = (date: string, distance: string, priority = "B") =>
  send("POST", "/races", { date, distance, start: "09:00", priority });

async function ask(question: string) {
  const answer = await send("GET", `/what-if?q=${encodeURIComponent(question)}`);
  return whatIfSchema.parse(await answer.json());
}

test("a booked massage is fixed: the plan holds it as booked, and others keep their distance", async () => {
  const { changed, massages } = await book({
    date: "2026-12-03",
    time: "18:00",
    minutes: "45",
    form: "moderate",
  });
  expect(massages).toMatchObject([
    { id: changed, date: "2026-12-03", start: "2026-12-03T18:00+00:00", end: "2026-12-03T18:45+00:00" },
  ]);
  const plan = await readPlan();
  expect(plan.items.filter(({ status }) => status === "booked")).toMatchObject([
    { id: changed, start: "2026-12-03T18:00+00:00", minutes: 45, form: "moderate" },
  ]);
  const hours = plan.items.filter(isMassage).map(({ start }) => Date.parse(start ?? "") / 3_600_000);
  const gaps = hours.slice(1).map((hour, index) => hour - (hours[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(84);
});

test("C7 firm work two days before a race asks once, is booked when confirmed, and the plan says so", async () => {
  await addRace("2026-12-06", "10k");
  const words = { date: "2026-12-04", time: "18:00", form: "deep" };
  const asked = await refusal("POST", "/massages", words);
  expect(asked).toMatchObject({ status: 409, code: "massage.confirm" });
  expect(asked.message).toMatch(
    /^A massage on 2026-12-04 at 18:00 breaks a rule \(T3: .+\)\. Add --confirm .+\.$/,
  );
  expect((await readMassages()).massages).toEqual([]);
  const { massages } = await book({ ...words, confirm: true });
  expect(massages).toMatchObject([{ status: "booked", confirmed: ["T3"] }]);
  const plan = await readPlan();
  const item = plan.items.find(({ status }) => status === "booked");
  expect(item?.because.slice(0, 2).map(({ rule }) => rule)).toEqual(["C7", "T3"]);
  expect(plan.warnings.some(({ rule }) => rule === "T3")).toBe(false);
});

test("C7 firm work 41 hours after a very hard session asks for a confirmation that names T1a", async () => {
  await send("POST", "/training", { date: "2026-12-01", class: "veryHard", start: "18:00", minutes: "60" });
  const words = { date: "2026-12-03", time: "12:00", form: "deep" };
  const asked = await refusal("POST", "/massages", words);
  expect(asked).toMatchObject({ status: 409, code: "massage.confirm" });
  expect(asked.message).toContain("T1a");
  const gentle = { ...words, minutes: "30", form: "gentle" };
  expect((await book(gentle)).massages).toHaveLength(1);
});

test("T3 a race entered later marks the booking with the reason and never deletes it", async () => {
  const { changed } = await book({ date: "2026-12-04", time: "18:00", form: "deep" });
  expect((await readPlan()).items.find(({ id }) => id === changed)?.status).toBe("booked");
  await addRace("2026-12-06", "half");
  const plan = await readPlan();
  const item = plan.items.find(({ id }) => id === changed);
  expect(item).toMatchObject({ status: "cancelSuggested", start: "2026-12-04T18:00+00:00" });
  expect(item?.because.map(({ rule }) => rule)).toContain("T3");
  expect(plan.warnings).toContainEqual(
    expect.objectContaining({ rule: item?.because[0]?.rule, level: "warning" }),
  );
  expect((await readMassages()).massages).toMatchObject([{ id: changed, status: "cancelSuggested" }]);
});

test("C7 a confirmed booking is marked again when another race comes", async () => {
  await addRace("2026-12-06", "10k");
  const { changed } = await book({ date: "2026-12-04", time: "18:00", form: "deep", confirm: true });
  await addRace("2026-12-08", "10k");
  expect((await readPlan()).items.find(({ id }) => id === changed)?.status).toBe("cancelSuggested");
});

test("a proposed session is booked by its id, or by its hour, as it was proposed", async () => {
  const proposed = (await readPlan()).items.filter((item) => isMassage(item) && item.status === "proposed");
  const [first, second] = proposed;
  expect(second).toBeDefined();
  const byId = await book({ item: first?.id });
  expect(byId.massages[0]).toMatchObject({
    id: first?.id,
    start: first?.start,
    minutes: first?.minutes,
    form: first?.form,
  });
  const again = (await readPlan()).items.find(({ id }) => id === second?.id);
  const [date, time] = [again?.date, again?.start?.slice(11, 16)];
  const byHour = await book({ date, time });
  expect(byHour.massages[1]).toMatchObject({ id: again?.id, form: again?.form, modality: again?.modality });
  expect(await refusal("POST", "/massages", { item: first?.id })).toMatchObject({ status: 422 });
  expect(await refusal("POST", "/massages", { item: "nothing" })).toMatchObject({ code: "massage.unknown" });
});

test("the usual pressure of a kind is taken where none is said; else it stays unknown", async () => {
  await book({ date: "2026-12-03", time: "18:00", modality: "Lomi Lomi" });
  const { massages } = await book({ date: "2026-12-17", time: "18:00", modality: "rolfing" });
  expect(massages.map(({ form, modality }) => [form, modality])).toEqual([
    [undefined, "lomiLomi"],
    ["deep", "rolfing"],
  ]);
});

test.each([
  [{ date: "2026-11-22", time: "18:00" }, 422, "massage.impossible"],
  [{ date: "2028-01-10", time: "18:00" }, 422, "massage.impossible"],
  [{ date: "tomorrow", time: "18:00" }, 422, "massage.impossible"],
  [{ date: "2026-12-03", time: "25:00" }, 422, "massage.impossible"],
  [{ date: "2026-12-03" }, 422, "massage.impossible"],
  [{ date: "2026-12-03", time: "18:00", minutes: "600" }, 422, "massage.impossible"],
  [{ date: "2026-12-03", time: "18:00", minutes: "10" }, 422, "massage.impossible"],
  [{ date: "2026-12-03", time: "18:00", form: "brutal" }, 422, "massage.impossible"],
  [{ date: "2026-12-03", time: "18:00", modality: "magic" }, 422, "massage.impossible"],
  [{ date: "2026-12-10", time: "18:30" }, 409, "massage.overlaps"],
])("%o is refused in one clear sentence and changes nothing", async (words, status, code) => {
  await book({ date: "2026-12-10", time: "18:00" });
  const refused = await refusal("POST", "/massages", words);
  expect(refused).toMatchObject({ status, code });
  expect(refused.message).toMatch(/^.{10,250}\.$/);
  expect((await readMassages()).massages).toHaveLength(1);
});

test("E16 a massage that was not planned is logged and keeps the next one away, its pressure unknown", async () => {
  const first = (await readPlan()).items.find(isMassage);
  expect(first?.date).toMatch(/^2026-11-2[3-6]$/);
  const { changed, massages } = await change("POST", "/massages/done", {
    date: "2026-11-22",
    time: "18:00",
    helpful: "yes",
  });
  expect(massages).toMatchObject([{ id: changed, status: "done", minutes: 60, helpful: true }]);
  expect(massages[0]?.form).toBeUndefined();
  const next = (await readPlan()).items.find((item) => isMassage(item) && item.status === "proposed");
  const hours = (Date.parse(next?.start ?? "") - Date.parse("2026-11-22T18:00Z")) / 3_600_000;
  expect(hours).toBeGreaterThanOrEqual(next?.form === "deep" ? 120 : 84);
});

test("a booked massage becomes done by its id, by its day, or as the last one, and can be corrected", async () => {
  const ids = [];
  for (const date of ["2026-11-24", "2026-12-01", "2026-12-10"])
    ids.push((await book({ date, time: "18:00", form: "moderate" })).changed);
  expect(await refusal("POST", "/massages/done", { id: ids[0] })).toMatchObject({
    code: "massage.impossible",
  });
  expect(await refusal("POST", "/massages/done", {})).toMatchObject({ code: "massage.unknown" });
  await reopen("2026-12-11");
  await change("POST", "/massages/done", { id: ids[0], minutes: "50", form: "gentle", helpful: "no" });
  await change("POST", "/massages/done", { date: "2026-12-01" });
  const last = await change("POST", "/massages/done", {});
  expect(last.changed).toBe(ids[2]);
  const corrected = await change("POST", "/massages/done", { id: ids[0], helpful: "yes" });
  expect(corrected.massages).toMatchObject([
    { status: "done", minutes: 50, form: "gentle", helpful: true },
    { status: "done", form: "moderate" },
    { status: "done" },
  ]);
});

test("what is still to come, overlaps another, or answers neither yes nor no is not logged as done", async () => {
  await book({ date: "2026-11-24", time: "18:00", form: "gentle" });
  for (const [words, code] of [
    [{ date: "2026-11-25", time: "18:00" }, "massage.impossible"],
    [{ date: "2026-11-20", time: "18:00", helpful: "perhaps" }, "massage.impossible"],
    [{ date: "2026-11-20" }, "massage.impossible"],
    [{ id: "nobody" }, "massage.unknown"],
  ] as const)
    expect(await refusal("POST", "/massages/done", words)).toMatchObject({ code });
  await change("POST", "/massages/done", { date: "2026-11-20", time: "18:00" });
  expect(await refusal("POST", "/massages/done", { date: "2026-11-20", time: "18:30" })).toMatchObject({
    status: 409,
    code: "massage.overlaps",
  });
});

test("a booking is moved under the same rules, and cancelled once", async () => {
  await addRace("2026-12-06", "10k");
  const { changed } = await book({ date: "2026-11-26", time: "18:00", form: "deep" });
  const path = `/massages/${changed}`;
  const late = { date: "2026-12-04", time: "18:00" };
  expect(await refusal("PATCH", path, late)).toMatchObject({ code: "massage.confirm" });
  const half = await change("PATCH", path, { date: "2026-11-26", time: "18:30" });
  expect(half.massages).toMatchObject([{ id: changed, start: "2026-11-26T18:30+00:00" }]);
  expect((await change("PATCH", path, { ...late, confirm: true })).massages).toMatchObject([
    { confirmed: ["T3"] },
  ]);
  const back = await change("PATCH", path, { date: "2026-11-27", time: "18:00" });
  expect(back.massages[0]?.confirmed).toBeUndefined();
  expect((await change("DELETE", path)).massages).toEqual([]);
  expect(await refusal("DELETE", path)).toMatchObject({ status: 404, code: "massage.unknown" });
  expect(await refusal("PATCH", path, late)).toMatchObject({ status: 404, code: "massage.unknown" });
});

test("a massage that is done is not moved", async () => {
  const { changed } = await change("POST", "/massages/done", { date: "2026-11-22", time: "18:00" });
  expect(await refusal("PATCH", `/massages/${changed}`, { date: "2026-12-03", time: "18:00" })).toMatchObject(
    {
      code: "massage.impossible",
    },
  );
});

test("what if a massage: the answer is what booking it does, and nothing is stored", async () => {
  await addRace("2026-12-20", "10k");
  await readPlan();
  const before = await readPlan();
  const question = "massage 2026-12-10 18:00 deep";
  const answer = await ask(question);
  expect(answer).toMatchObject({ question, possible: true, breaks: [] });
  expect(answer.regret).toBeGreaterThanOrEqual(0);
  expect(await readPlan()).toEqual(before);
  expect((await readMassages()).massages).toEqual([]);
  await book({ date: "2026-12-10", time: "18:00", form: "deep" });
  const after = await readPlan();
  const shape = (items: typeof after.items) =>
    items.filter(isMassage).map(({ start, form, status }) => [start, form, status]);
  expect(shape(answer.plan)).toEqual(shape(after.items));
  expect(answer.changes.some(({ to }) => to?.id === "what-if")).toBe(true);
});

test("what if a massage breaks a rule: it is named, with its sentence, and has no price", async () => {
  await addRace("2026-12-06", "10k");
  const near = await ask("massage 2026-12-04 18:00 deep");
  expect(near).toMatchObject({ possible: false, regret: null });
  expect(near.breaks.map(({ rule }) => rule)).toContain("T3");
  for (const { text } of near.breaks) expect(text).toMatch(/^.{10,}\.$/);
  const night = await ask("massage 2026-11-26 03:00 moderate");
  expect(night).toMatchObject({ possible: false, regret: null, breaks: [{ rule: "T14" }] });
});

test("what if a race or a hard day: the booked massage that it would break is named", async () => {
  await book({ date: "2026-12-04", time: "18:00", form: "deep" });
  const race = await ask("race 2026-12-06 half 09:00 B");
  expect(race.breaks.map(({ rule }) => rule)).toContain("T3");
  expect(race.changes).toContainEqual(
    expect.objectContaining({ to: expect.objectContaining({ status: "cancelSuggested" }) }),
  );
  const hard = await ask("training 2026-12-03 veryHard 18:00");
  expect(hard.breaks.map(({ rule }) => rule)).toContain("T1a");
  expect((await readPlan()).items.some(({ status }) => status === "cancelSuggested")).toBe(false);
  const { races } = (await (await send("GET", "/races")).json()) as { readonly races: readonly unknown[] };
  expect(races).toEqual([]);
});

test("what if a rest day: the plan is the one without that day's session", async () => {
  for (const date of ["2026-11-24", "2026-11-28"])
    await send("POST", "/training", { date, class: "veryHard", start: "10:00", minutes: "60" });
  const rested = await ask("rest 2026-11-28");
  const { sessions } = (await (await send("GET", "/training")).json()) as {
    readonly sessions: readonly { readonly id: string; readonly date: string }[];
  };
  await send("DELETE", `/training/${sessions.find(({ date }) => date === "2026-11-28")?.id}`);
  const plan = await readPlan();
  expect(rested.plan.map(({ start, form }) => [start, form])).toEqual(
    plan.items.filter(isMassage).map(({ start, form }) => [start, form]),
  );
});

test.each(["", "sleep", "massage 2026-11-22 18:00", "massage 2026-11-23 05:00", "race 2029-01-01 10k"])(
  'the question "%s" is answered with one sentence',
  async (question) => {
    const refused = await refusal("GET", `/what-if?q=${encodeURIComponent(question)}`);
    expect(refused).toMatchObject({ status: 422, code: "whatIf.unreadable" });
    expect(refused.message).toMatch(/^.{10,250}\.$/);
  },
);

test("the routes are described by OpenAPI", async () => {
  const { paths } = (await (await send("GET", "/openapi.json")).json()) as { readonly paths: object };
  for (const path of ["massages", "massages/done", "massages/{id}", "what-if"])
    expect(paths).toHaveProperty([`/api/v1/${path}`]);
});
