import { afterEach, beforeEach, expect, test } from "vitest";
import { LINK_RANDOM_BYTES, openLinkKeys, sealLink } from "../../src/core/share/index.ts";
import { feedsSchema } from "../../src/http/contract-calendar.ts";
import { type Serving, serve } from "../../src/server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

const HOST = "127.0.0.1";
const METHODS = ["get", "head", "post", "put", "patch", "delete", "options"] as const;

let folder: DataFolder;
let server: Serving;

beforeEach(async () => {
  folder = makeDataFolder();
  const publicDoor = { host: HOST, port: 0 };
  const opened = await serve({ host: HOST, port: 0, data: folder.path, today: "2026-11-23", publicDoor });
  if (!opened.ok) throw new Error(opened.error);
  server = opened.value;
});

afterEach(async () => {
  await server.close();
  folder.remove();
});

const outside = (path: string, init?: RequestInit) => fetch(`${server.publicDoor}${path}`, init);

async function addFeed(): Promise<string> {
  const answer = await fetch(`${server.url}/api/v1/calendar/feeds`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "my phone" }),
  });
  return feedsSchema.parse(await answer.json()).feeds[0]?.path ?? "";
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

test("no route of the app's own API is reached through the public door, by any method", async () => {
  const described = await fetch(`${server.url}/api/v1/openapi.json`);
  const { paths } = (await described.json()) as Description;
  expect(Object.keys(paths).length).toBeGreaterThan(40);
  const own = Object.keys(paths).filter((path) => !path.includes("/visits/"));
  for (const path of [...own, "/api/v1/openapi.json", "/api/v1", "/api/v1/nothing", "/api/v1/visits"])
    for (const method of METHODS) {
      const answer = await outside(path.replaceAll(/\{\w+\}/g, "1"), { method: method.toUpperCase() });
      await answer.arrayBuffer();
      expect([method, path, answer.status]).toEqual([method, path, 404]);
    }
});

test.each([
  "/",
  "/index.html",
  "/plan",
  "/settings",
  "/sw.js",
  "/manifest.webmanifest",
  "/..%2fpackage.json",
  "//api/v1/plan",
  "/calendar/../api/v1/plan",
  "/calendar",
  "/calendar/",
])("%s is nothing to outsiders", async (path) => {
  const answer = await outside(path);
  expect([answer.status, await answer.text()]).toEqual([404, "There is nothing here.\n"]);
  expect(answer.headers.get("x-robots-tag")).toBe("noindex, nofollow");
});

test("a calendar is read through both doors, whatever name the public one was called by", async () => {
  const path = await addFeed();
  const answers = await Promise.all([fetch(server.url + path), outside(path)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const [first, second] = await Promise.all(answers.map((answer) => answer.text()));
  expect(first).toBe(second);
  expect(first).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test("a shared page opens through the public door with its key, and is not kept on the way", async () => {
  const link = sealLink({
    page: JSON.stringify({ title: "for my therapist" }),
    passPhrase: null,
    random: new Uint8Array(LINK_RANDOM_BYTES).fill(7),
  });
  const { key, ...kept } = link;
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ ...kept, days: 14 });
  expect((await fetch(`${server.url}/api/v1/shares`, { method: "POST", headers, body })).status).toBe(200);
  const bearer = openLinkKeys({ key, passPhrase: null, salt: null })?.bearer;
  const at = `/api/v1/visits/${link.id}`;
  const opened = await outside(`${at}/open`, {
    method: "POST",
    headers: { authorization: `Bearer ${bearer}` },
  });
  expect([opened.status, opened.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect((await outside(`${at}/open`, { method: "POST" })).status).toBe(403);
  expect((await outside(`/api/v1/shares`)).status).toBe(404);
  expect((await outside(`/api/v1/replies`)).status).toBe(404);
});

test("a look at the head of a calendar tells what it would be, and nothing can be written there", async () => {
  const path = await addFeed();
  const head = await outside(path, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  for (const method of ["POST", "PUT", "DELETE"]) expect((await outside(path, { method })).status).toBe(404);
});

test("a public port that is taken ends in one sentence, and leaves the main one free", async () => {
  const port = Number(new URL(server.publicDoor ?? "").port);
  const again = await serve({ host: HOST, port: 0, data: folder.path, publicDoor: { host: HOST, port } });
  expect(again).toMatchObject({ ok: false, error: expect.stringContaining("--public-port") });
});
