import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { daysAgo, type InsightLog, openInsightLog, TODAY } from "./insight-log.ts";

let log: InsightLog;

beforeEach(async () => {
  log = await openInsightLog();
});

afterEach(() => log.close());

const CALF = { area: "calf", side: "left" } as const;
const ANKLE = { area: "ankle", side: "left" } as const;
const KNEE = { area: "knee_outer", side: "left" } as const;

/** Three runs in each of the last two weeks, and a first one long ago. */
async function runThriceAWeek(words = {}): Promise<void> {
  await log.run(daysAgo(90), words);
  for (const day of [1, 3, 5, 8, 10, 12]) await log.run(daysAgo(day), words);
}

/** Settled two weeks ago, and back since. */
async function bringBack(place: { readonly area: string; readonly side: string }): Promise<void> {
  await log.niggle(daysAgo(20), { ...place, pain: 3 });
  for (const day of [19, 18, 17, 16, 15]) await log.niggle(daysAgo(day), { ...place, pain: 0 });
  for (const day of [2, 1]) await log.niggle(daysAgo(day), { ...place, pain: 2 });
}

const listShown = () => log.services().store.messages.listMessages(log.services().runner);

describe("C1", () => {
  test("C1 six runs, no massage and quiet self-care bring an offer to start small, and two sessions of self-care none", async () => {
    await runThriceAWeek();
    const message = await log.readMessage();
    expect(message).toMatchObject({ rule: "C1", offer: { kind: "startSmall" } });
    expect(message?.text).toContain("Two easy five-minute sessions");
    expect(message?.because[0]).toMatchObject({
      rule: "C1",
      inputs: { selfCare: 0, noProfessionalCare: false },
    });
    for (const day of [1, 2]) await log.care(daysAgo(day));
    expect(await log.readMessage("2026-11-24")).toBeNull();
  });

  test("C1 a massage within 28 days keeps it away, one of 15 minutes does not", async () => {
    await runThriceAWeek();
    const date = daysAgo(10);
    await log.ask("POST", "/massages/done", { date, time: "18:00", minutes: "15", form: "gentle" });
    expect(await log.readMessage()).toMatchObject({ rule: "C1" });
    await log.ask("POST", "/massages/done", {
      date: daysAgo(9),
      time: "18:00",
      minutes: "45",
      form: "gentle",
    });
    expect(await log.readMessage("2026-12-08")).toBeNull();
  });

  test("C1 who wants no professional care is told of self-care alone", async () => {
    await runThriceAWeek();
    await log.ask("PUT", "/settings/noProfessionalCare", { value: "yes" });
    const message = await log.readMessage();
    expect(message?.text).toMatch(/^Self-care has been quiet/);
    expect(message?.text).not.toContain("massage");
  });

  test("C1 before the log was set up nobody is nudged", async () => {
    for (const day of [1, 3, 5, 8, 10, 12]) await log.run(daysAgo(day + 200));
    expect(await log.readMessage(daysAgo(200))).toBeNull();
  });
});

describe("C2", () => {
  const heat = (place: string) => log.ask("POST", "/care", { method: "heat", minutes: "10", areas: [place] });

  test("C2 warmth on a swollen place is told to stop, and on another place nothing is said", async () => {
    await log.niggle(TODAY, { ...ANKLE, pain: 2, kinds: ["swollen"] });
    await heat("quads:right");
    expect(await log.readMessage()).toBeNull();
    await heat("ankle:left");
    const message = await log.readMessage();
    expect(message).toMatchObject({ rule: "C2", because: [{ inputs: ANKLE }] });
    expect(message?.text).toContain("leave heat off it");
  });

  test("C2 ice is offered where first aid allows it, and questions where it does not", async () => {
    await log.niggle(TODAY, { ...ANKLE, pain: 2, kinds: ["swollen"] });
    await heat("ankle:left");
    expect((await log.readMessage())?.offer).toMatchObject({ kind: "ice", ...ANKLE });
    await log.ask("POST", "/safety", { condition: "raynaud", answer: "yes" });
    expect((await log.readMessage())?.offer).toMatchObject({
      kind: "askTriage",
      questions: ["hotRed", "fever", "lockGive"],
    });
  });
});

test("C3 two days of a sore calf bring the calf's routine, one day does not", async () => {
  await log.niggle(daysAgo(1), { ...CALF, pain: 2 });
  expect(await log.readMessage()).toBeNull();
  await log.niggle(TODAY, { ...CALF, pain: 2 });
  const message = await log.readMessage("2026-11-24");
  expect(message).toMatchObject({ rule: "C3", offer: { kind: "calfRoutine", ...CALF } });
  expect(message?.offer?.moves?.slice(0, 2)).toEqual(["CAL1", "CAL2"]);
});

test("C4 a quad that is back within two weeks is for someone to look at, a first time is not", async () => {
  const quads = { area: "quads", side: "right" };
  await log.niggle(daysAgo(2), { area: "hamstrings", side: "left", pain: 2 });
  expect(await log.readMessage()).toBeNull();
  await bringBack(quads);
  expect(await log.readMessage("2026-11-24")).toMatchObject({
    rule: "C4",
    offer: { kind: "movementAssessment", ...quads },
  });
});

test("C5 comes for a knee that is back with a low step rate, after C4, and never without the runner's height", async () => {
  await runThriceAWeek({ steps: 148 });
  for (const day of [1, 8]) await log.care(daysAgo(day));
  await bringBack(KNEE);
  expect(await log.readMessage()).toMatchObject({ rule: "C4" });
  expect(await log.readMessage("2026-11-24")).toBeNull();
  await log.ask("PUT", "/settings/heightCm", { value: "175" });
  const message = await log.readMessage("2026-11-25");
  expect(message).toMatchObject({ rule: "C5", offer: { kind: "cadence", ...KNEE, percent: 5, most: 10 } });
  expect(message?.text).toContain("the evidence is very limited");
});

