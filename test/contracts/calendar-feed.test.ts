import ICAL from "ical.js";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FaultView, massagesSchema, publicSchema } from "../../src/http/contract.ts";
import { feedsSchema } from "../../src/http/contract-calendar.ts";
import { createPages } from "../../src/http/pages.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { type AskedFeed, askFeed } from "./ask-feed.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

const TODAY = "2026-11-23";

let folder: DataFolder;
let restride: Restride;
let feeds: AskedFeed;

beforeAll(() => {
  ICAL.design.strict = true;
});

beforeEach(async () => {
  folder = makeDataFolder();
  await open();
  await ask("PUT", "/settings/timeZone", { value: "Europe/London" });
  await ask("POST", "/safety", { answers: "none" });
});

afterEach(async () => {
  await restride.close();
  folder.remove();
});

async function open(options: { readonly today?: string; readonly publicUrl?: string } = {}): Promise<void> {
  const opened = await openRestride({ data: folder.path, today: TODAY, ...options });
  if (!opened.ok) throw new Error(opened.error);
  restride = opened.value;
  feeds = askFeed(restride.services, change);
}

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

async function refusal(method: string, path: string, body?: unknown) {
  const answer = await ask(method, path, body);
  return { status: answer.status, ...((await answer.json()) as FaultView).error };
}

async function book(date: string, time: string): Promise<string> {
  const words = { date, time, form: "moderate", minutes: "60" };
  return massagesSchema.parse(await change("POST", "/massages", words)).changed ?? "";
}

const addRace = (start?: string) =>
  change("POST", "/races", {
    date: "2027-02-07",
    distance: "10k",
    name: "Hill, 10; fast",
    ...(start ? { start } : {}),
  });

const uidOf = (id: string) => `${id}@restride`;

async function findEvent(path: string, id: string) {
  const event = (await feeds.events(path)).find(({ uid }) => uid === uidOf(id));
  if (!event) throw new Error(`There is no entry ${id}`);
  return event;
}

const propertyOf = (event: ICAL.Event, name: string): string =>
  String(event.component.getFirstPropertyValue(name) ?? "");

test("a calendar reads the plan of now: what is booked, what is proposed and the races", async () => {
  const id = await book("2026-12-03", "18:00");
  await addRace("09:00");
  const { path } = await feeds.add();
  const events = await feeds.events(path);
  const booked = await findEvent(path, id);
  expect(booked.summary).toBe("Massage, medium, 60 min");
  expect(booked.startDate.toJSDate().toISOString()).toBe("2026-12-03T18:00:00.000Z");
  expect(events.map(({ summary }) => summary)).toContain("Race: Hill, 10; fast");
  expect(events.some(({ summary }) => summary.startsWith("Proposed: massage"))).toBe(true);
  expect(await feeds.text(path)).toContain("DTSTART;TZID=Europe/London:20261203T180000");
});

test("a booked massage that is moved keeps its entry and gets a higher number", async () => {
  const id = await book("2026-12-03", "18:00");
  const { path } = await feeds.add();
  const before = await findEvent(path, id);
  await change("PATCH", `/massages/${id}`, { date: "2026-12-04", time: "18:30" });
  const after = await findEvent(path, id);
  expect(after.sequence).toBeGreaterThan(before.sequence);
  expect(after.startDate.toString()).toBe("2026-12-04T18:30:00");
  expect((await feeds.events(path)).filter(({ uid }) => uid === uidOf(id))).toHaveLength(1);
});

test("a massage that is cancelled is told as cancelled with a higher number", async () => {
  const id = await book("2026-12-03", "18:00");
  const { path } = await feeds.add();
  const before = await findEvent(path, id);
  await change("DELETE", `/massages/${id}`);
  const after = await findEvent(path, id);
  expect(propertyOf(after, "status")).toBe("CANCELLED");
  expect(after.sequence).toBeGreaterThan(before.sequence);
});

test("a calendar that was told once is not told again of what came and went unseen", async () => {
  const { path } = await feeds.add();
  await feeds.text(path);
  const id = await book("2026-12-03", "18:00");
  await change("DELETE", `/massages/${id}`);
  expect(await feeds.text(path)).not.toContain(uidOf(id));
});

