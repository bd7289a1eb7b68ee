import { afterEach, beforeEach, expect, test } from "vitest";
import { careSchema } from "../../src/http/contract.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

const ROLLED = { method: "foamRoller", minutes: 8, areas: ["calf:both"], date: "2026-11-22" };

let folder: DataFolder;
let restride: Restride;

const open = async (): Promise<Restride> => {
  const opened = await openRestride({ data: folder.path, today: "2026-11-23" });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
};

beforeEach(async () => {
  folder = makeDataFolder();
  restride = await open();
});

afterEach(async () => {
  await restride.close();
  folder.remove();
});

const send = (id: string, body: object, path = "/care") =>
  restride.api.request(`http://localhost/api/v1${path}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", "idempotency-key": id },
  });

const listCare = async () =>
  careSchema.parse(await (await restride.api.request("http://localhost/api/v1/care")).json()).care;

test("care that a device sends twice is kept once, and answered alike", async () => {
  const first = await (await send("request-1", ROLLED)).json();
  expect(await (await send("request-1", ROLLED)).json()).toEqual(first);
  expect(await listCare()).toHaveLength(1);
});

test("care that a device sends again while the first is under way is kept once", async () => {
  const answers = await Promise.all([1, 2, 3].map(() => send("request-1", ROLLED)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await listCare()).toHaveLength(1);
});

test("care that a device sends again after a restart is kept once", async () => {
  await send("request-1", ROLLED);
  await restride.close();
  restride = await open();
  await send("request-1", ROLLED);
  expect(await listCare()).toHaveLength(1);
});

test("the same words under another id are said again", async () => {
  await send("request-1", ROLLED);
  await send("request-2", ROLLED);
  expect(await listCare()).toHaveLength(2);
});

test("what was refused can be mended and sent under the same id", async () => {
  expect((await send("request-1", { ...ROLLED, minutes: "soon" })).status).toBe(422);
  expect((await send("request-1", ROLLED)).status).toBe(200);
  expect(await listCare()).toHaveLength(1);
});
