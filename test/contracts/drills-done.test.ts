import { afterEach, beforeEach, expect, test } from "vitest";
import { ANSWER, tellAnswer } from "../../scripts/screenshots/tell-answer.ts";
import { careSchema, routineSchema } from "../../src/http/contract-care.ts";
import { afterVisitsSchema, repliesSchema, therapistSaidSchema } from "../../src/http/contract-share.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

const TODAY = "2026-11-24";

let folder: DataFolder;
let restride: Restride;

beforeEach(async () => {
  folder = makeDataFolder();
  const opened = await openRestride({ data: folder.path, today: TODAY });
  if (!opened.ok) throw new Error(opened.error);
  restride = opened.value;
  await ask("/settings/timeZone", "PUT", { value: "UTC" });
  await tellAnswer({ ask: (path, body, headers) => ask(path, "POST", body, headers), read: ask }, true);
});

afterEach(async () => {
  await restride.close();
  folder.remove();
});

const send = async (
  path: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  restride.api.request(`http://localhost/api/v1${path}`, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

async function ask(
  path: string,
  method = "GET",
  body?: unknown,
  headers?: Record<string, string>,
): Promise<unknown> {
  const answer = await send(path, method, body, headers);
  const text = await answer.text();
  expect(answer.status, text).toBe(200);
  return JSON.parse(text);
}

const drillsOf = async () => therapistSaidSchema.parse(await ask("/advice")).drills;

test("S8 a drill in a therapist's own words counts with its minutes, and is none of our moves", async () => {
  const own = (await drillsOf()).find(({ move }) => move === null);
  const body = {
    date: TODAY,
    moves: [{ move: "CAL4", side: "right", seconds: 60 }],
    drills: [{ drill: own?.id, seconds: 90 }],
  };
  const { care, added } = careSchema.parse(await ask("/care", "POST", body));
  expect(added).toHaveLength(2);
  expect(care.map(({ minutes, moves }) => [minutes, moves.map(({ move }) => move)])).toEqual(
    expect.arrayContaining([
      [1.5, []],
      [1, ["CAL4"]],
    ]),
  );
  const alone = careSchema.parse(await ask("/care", "POST", { drills: [{ drill: own?.id, seconds: 30 }] }));
  expect(alone.added).toHaveLength(1);
});

test("S8 a drill that nobody gave is not noted", async () => {
  const answer = await send("/care", "POST", { drills: [{ drill: "nobody", seconds: 30 }] });
  expect(answer.status).toBe(422);
  expect(careSchema.parse(await ask("/care")).care).toEqual([]);
});

test("B9 a reply is held against the day that was asked for, and a stopped drill leaves the routine", async () => {
  expect(repliesSchema.parse(await ask("/replies")).replies.map(({ state }) => state)).toEqual(["accepted"]);
  const names = async () =>
    routineSchema
      .parse(await ask("/routine?anyway=true"))
      .steps.flatMap((step) => (step.drill ? [step.name] : []));
  expect(await names()).toContain("Towel pull");
  const own = (await drillsOf()).find(({ name }) => name === ANSWER.drills[0]?.name);
  await ask(`/drills/${own?.id}`, "DELETE");
  expect(await names()).not.toContain("Towel pull");
});

test("B9 the question after a massage is due once", async () => {
  const { due } = afterVisitsSchema.parse(await ask("/after-visit"));
  expect(due).toMatchObject({ date: "2026-11-22", hours: 24 });
  const body = { massage: due?.massage, hours: due?.hours, soreness: null };
  expect(afterVisitsSchema.parse(await ask("/after-visit", "POST", body)).due).toBeNull();
});
