import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeSampleFiles } from "../../src/app/sample-runner/make-sample-files.ts";
import { localDate, UTC } from "../../src/core/units/index.ts";
import {
  type FaultView,
  type ImportView,
  type ProgressView,
  planSchema,
  progressSchema,
} from "../../src/http/contract.ts";
import { type Serving, serve } from "../../src/server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

let folder: DataFolder;
let server: Serving;

beforeEach(async () => {
  folder = makeDataFolder();
  const opened = await serve({ host: "127.0.0.1", port: 0, data: folder.path, today: "2026-11-23" });
  if (!opened.ok) throw new Error(opened.error);
  server = opened.value;
});

afterEach(async () => {
  await server.close();
  folder.remove();
});

const call = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${server.url}/api/v1${path}`, init);

const send = (path: string, body: unknown): Promise<Response> =>
  call(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/** A JSON answer in the shape that the test expects of it. */
const read = async <View>(answer: Promise<Response>): Promise<View> => (await (await answer).json()) as View;

type Started = { readonly import: string };
type Listed = { readonly activities: readonly unknown[] };

async function readEvents(id: string): Promise<readonly ProgressView[]> {
  const text = await (await call(`/imports/${id}/events`)).text();
  return text
    .split("\n")
    .filter((line) => line.startsWith("data: "))
    .map((line) => progressSchema.parse(JSON.parse(line.slice(6))));
}

test("files that are dropped on the page are imported, told step by step, and leave no upload behind", async () => {
  const batch = randomUUID();
  const files = makeSampleFiles(localDate("2026-11-22"), UTC).slice(-9);
  for (const { name, bytes } of files) {
    const path = `/uploads?batch=${batch}&name=${encodeURIComponent(`runs/${name}`)}`;
    expect((await call(path, { method: "POST", body: new Uint8Array(bytes) })).status).toBe(201);
  }
  const { import: id } = await read<Started>(send("/imports", { batch }));
  const events = await readEvents(id);
  expect(events.at(-1)).toMatchObject({ state: "done", filesDone: 9, filesFound: 9 });
  const report = await read<ImportView>(call(`/imports/${id}`));
  expect(report.files.map(({ path }) => path)).toContain(`runs/${files[0]?.name}`);
  expect(readdirSync(join(folder.path, "uploads"))).toEqual([]);
  expect(planSchema.parse(await (await call("/plan")).json()).items.length).toBeGreaterThan(0);
});

test("a name that leads out of the folder stays in it, and an empty batch is refused", async () => {
  const batch = randomUUID();
  await call(`/uploads?batch=${batch}&name=${encodeURIComponent("../../../evil.fit")}`, {
    method: "POST",
    body: "x",
  });
  expect(readdirSync(folder.path).sort()).not.toContain("evil.fit");
  expect(
    readdirSync(join(folder.path, "uploads", batch)).every((name) =>
      /^[0-9a-f]{32}\.(bytes|name)$/.test(name),
    ),
  ).toBe(true);
  expect((await send("/imports", { batch: randomUUID() })).status).toBe(422);
  expect((await send("/imports", { batch: "../.." })).status).toBe(422);
});

test("an import that is stopped says so, and keeps what it had acknowledged", async () => {
  const { import: id } = await read<Started>(call("/sample", { method: "POST" }));
  expect((await call(`/imports/${id}/stop`, { method: "POST" })).status).toBe(200);
  const last = (await readEvents(id)).at(-1);
  expect(last?.state).toBe("stopped");
  const { activities } = await read<Listed>(call("/activities"));
  const { import: again } = await read<Started>(call("/sample", { method: "POST" }));
  expect((await readEvents(again)).at(-1)?.state).toBe("done");
  const whole = await read<Listed>(call("/activities"));
  expect(whole.activities.length).toBeGreaterThanOrEqual(activities.length);
  expect(whole.activities.length).toBeGreaterThan(100);
});

test("every route is described by OpenAPI", async () => {
  const { openapi, paths } = await read<{ openapi: string; paths: object }>(call("/openapi.json"));
  expect(openapi).toBe("3.1.0");
  for (const path of [
    "plan",
    "status",
    "activities",
    "races",
    "training",
    "settings",
    "imports",
    "calendar.ics",
  ])
    expect(paths).toHaveProperty([`/api/v1/${path}`]);
});

test.each([
  ["another site's page", { origin: "https://elsewhere.example" }],
  ["a foreign name for this machine", { host: "rebound.example" }],
])("%s gets nothing", async (_what, headers) => {
  const { request } = await import("node:http");
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sent = request(`${server.url}/api/v1/plan`, { headers: { ...headers } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.once("error", reject).end();
  });
  expect(status).toBe(403);
});

test("what is not there or not understood is answered in one sentence", async () => {
  for (const [path, status] of [
    ["/nothing", 404],
    ["/activities/none", 404],
    ["/imports/none", 404],
    ["/plan?weeks=900", 422],
    ["/plan?today=someday", 422],
    ["/settings/frob", 404],
  ] as const) {
    const answer = await call(path);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as FaultView).error.message).toMatch(/^.{10,200}$/);
  }
  expect(
    (await call("/races", { method: "POST", headers: { "content-type": "application/json" }, body: "{" }))
      .status,
  ).toBe(400);
});
