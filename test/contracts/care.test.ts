import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openNiggle } from "../../src/app/niggle/log-niggle.ts";
import { type FaultView, planSchema, statusSchema } from "../../src/http/contract.ts";
import { careSchema, checkinSchema, routineSchema, safetySchema } from "../../src/http/contract-care.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

/** A Monday. */
const TODAY = "2026-11-23";

let folder: DataFolder;
let restride: Restride;

beforeEach(async () => {
  folder = makeDataFolder();
  const opened = await openRestride({ data: folder.path, today: TODAY });
  if (!opened.ok) throw new Error(opened.error);
  restride = opened.value;
  await send("PUT", "/settings/timeZone", { value: "UTC" });
});

afterEach(async () => {
  await restride.close();
  folder.remove();
});

const send = async (method: string, path: string, body?: unknown): Promise<Response> =>
  restride.api.request(`http://localhost/api/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });

/** The answer to what is expected to work. */
async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await send(method, path, body);
  const text = await answer.text();
  expect(answer.status, text).toBe(200);
  return JSON.parse(text);
}

/** What is expected to be refused: in one clear sentence. */
async function refusal(method: string, path: string, body?: unknown) {
  const answer = await send(method, path, body);
  const { error } = (await answer.json()) as FaultView;
  expect(error.message).toMatch(/^.{10,250}[.?]$/);
  return { status: answer.status, code: error.code };
}

describe("safety", () => {
  const read = async (path = "/safety") => safetySchema.parse(await ask("GET", path));
  const answer = async (body: object) => safetySchema.parse(await ask("POST", "/safety", body));

  test("3.5 everything lasting is asked of a new runner, and what passes stands apart", async () => {
    const { toAsk, onTheDay, active, answered } = await read();
    expect(toAsk.map(({ id }) => id)).toContain("pregnancy");
    expect(toAsk.map(({ id }) => id)).not.toContain("fever");
    expect(onTheDay.map(({ id }) => id)).toContain("fever");
    expect([active, answered]).toEqual([[], []]);
  });

  test("3.5 none of these answers all that is due and nothing that passes", async () => {
    const { toAsk, onTheDay, answered } = await answer({ answers: "none" });
    expect(toAsk).toEqual([]);
    expect(onTheDay.map(({ id }) => id)).toContain("fever");
    expect(answered.length).toBeGreaterThan(20);
    expect(answered.every((one) => one.answer === "no")).toBe(true);
  });

  test("3.5 a fever that was told forbids all pressure at once", async () => {
    await answer({ condition: "fever", answer: "yes" });
    const { allowed } = statusSchema.parse(await ask("GET", "/status"));
    expect(allowed.pressure).toBe("none");
  });

  test("3.5 none of these leaves a yes that stands, and is asked again after 90 days", async () => {
    await answer({ condition: "raynaud", answer: "yes" });
    const { active } = await answer({ answers: "none" });
    expect(active).toMatchObject([{ id: "raynaud", kind: "X-limit", until: null }]);
    const later = await read("/safety?today=2027-02-24");
    expect(later.toAsk.length).toBeGreaterThan(10);
    expect(later.toAsk.map(({ id }) => id)).not.toContain("raynaud");
  });

  test("3.5 a place is blocked where it was named", async () => {
    const { active } = await answer({ condition: "lump", answer: "yes", areas: ["calf:left"] });
    expect(active).toMatchObject([{ id: "lump", areas: [{ area: "calf", side: "left" }] }]);
  });

  test("3.5 a clinician's OK is kept with the answer, and only with a yes", async () => {
    const held = await answer({ condition: "pregnancy", answer: "yes", clinicianOk: true });
    expect(held.active).toMatchObject([{ id: "pregnancy", clinicianOk: true }]);
    const over = await answer({ condition: "pregnancy", answer: "no", clinicianOk: true });
    expect(over.active).toEqual([]);
    expect(over.answered).toMatchObject([{ id: "pregnancy", answer: "no", clinicianOk: false }]);
  });

  test.each([
    {},
    { condition: "raynaud" },
    { answer: "yes" },
    { answers: "none", answer: "yes" },
    { condition: "bad luck", answer: "yes" },
    { condition: "raynaud", answer: "perhaps" },
    { condition: "lump", answer: "yes" },
    { condition: "lump", answer: "yes", areas: ["tail:left"] },
    { condition: "surgeryScar", answer: "yes", areas: ["calf:left"], since: "2026-11-24" },
    { condition: "surgeryScar", answer: "yes", areas: ["calf:left"], since: "yesterday" },
    { condition: "lump", answer: "perhaps", answers: "none" },
  ])("3.5 %o is refused in one clear sentence and nothing is written", async (body) => {
    expect(await refusal("POST", "/safety", body)).toEqual({ status: 422, code: "safety.impossible" });
    expect((await read()).answered).toEqual([]);
  });
});

describe("check-in", () => {
  const read = async (path = "/checkin") => checkinSchema.parse(await ask("GET", path));
  const week = async (body: object) => checkinSchema.parse(await ask("POST", "/checkin/week", body));

  test("T4 today's soreness is noted in one line, and the day's last word holds", async () => {
    expect((await read()).soreness).toBeNull();
    await ask("POST", "/checkin/soreness", { legs: "3", stairs: 4 });
    const { soreness } = checkinSchema.parse(await ask("POST", "/checkin/soreness", { legs: 2 }));
    expect(soreness).toEqual({ date: TODAY, legs: 2, stairs: null });
    expect((await read("/checkin?today=2026-11-24")).soreness).toBeNull();
  });

  test.each([{ legs: 11 }, { legs: -1 }, { legs: "" }, { legs: "a lot" }, { legs: 3, stairs: 12 }])(
    "T4 %o is refused in one clear sentence and nothing is written",
    async (body) => {
      expect(await refusal("POST", "/checkin/soreness", body)).toMatchObject({ code: "checkin.impossible" });
      expect((await read()).soreness).toBeNull();
    },
  );

  test("3.3 the four questions come with their numbers", async () => {
    const { questions } = await read();
    expect(questions.map(({ id }) => id)).toEqual(["participation", "modified", "performance", "symptoms"]);
    for (const { options } of questions) expect(options.map(({ value }) => value)).toEqual([0, 1, 2, 3]);
  });

  test("3.3 the first answer ends the check at nothing in the way and at not at all", async () => {
    const fine = await week({ participation: 0 });
    expect(fine.checks).toMatchObject([{ severity: 0, substantial: false, area: null, date: TODAY }]);
    const out = await week({ participation: 3, modified: 1, illness: true, daysLost: "7" });
    expect(out.checks.find(({ kind }) => kind === "illness")).toMatchObject({
      severity: 100,
      daysLost: 7,
      answers: { participation: 3 },
    });
  });

  test("3.3 in between all four are asked and summed, one line for each place", async () => {
    const answers = { participation: 1, modified: 2, performance: 0, symptoms: 1 };
    await week({ ...answers, area: "calf", side: "left" });
    const { checks } = await week({ ...answers, symptoms: 3, area: "calf", side: "left" });
    expect(checks).toMatchObject([
      { problem: "calf:left", area: { area: "calf", side: "left" }, severity: 50, substantial: true },
    ]);
  });

  test.each([
    [{ participation: 1, area: "calf", side: "left" }, "checkin.impossible"],
    [{ participation: 2, modified: 1, performance: 1, illness: true }, "checkin.impossible"],
    [{ participation: 4 }, "checkin.impossible"],
    [{ participation: 1.5 }, "checkin.impossible"],
    [{ participation: 3 }, "checkin.impossible"],
    [{ participation: 3, illness: true, area: "calf", side: "left" }, "checkin.impossible"],
    [{ participation: 3, illness: true, daysLost: 8 }, "checkin.impossible"],
    [{ participation: 3, area: "calf" }, "niggle.place"],
    [{ participation: 3, area: "tail", side: "left" }, "niggle.place"],
  ])("3.3 %o is refused in one clear sentence and nothing is written", async (body, code) => {
    expect(await refusal("POST", "/checkin/week", body)).toEqual({ status: 422, code });
    expect((await read()).checks).toEqual([]);
  });
});

describe("care", () => {
  const read = async () => careSchema.parse(await ask("GET", "/care"));
  const done = async (body: object) => careSchema.parse(await ask("POST", "/care", body));

  test("S7 self-care that was done is noted with its place, listed and taken back", async () => {
    const first = await done({ method: "roller", minutes: "6", areas: ["calf:left", "low_back"] });
    expect(first.care).toEqual([
      {
        id: first.changed,
        date: TODAY,
        method: "foamRoller",
        minutes: 6,
        areas: [
          { area: "calf", side: "left" },
          { area: "low_back", side: "both" },
        ],
        moves: [],
      },
    ]);
    const earlier = await done({ method: "stretch", minutes: 10, date: "2026-11-20" });
    expect(earlier.care.map(({ date }) => date)).toEqual([TODAY, "2026-11-20"]);
    const left = careSchema.parse(await ask("DELETE", `/care/${earlier.changed}`));
    expect(left.care).toHaveLength(1);
    expect(await refusal("DELETE", `/care/${earlier.changed}`)).toEqual({
      status: 404,
      code: "care.unknown",
    });
  });

  test.each([
    [{ method: "hammer", minutes: 5 }, "care.impossible"],
    [{ method: "ball", minutes: 0 }, "care.impossible"],
    [{ method: "ball", minutes: 181 }, "care.impossible"],
    [{ method: "ball", minutes: "long" }, "care.impossible"],
    [{ method: "ball", minutes: 5, date: "2026-11-24" }, "care.impossible"],
    [{ method: "ball", minutes: 5, date: "yesterday" }, "care.impossible"],
    [{ method: "ball" }, "care.impossible"],
    [{ minutes: 5 }, "care.impossible"],
    [{ method: "routine", date: "2026-11-20" }, "care.impossible"],
    [{ method: "routine", moves: ["CAL1:left"] }, "care.impossible"],
    [{ method: "ball", moves: ["CAL1:left"] }, "care.impossible"],
    [{ moves: [] }, "care.impossible"],
    [{ moves: ["CAL1:left", "CAL9:left"] }, "care.impossible"],
    [{ moves: ["CAL1"] }, "care.impossible"],
    [{ moves: [{ move: "CAL1", side: "left", seconds: 0 }] }, "care.impossible"],
    [{ method: "ball", minutes: 5, areas: ["calf"] }, "niggle.place"],
    [{ method: "ball", minutes: 5, areas: ["calf:left", "tail:left"] }, "niggle.place"],
  ])("S7 %o is refused in one clear sentence and nothing is written", async (body, code) => {
    expect(await refusal("POST", "/care", body)).toEqual({ status: 422, code });
    expect((await read()).care).toEqual([]);
  });
});

describe("care by moves", () => {
  const done = async (body: object) => careSchema.parse(await ask("POST", "/care", body));
  const mark = async (body: object) => careSchema.parse(await ask("POST", "/care/marks", body));
  const routine = async (today = TODAY) =>
    routineSchema.parse(await ask("GET", `/routine?anyway=true&today=${today}`));
  const plan = async (today = TODAY) => planSchema.parse(await ask("GET", `/plan?today=${today}`));

  test("S7 the routine of today is noted whole, by method, and stands as done in the plan", async () => {
    const { steps } = await routine();
    const { care, added } = await done({ method: "routine" });
    expect(care).toHaveLength(added.length);
    const moves = care.flatMap((record) => record.moves);
    expect(moves).toHaveLength(steps.length);
    expect(moves).toEqual(expect.arrayContaining(steps.map(({ move, side }) => ({ move, side }))));
    const minutes = care.reduce((sum, one) => sum + one.minutes, 0);
    expect(minutes).toBeGreaterThan(4);
    const { items } = await plan();
    const today = items.filter(({ date, kind }) => date === TODAY && kind === "selfCare");
    expect(today.map(({ id }) => id).sort()).toEqual([...added].sort());
    expect(new Set(today.map(({ status }) => status))).toEqual(new Set(["done"]));
  });

  test("S7 single moves are noted with the seconds that a player measured", async () => {
    const { care } = await done({
      moves: [{ move: "CAL1", side: "left", seconds: 90 }, { move: "GLU4", seconds: 30 }, "CAL1:right"],
      minutes: 4,
    });
    expect(care.map(({ method, minutes, areas }) => [method, minutes, areas])).toEqual(
      expect.arrayContaining([
        [
          "foamRoller",
          3.5,
          [
            { area: "calf", side: "left" },
            { area: "calf", side: "right" },
          ],
        ],
        ["stretch", 0.5, []],
      ]),
    );
  });

  test("S8 a move that made it worse leaves the routines for 28 days, and comes back when that is taken back", async () => {
    const has = async (today: string) =>
      (await plan(today)).items
        .flatMap(({ moves = [] }) => moves)
        .some(({ id, side }) => id === "CAL1" && side === "left");
    expect(await has(TODAY)).toBe(true);
    const { notes } = await mark({ move: "cal1", side: "left", mark: "worse" });
    expect(notes).toEqual([{ move: "CAL1", side: "left", on: TODAY, mark: "worse" }]);
    expect(await has(TODAY)).toBe(false);
    expect((await mark({ move: "CAL1", side: "left", mark: "clear" })).notes).toEqual([]);
    expect(await has(TODAY)).toBe(true);
  });

  test("S8 a move that helped comes first in its place", async () => {
    const first = async () => {
      const { steps } = await routine();
      return steps.filter(({ how, tool }) => how.length > 0 && tool !== "none").map(({ move }) => move)[0];
    };
    expect(await first()).toBe("CAL1");
    await mark({ move: "CAL2", side: "left", mark: "helped" });
    await mark({ move: "CAL2", side: "right", mark: "helped" });
    expect(await first()).toBe("CAL2");
  });

  test.each([
    [{ move: "CAL1", mark: "worse" }, 422, "care.impossible"],
    [{ move: "CAL9", side: "left", mark: "worse" }, 422, "care.impossible"],
    [{ move: "CAL1", side: "left", mark: "nice" }, 422, "care.impossible"],
    [{ move: "CAL1", side: "left", mark: "clear" }, 404, "care.unknown"],
  ])("S8 %o is refused in one clear sentence", async (body, status, code) => {
    expect(await refusal("POST", "/care/marks", body)).toEqual({ status, code });
  });
});

describe("routine", () => {
  const read = async (path = "/routine?anyway=true") => routineSchema.parse(await ask("GET", path));
  const hurt = async (words: Parameters<typeof openNiggle>[1]) => {
    const opened = await openNiggle(restride.services, words);
    if (!opened.ok) throw new Error(opened.error.message);
  };

  test("S7 a new runner starts with five minutes, each step with its cues and when to stop", async () => {
    const { steps, step, seconds, instead, note, stopRule, because } = await read();
    expect(step).toEqual({ step: 1, sessions: 2, minutes: 5 });
    expect(steps.length).toBeGreaterThan(1);
    expect(seconds).toBeLessThanOrEqual(300);
    for (const { how } of steps) expect(how.length).toBeGreaterThan(0);
    expect([instead, note]).toEqual([[], null]);
    expect(stopRule).toMatch(/^Stop when/);
    expect(because.map(({ rule }) => rule)).toContain("S7");
  });

  test("S7 what was done today is not asked again", async () => {
    await ask("POST", "/care", { method: "ball", minutes: 5 });
    const { steps, note } = await read();
    expect(steps).toEqual([]);
    expect(note).toMatch(/^Self-care is done for today\. The next routine is on \w+ \d+ \w+\.$/);
  });

  test("S1 only the steps that work an area are shown where one is asked for", async () => {
    const all = await read();
    expect(all.steps.map(({ move }) => move)).toContain("CAL1");
    expect((await read("/routine?anyway=true&area=calf")).steps).toEqual(all.steps);
    const quads = await read("/routine?anyway=true&area=quads");
    expect([quads.steps, quads.seconds]).toEqual([[], 0]);
    expect(quads.note).toBe("Today's routine has nothing for this area: quads.");
    expect(await refusal("GET", "/routine?area=tail")).toEqual({ status: 422, code: "care.impossible" });
  });

  test("S9 an open L3 gives no routine and says to be seen", async () => {
    expect((await read()).steps).not.toEqual([]);
    const answer = { legSwollen: "swollen", clotRisks: "journey" };
    await hurt({ area: "calf", side: "left", pain: 4, answer });
    const { steps, thermal, instead, note } = await read();
    expect([steps, thermal, note]).toEqual([[], [], null]);
    expect(instead[0]).toMatch(/^Be seen by a doctor today/);
  });

  test("S9 a fever gives no routine and says why", async () => {
    await ask("POST", "/safety", { condition: "fever", answer: "yes" });
    const { steps, instead } = await read();
    expect(steps).toEqual([]);
    expect(instead).toContainEqual(expect.stringContaining("fever"));
  });

  test("S9 a place whose questions are open is left out and rests", async () => {
    await hurt({ area: "calf", side: "left", pain: 3 });
    const { steps, rest } = await read();
    expect(steps.filter(({ move, side }) => move.startsWith("CAL") && side !== "right")).toEqual([]);
    expect(rest).toContainEqual(expect.objectContaining({ area: "calf", side: "left" }));
  });
});

test("the routes are described by OpenAPI", async () => {
  const { paths } = (await ask("GET", "/openapi.json")) as { readonly paths: object };
  for (const path of [
    "safety",
    "checkin",
    "checkin/soreness",
    "checkin/week",
    "care",
    "care/{id}",
    "routine",
  ])
    expect(paths).toHaveProperty([`/api/v1/${path}`]);
});