test("read again without a change it is the same to the byte, and a reader that has it gets nothing anew", async () => {
  await book("2026-12-03", "18:00");
  const { path } = await feeds.add();
  const first = await feeds.get(path);
  const text = await first.text();
  expect(await feeds.text(path)).toBe(text);
  const etag = first.headers.get("etag") ?? "";
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await feeds.get(path, { "if-none-match": known });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  }
  await book("2026-12-29", "18:00");
  expect((await feeds.get(path, { "if-none-match": etag })).status).toBe(200);
});

test("several calendars that read at once get the same text", async () => {
  const id = await book("2026-12-03", "18:00");
  const { path } = await feeds.add();
  await feeds.text(path);
  await change("PATCH", `/massages/${id}`, { date: "2026-12-04", time: "18:30" });
  const texts = await Promise.all(Array.from({ length: 5 }, () => feeds.text(path)));
  expect(new Set(texts).size).toBe(1);
});

test("it comes with the headers of a calendar that belongs to one person", async () => {
  const { path } = await feeds.add();
  const { headers } = await feeds.get(path);
  expect(Object.fromEntries(headers)).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": "private, no-cache",
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
  });
});

test("busy only tells when, and nothing else", async () => {
  await book("2026-12-03", "18:00");
  await addRace();
  const { path } = await feeds.add({ busyOnly: true, alarms: true });
  const text = await feeds.text(path);
  const events = await feeds.events(path);
  expect(events.length).toBeGreaterThan(1);
  expect(new Set(events.map(({ summary }) => summary))).toEqual(new Set(["Busy"]));
  expect(text).not.toMatch(/massage|race|hill|\(T|intervals|DESCRIPTION|LOCATION|VALARM/i);
  expect(text.match(/CLASS:PRIVATE/g)).toHaveLength(events.length);
  expect(text.match(/TRANSP:OPAQUE/g)).toHaveLength(events.length);
  expect(text).toContain("X-WR-CALNAME:Busy");
});

test("reminders come as long before as the runner says", async () => {
  const id = await book("2026-12-03", "18:00");
  await change("PUT", "/settings/calendarAlarm", { value: "90" });
  const { path } = await feeds.add({ alarms: true });
  const alarm = (await findEvent(path, id)).component.getFirstSubcomponent("valarm");
  expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("-PT90M");
});

test("T13 beside a red flag no massage is proposed, and a booked one is told as better cancelled", async () => {
  const id = await book("2026-12-03", "18:00");
  const { path } = await feeds.add();
  expect(await feeds.text(path)).toContain("Proposed: massage");
  await change("POST", "/niggles", {
    text: "left shin sharp pain on one spot",
    pain: 8,
    flags: ["bonePointTender"],
  });
  const events = (await feeds.events(path)).filter((event) => propertyOf(event, "status") !== "CANCELLED");
  expect(events.map(({ summary }) => summary)).toEqual(["Better cancelled: massage, medium, 60 min"]);
  const booked = await findEvent(path, id);
  expect(propertyOf(booked, "status")).toBe("TENTATIVE");
  expect(booked.description).toMatch(/^Something speaks against this appointment now\./);
});

test("a race without a start is a whole day, and one whose start is told later has its hours", async () => {
  await addRace();
  const { path } = await feeds.add({ contents: ["races"] });
  const [race] = await feeds.events(path);
  expect(race?.startDate.isDate).toBe(true);
  expect(race?.startDate.toString()).toBe("2027-02-07");
});

test("the past stays: a massage that was done keeps its entry when the days go on", async () => {
  const id = await book("2026-11-25", "18:00");
  const { path } = await feeds.add();
  const before = await findEvent(path, id);
  await restride.close();
  await open({ today: "2026-11-26" });
  await change("POST", "/massages/done", { id });
  const after = await findEvent(path, id);
  expect([after.startDate.toString(), propertyOf(after, "status")]).toEqual([
    before.startDate.toString(),
    "CONFIRMED",
  ]);
});

describe("an address", () => {
  test("holds 256 bits that differ each time", async () => {
    const secrets = [await feeds.add(), await feeds.add()].map(({ path }) => path);
    expect(new Set(secrets).size).toBe(2);
    for (const path of secrets) expect(path).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
  });

  test("tells when a calendar last read it", async () => {
    const { path, readAt } = await feeds.add();
    expect(readAt).toBeNull();
    await feeds.text(path);
    const { feeds: listed } = feedsSchema.parse(await change("GET", "/calendar/feeds"));
    expect(listed[0]?.readAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  test("that was revoked answers as any that never was", async () => {
    const { path, id } = await feeds.add();
    expect((await feeds.get(path)).status).toBe(200);
    await change("DELETE", `/calendar/feeds/${id}`);
    const [revoked, unknown] = [await feeds.get(path), await feeds.get(`/calendar/${"A".repeat(43)}.ics`)];
    expect(revoked.status).toBe(404);
    expect([revoked.status, Object.fromEntries(revoked.headers), await revoked.text()]).toEqual([
      unknown.status,
      Object.fromEntries(unknown.headers),
      await unknown.text(),
    ]);
    expect(await refusal("DELETE", `/calendar/feeds/${id}`)).toMatchObject({
      status: 404,
      code: "feed.unknown",
    });
  });

  test.each([
    "/calendar/.ics",
    "/calendar/x.ics",
    "/calendar/x",
    "/calendar/%00.ics",
    "/calendar/..%2f..%2f.ics",
  ])("%s is none, and what was asked for is not said again", async (path) => {
    const answer = await feeds.get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/^There is no(thing| calendar)/);
  });

  test("is guessed 30 times in ten minutes at most, while a right one is still served", async () => {
    const { path } = await feeds.add();
    const guess = (number: number) => feeds.get(`/calendar/${String(number).padStart(43, "0")}.ics`);
    const answers = [];
    for (let number = 0; number < 31; number += 1) answers.push((await guess(number)).status);
    expect(answers).toEqual([...Array(30).fill(404), 429]);
    expect(Number((await guess(31)).headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await feeds.get(path)).status).toBe(200);
  });

  test.each([[{ name: "  " }], [{ name: "x".repeat(61) }], [{ name: "my phone", contents: [] }]])(
    "is not made from %j, with a sentence on why",
    async (words) => {
      expect(await refusal("POST", "/calendar/feeds", words)).toMatchObject({
        status: 422,
        code: "feed.impossible",
      });
    },
  );

  test("is the twentieth at most", async () => {
    for (let made = 0; made < 20; made += 1) await feeds.add();
    expect(await refusal("POST", "/calendar/feeds", { name: "one more" })).toMatchObject({ status: 422 });
  });

  test("is whole where outsiders' address is known, and says honestly where it is not", async () => {
    expect((await feeds.add()).url).toBeNull();
    expect(publicSchema.parse(await change("GET", "/public"))).toMatchObject({ url: null, reachable: false });
    await restride.close();
    await open({ publicUrl: "https://legs.example/" });
    const { path, url } = await feeds.add();
    expect(url).toBe(`https://legs.example${path}`);
    expect(publicSchema.parse(await change("GET", "/public"))).toMatchObject({
      url: "https://legs.example",
      reachable: true,
    });
  });
});

test("the main door serves calendars to its own names only", async () => {
  const { path } = await feeds.add();
  const pages = createPages(restride.api, restride.services, { host: "127.0.0.1", names: ["legs.example"] });
  const from = async (host: string) =>
    (await pages.request(`http://${host}${path}`, { headers: { host } })).status;
  expect([await from("localhost:4646"), await from("legs.example"), await from("rebound.example")]).toEqual([
    200, 200, 403,
  ]);
});

test("a public address that is none is refused in one sentence", async () => {
  const opened = await openRestride({ data: folder.path, publicUrl: "legs.example" });
  expect(opened).toMatchObject({ ok: false, error: expect.stringContaining("RESTRIDE_PUBLIC_URL") });
});