test("C6 self-care that jumps from 10 to 40 minutes is told to start small, one of 20 is not", async () => {
  await log.care(daysAgo(9));
  for (const day of [1, 2]) await log.care(daysAgo(day));
  expect(await log.readMessage()).toBeNull();
  for (const day of [3, 4]) await log.care(daysAgo(day));
  expect(await log.readMessage()).toMatchObject({
    rule: "C6",
    because: [{ inputs: { minutes: 40, minutesBefore: 10 } }],
  });
});

test("C7 a firm massage that came to lie before a race may be moved or confirmed, one far from it is fine", async () => {
  await log.ask("POST", "/safety", { answers: "none" });
  await log.ask("POST", "/massages", { date: "2026-12-04", time: "18:00", minutes: "60", form: "deep" });
  expect(await log.readMessage()).toBeNull();
  await log.ask("POST", "/races", {
    date: "2026-12-06",
    distance: "marathon",
    start: "09:00",
    priority: "A",
  });
  const message = await log.readMessage();
  expect(message).toMatchObject({ rule: "C7", offer: { kind: "changeBooking", mayConfirm: true } });
  expect(message?.text).toContain("Your firm massage on Friday 4 December");
});

describe("one a day", () => {
  test("C1 to C7 the day keeps its message, read twice or in status, and it is noted once", async () => {
    await runThriceAWeek();
    const first = await log.readMessage();
    expect(first?.rule).toBe("C1");
    expect(await log.readMessage()).toEqual(first);
    expect((await log.readStatus()).message).toEqual(first);
    await log.niggle(daysAgo(1), { ...CALF, pain: 2 });
    await log.niggle(TODAY, { ...CALF, pain: 2 });
    expect((await log.readMessage())?.rule).toBe("C1");
    expect(await listShown()).toEqual([{ date: TODAY, key: "C1" }]);
  });

  test("C1 to C7 what no longer holds is not said, and nothing takes its place that day", async () => {
    await runThriceAWeek();
    expect((await log.readMessage())?.rule).toBe("C1");
    for (const day of [9, 9]) await log.care(daysAgo(day));
    for (const day of [0, 1, 2, 3, 4, 5]) await log.care(daysAgo(day), { minutes: 20 });
    expect(await log.readMessage()).toBeNull();
    expect((await log.readMessage("2026-11-24"))?.rule).toBe("C6");
  });

  test("C1 rests for 14 days once it was shown", async () => {
    await log.run(daysAgo(90));
    for (let day = -20; day < 14; day += 2) await log.run(daysAgo(day));
    expect((await log.readMessage())?.rule).toBe("C1");
    expect(await log.readMessage("2026-12-06")).toBeNull();
    expect((await log.readMessage("2026-12-07"))?.rule).toBe("C1");
  });

  test("C1 a day of the past that is looked at again notes nothing", async () => {
    await log.run(daysAgo(90));
    for (let day = 0; day < 40; day += 2) await log.run(daysAgo(day));
    await log.readMessage();
    expect((await log.readMessage(daysAgo(20)))?.rule).toBe("C1");
    expect(await listShown()).toEqual([{ date: TODAY, key: "C1" }]);
  });

  test("C1 to C7 when all is well status says nothing", async () => {
    const { message, draw, experiment } = await log.readStatus();
    expect({ message, draw, experiment }).toEqual({ message: null, draw: null, experiment: null });
    expect(await listShown()).toEqual([]);
  });
});

describe("an open sign", () => {
  test("C1 to C7 are silent over an L3, an emergency and what forbids all care, and come back after", async () => {
    await runThriceAWeek();
    await log.ask("POST", "/safety", { condition: "fever", answer: "yes" });
    expect(await log.readMessage()).toBeNull();
    expect(await listShown()).toEqual([]);
    await log.ask("POST", "/safety", { condition: "fever", answer: "no" });
    await log.niggle(TODAY, { area: "achilles", side: "right", pain: 6, answer: { tiptoe: "cannot" } });
    expect((await log.readStatus()).message).toBeNull();
    expect(await listShown()).toEqual([]);
  });

  test("C1 waits at L2 and while questions are open; C2 still says what to leave off", async () => {
    await runThriceAWeek();
    await log.ask("POST", "/niggles", { ...CALF, pain: 3 });
    expect(await log.readMessage()).toBeNull();
    await log.ask("POST", "/niggles", { ...CALF, pain: 5, answers: "none", answer: { walkEven: "no" } });
    expect(await log.readMessage()).toBeNull();
    await log.ask("POST", "/niggles", { ...ANKLE, pain: 2, kinds: ["swollen"], answers: "none" });
    await log.ask("POST", "/care", { method: "heat", minutes: "10", areas: ["ankle:left"] });
    expect((await log.readMessage())?.rule).toBe("C2");
  });
});

test("every route of what the log shows is described", async () => {
  const { paths } = (await log.ask("GET", "/openapi.json")) as { paths: Record<string, object> };
  const described = ["/messages", "/cadence", "/cadence/experiment", "/helps", "/helps/trial"].map((path) =>
    Object.keys(paths[`/api/v1${path}`] ?? {}),
  );
  expect(described).toEqual([["get"], ["get"], ["post", "delete"], ["get"], ["post", "delete"]]);
});

test("two runners of one store never see each other's messages", async () => {
  await runThriceAWeek();
  await log.readMessage();
  const { store } = log.services();
  const other = await store.runners.add(await store.runners.getAddedAt(log.services().runner));
  expect(await store.messages.listMessages(other)).toEqual([]);
});
