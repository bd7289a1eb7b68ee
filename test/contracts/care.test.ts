import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FaultView, statusSchema } from "../../src/http/contract.ts";
import { safetySchema } from "../../src/http/contract-care.ts";
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
