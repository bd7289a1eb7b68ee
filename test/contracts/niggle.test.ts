import { afterEach, beforeEach, expect, test } from "vitest";
import { type FaultView, planSchema, statusSchema } from "../../src/http/contract.ts";
import { nigglesSchema, triageSchema } from "../../src/http/contract-niggle.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

const TODAY = "2026-11-23";

let folder: DataFolder;
let restride: Restride;

beforeEach(async () => {
  folder = makeDataFolder();
  restride = await open(TODAY);
  await send("PUT", "/settings/timeZone", { value: "UTC" });
  await send("PUT", "/settings/birthYear", { value: "1986" });
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

const send = async (method: string, path: string, body?: unknown): Promise<Response> =>
  restride.api.request(`http://localhost/api/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });

async function change(path: string, body: object) {
  const answer = await send("POST", path, body);
  const text = await answer.text();
  expect(answer.status, text).toBe(200);
  return nigglesSchema.parse(JSON.parse(text));
}

async function refusal(path: string, body: object) {
  const answer = await send("POST", path, body);
  return { status: answer.status, ...((await answer.json()) as FaultView).error };
}

const readPlan = async () => planSchema.parse(await (await send("GET", "/plan")).json());
const readTriage = async () => triageSchema.parse(await (await send("GET", "/triage")).json());
const readStatus = async () => statusSchema.parse(await (await send("GET", "/status")).json());
const readNiggles = async () => nigglesSchema.parse(await (await send("GET", "/niggles")).json());
const book = (date: string) =>
  send("POST", "/massages", { date, time: "18:00", minutes: "45", form: "gentle" });

test("3.4 a niggle in the runner's own words is understood, and not yet known until its questions are answered", async () => {
  const { understood, changed, niggles } = await change("/niggles", {
    text: "left heel cord tight",
    pain: 3,
  });
  expect(understood).toBe("left Achilles: tight");
  expect(niggles).toMatchObject([
    {
      id: changed,
      area: "achilles",
      side: "left",
      level: null,
      pain: 3,
      open: true,
      days: [{ kinds: ["tight"] }],
    },
  ]);
  expect(niggles[0]!.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(["tiptoe", "walkEven"]));
  expect(await readTriage()).toMatchObject({ level: null, emergency: false });
  const { openNiggles } = await readStatus();
  expect(openNiggles).toMatchObject([{ area: "achilles", side: "left", level: null }]);
});

test("3.4 'none of these' to all at once makes a mild niggle L0, and the plan as free as before", async () => {
  const before = (await readPlan()).items;
  const { niggles } = await change("/niggles", { area: "quads", side: "right", pain: 2, answers: "none" });
  expect(niggles[0]).toMatchObject({ level: "L0", incomplete: [], questions: [] });
  expect(await readTriage()).toMatchObject({ level: "L0", incomplete: [], blocks: [] });
  const after = (await readPlan()).items;
  expect(after.map(({ date, form }) => [date, form])).toEqual(before.map(({ date, form }) => [date, form]));
});

test("T13 an open question asks first before a booked massage, and cancels one within 48 hours", async () => {
  await book("2026-11-24");
  await book("2026-12-03");
  await change("/niggles", { area: "calf", side: "left", pain: 3 });
  const booked = (await readPlan()).items.filter(({ kind }) => kind === "massage");
  expect(booked.map(({ date, status }) => [date, status])).toEqual(
    expect.arrayContaining([
      ["2026-11-24", "cancelSuggested"],
      ["2026-12-03", "booked"],
    ]),
  );
  const later = booked.find(({ date }) => date === "2026-12-03")!;
  expect(later.because.map(({ text }) => text).join(" ")).toContain("Answer the questions");
});

test("L2 the site rests, nothing is firm, what is booked is better cancelled, and someone is to be seen by a day", async () => {
  await book("2026-12-03");
  await change("/niggles", {
    area: "calf",
    side: "left",
    pain: 5,
    answers: "none",
    answer: { walkEven: "no" },
  });
  expect(await readTriage()).toMatchObject({ level: "L2", deadlineHours: 72, emergency: false });
  const { items, warnings } = await readPlan();
  expect(items[0]).toMatchObject({ kind: "beSeen", areas: [{ area: "calf", side: "left" }] });
  const massages = items.filter(({ kind }) => kind === "massage");
  expect(massages.find(({ status }) => status !== "proposed")).toMatchObject({ status: "cancelSuggested" });
  for (const item of massages.filter(({ status }) => status === "proposed")) {
    expect(item.form).not.toBe("deep");
    const calf = item.areas.find(({ area }) => area === "calf");
    expect(calf?.side ?? "right").toBe("right");
  }
  expect(warnings[0]?.text).toContain("No running for now");
});

test("L3 nothing is planned anywhere but to be seen, and what is booked is better cancelled", async () => {
  await book("2026-12-03");
  await change("/niggles", { area: "achilles", side: "right", pain: 6, answer: { tiptoe: "cannot" } });
  expect(await readTriage()).toMatchObject({ level: "L3", deadlineHours: 24 });
  const { items } = await readPlan();
  expect([...new Set(items.map(({ kind }) => kind))].sort()).toEqual(["beSeen", "massage", "rest"]);
  expect(items.filter(({ kind }) => kind === "rest")).toMatchObject([
    { areas: [{ area: "achilles", side: "right" }], because: [{ rule: "S9" }] },
  ]);
  expect(items.filter(({ kind }) => kind === "massage").map(({ status }) => status)).toEqual([
    "cancelSuggested",
  ]);
  expect((await readStatus()).allowed.pressure).toBe("none");
});

test("R14 an emergency says to call now, with nothing left to wait for", async () => {
  await change("/niggles", { area: "calf", side: "both", pain: 2, answer: { chest: "yes" } });
  expect(await readTriage()).toMatchObject({ level: "L3", emergency: true, deadlineHours: 0 });
});

test("3.4 an emergency of the whole runner stands until it was seen, and no longer", async () => {
  await change("/niggles", {
    area: "calf",
    side: "both",
    pain: 2,
    answers: "none",
    answer: { chest: "chestPain" },
  });
  expect(await refusal("/triage/seen", { advice: " " })).toMatchObject({ code: "niggle.impossible" });
  expect((await readTriage()).emergency).toBe(true);
  const answer = await send("POST", "/triage/seen", {
    advice: "The heart is fine; train on.",
    by: "a doctor",
  });
  expect(triageSchema.parse(await answer.json())).toMatchObject({ emergency: false });
  expect((await readTriage()).level).toBe("L0");
});

test("3.4 once seen, the place is under care and bears what was said", async () => {
  const { changed } = await change("/niggles", {
    area: "calf",
    side: "left",
    pain: 5,
    answers: "none",
    answer: { walkEven: "no" },
  });
  const { niggles } = await change(`/niggles/${changed}/seen`, {
    advice: "A strain; easy runs are fine.",
    mayRun: true,
  });
  expect(niggles[0]).toMatchObject({ underCare: true });
  expect((await readTriage()).level).not.toBe("L2");
  expect((await readPlan()).items.some(({ kind }) => kind === "beSeen")).toBe(false);
});

test("a day logged again replaces the day, a closed niggle is closed, and all of it lasts over a restart", async () => {
  const { changed } = await change("/niggles", { area: "quads", side: "left", pain: 4, answers: "none" });
  await change(`/niggles/${changed}/days`, { run: 2, morning: 1, care: ["roller"] });
  await restride.close();
  restride = await open(TODAY);
  const { niggles } = await readNiggles();
  expect(niggles[0]!.days).toMatchObject([{ run: 2, morning: 1, pain: null, care: ["roller"] }]);
  await change(`/niggles/${changed}/close`, {});
  expect((await readNiggles()).niggles[0]).toMatchObject({ open: false });
});

test.each([
  ["a place that nobody knows", "/niggles", { text: "left gizmo", pain: 3 }, "niggle.place", "gizmo"],
  ["a place without a side", "/niggles", { text: "calf", pain: 3 }, "niggle.place", "side"],
  [
    "a feeling that is none",
    "/niggles",
    { area: "calf", side: "left", kinds: ["odd"] },
    "niggle.impossible",
    "odd",
  ],
  [
    "an answer to no question",
    "/niggles",
    { area: "calf", side: "left", answer: { what: "yes" } },
    "answer.impossible",
    "what",
  ],
  [
    "a yes that could mean two things",
    "/niggles",
    { area: "achilles", side: "left", answer: { tiptoe: "yes" } },
    "answer.impossible",
    "tiptoe",
  ],
  ["a niggle that is not there", "/niggles/none/days", { pain: 3 }, "niggle.unknown", "none"],
])("%s gets one sentence, and nothing is written", async (_name, path, body, code, word) => {
  const { error, ...answer } = { error: null, ...(await refusal(path, body)) };
  expect(error).toBeNull();
  expect(answer).toMatchObject({ code });
  expect(answer.message).toContain(word);
  expect((await readNiggles()).niggles).toEqual([]);
});
