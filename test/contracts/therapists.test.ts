import ICAL from "ical.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { localDate, weekdayOf } from "../../src/core/units/index.ts";
import { planSchema } from "../../src/http/contract.ts";
import {
  bookingMessageSchema,
  type NewTherapist,
  therapistsSchema,
} from "../../src/http/contract-therapist.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { readEvents } from "./ask-feed.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

/** A Monday, seen with an empty log in which nothing hurts: the plan proposes sessions. */
const TODAY = "2026-11-23";
const [TUESDAY, FRIDAY] = [1, 4];

let folder: DataFolder;
let restride: Restride;

beforeEach(async () => {
  folder = makeDataFolder();
  const opened = await openRestride({ data: folder.path, today: TODAY });
  if (!opened.ok) throw new Error(opened.error);
  restride = opened.value;
  await change("PUT", "/settings/timeZone", { value: "Europe/London" });
  await change("POST", "/safety", { answers: "none" });
});

afterEach(async () => {
  await restride.close();
  folder.remove();
});

const ask = async (method: string, path: string, body?: unknown): Promise<Response> =>
  restride.api.request(`http://localhost/api/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });

async function change(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await ask(method, path, body);
  const text = await answer.text();
  expect(answer.status, text).toBe(200);
  return JSON.parse(text);
}

const refusal = async (method: string, path: string, body?: unknown) => {
  const answer = await ask(method, path, body);
  const { error } = (await answer.json()) as { readonly error: { readonly message: string } };
  return `${answer.status} ${error.message}`;
};

const add = async (therapist: NewTherapist) => {
  const view = therapistsSchema.parse(await change("POST", "/therapists", therapist));
  return view.therapists.find(({ id }) => id === view.changed)!;
};

const list = async () => therapistsSchema.parse(await change("GET", "/therapists")).therapists;

const readProposed = async () =>
  planSchema
    .parse(await change("GET", "/plan"))
    .items.filter(({ kind, status }) => kind === "massage" && status === "proposed");

const readMessage = async (query = "") =>
  bookingMessageSchema.parse(await change("GET", `/therapists/message${query}`));

test("a therapist is added, changed and removed; the first is the usual one", async () => {
  const anna = await add({
    name: " Anna  Berg ",
    price: "65,50 €",
    phone: "+44 20 7946 0000",
    weekdays: [FRIDAY, TUESDAY],
  });
  expect(anna).toMatchObject({
    name: "Anna Berg",
    price: "65.50 €",
    weekdays: [TUESDAY, FRIDAY],
    usual: true,
  });
  const ben = await add({ name: "Ben" });
  expect(ben.usual).toBe(false);
  await change("PATCH", `/therapists/${ben.id}`, { usual: true, note: "second floor" });
  expect(await list()).toMatchObject([
    { name: "Ben", usual: true, note: "second floor" },
    { name: "Anna Berg", usual: false },
  ]);
  await change("PATCH", `/therapists/${anna.id}`, { phone: "", price: "" });
  expect((await list())[1]).not.toHaveProperty("phone");
  await change("DELETE", `/therapists/${anna.id}`);
  expect(await list()).toHaveLength(1);
  expect(await refusal("DELETE", `/therapists/${anna.id}`)).toMatch(/^404 There is no such therapist/);
});

test.each([
  [{ name: " " }, /^422 Give a name/],
  [{ name: "Anna", price: "a lot" }, /^422 "a lot" is no price/],
  [{ name: "Anna", email: "anna" }, /^422 "anna" is no e-mail address/],
  [{ name: "Anna", email: "a@b.example?bcc=c@d.example" }, /^422/],
  [{ name: "Anna", phone: "ask" }, /^422 "ask" is no phone number/],
  [{ name: "Anna", web: "javascript:alert(1)" }, /^422 .*https:/],
  [{ name: "Anna", minutes: 5 }, /^400/],
] as const)("%j is refused with a sentence on why", async (words, sentence) => {
  expect(await refusal("POST", "/therapists", words)).toMatch(sentence);
});

test("T14, M7 and T6 the plan goes by the usual therapist, and each session says so by name", async () => {
  await add({ name: "Anna", weekdays: [TUESDAY], modalities: ["swedish"], minutes: 45 });
  const proposed = await readProposed();
  expect(proposed.length).toBeGreaterThan(0);
  for (const { date, modality, minutes, because } of proposed) {
    expect([weekdayOf(localDate(date)), modality, minutes]).toEqual([TUESDAY, "swedish", 45]);
    const said = because.map(({ rule, text }) => `${rule}: ${text}`);
    expect(said).toContain("T14: Anna works on Tuesday.");
    expect(said).toContain("M7: Anna offers Swedish massage.");
    expect(said).toContain("T6: Anna's sessions last 45 minutes.");
  }
});

test("a therapist who is not the usual one, or is removed, changes nothing", async () => {
  const before = await readProposed();
  const anna = await add({ name: "Anna", weekdays: [TUESDAY], usual: false });
  expect(await readProposed()).toEqual(before);
  await change("PATCH", `/therapists/${anna.id}`, { usual: true });
  expect(await readProposed()).not.toEqual(before);
  await change("DELETE", `/therapists/${anna.id}`);
  expect(
    (await readProposed()).flatMap(({ because }) => because).filter(({ inputs }) => inputs.therapist),
  ).toEqual([]);
});

test("T14 a month's budget and the usual therapist's price limit the sessions of a month", async () => {
  await change("PUT", "/settings/tunables.interval", { value: "14" });
  await add({ name: "Anna", price: "60 EUR" });
  const months = async () => {
    const perMonth = new Map<string, number>();
    for (const { date } of await readProposed())
      perMonth.set(date.slice(0, 7), (perMonth.get(date.slice(0, 7)) ?? 0) + 1);
    return Math.max(0, ...perMonth.values());
  };
  expect(await months()).toBeGreaterThan(1);
  await change("PUT", "/settings/monthlyBudget", { value: "100" });
  expect(await months()).toBe(1);
  expect((await readProposed())[0]?.because.map(({ text }) => text)).toContain(
    "100 EUR a month pay for one session with Anna.",
  );
  await change("PUT", "/settings/monthlyBudget", { value: "50" });
  expect(await months()).toBe(0);
});

test("the message asks for the proposed hour and the best days near it, and tells nothing of health", async () => {
  await add({ name: "Anna", email: "anna@legs.example" });
  await change("POST", "/niggles", { text: "right calf tight after hills", pain: 2, answers: "none" });
  const [next] = await readProposed();
  const message = await readMessage();
  expect(message.therapist?.email).toBe("anna@legs.example");
  expect(message.hours.length).toBeGreaterThan(1);
  expect(message.hours.length).toBeLessThanOrEqual(3);
  expect(message.hours.map(({ start }) => start)).toContain(next?.start);
  expect(new Set(message.hours.map(({ date }) => date)).size).toBe(message.hours.length);
  expect(message.text).toMatch(/^Hello Anna,\n\nI would like to book a .*massage.* of \d+ minutes\.\n/);
  expect(message.text.match(/^- \w+ \d+ \w+.*, \d\d:\d\d$/gm)).toHaveLength(message.hours.length);
  expect(message.text).not.toMatch(/calf|pain|tight|niggle|hurt|\(T\d|restride/i);
});

test("without anybody in the address book the message greets nobody by name", async () => {
  const message = await readMessage();
  expect(message.therapist).toBeUndefined();
  expect(message.text).toMatch(/^Hello,\n/);
});

test("the hours asked for come as tentative entries that take no time", async () => {
  ICAL.design.strict = true;
  const { hours } = await readMessage();
  const answer = await ask("GET", "/calendar/proposals.ics");
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const text = await answer.text();
  const events = readEvents(text);
  expect(events.map(({ startDate }) => startDate.toJSDate().getTime())).toEqual(
    hours.map(({ start }) => new Date(start).getTime()),
  );
  expect(text.match(/STATUS:TENTATIVE\r\nTRANSP:TRANSPARENT/g)).toHaveLength(hours.length);
});

test("T13 beside a red flag nothing is asked for", async () => {
  await change("POST", "/niggles", {
    text: "left shin sharp pain on one spot",
    pain: 8,
    flags: ["bonePointTender"],
  });
  expect(await refusal("GET", "/therapists/message")).toMatch(/^422 Somebody has to look at you first/);
  expect(await refusal("GET", "/calendar/proposals.ics")).toMatch(/^422 Somebody has to look at you first/);
});

test("a session that the plan does not propose is not asked for", async () => {
  expect(await refusal("GET", "/therapists/message?item=nothing")).toMatch(
    /^422 The plan proposes no such massage/,
  );
  expect(await refusal("GET", "/therapists/message?therapist=nobody")).toMatch(/^404/);
});
