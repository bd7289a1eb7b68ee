import { afterAll, beforeAll, expect, test } from "vitest";
import { createBuiltAssets, createVisitApi, createVisitPages } from "../../src/http/visit-pages.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

let folder: DataFolder;
let restride: Restride;

beforeAll(async () => {
  folder = makeDataFolder();
  const opened = await openRestride({ data: folder.path });
  if (!opened.ok) throw new Error(opened.error);
  restride = opened.value;
});

afterAll(async () => {
  await restride.close();
  folder.remove();
});

const ask = async (path: string, init?: RequestInit): Promise<Response> =>
  createVisitApi(restride.services).request(`http://localhost/api/v1${path}`, init);

test("the therapist's door has the calls of a shared page and nothing else of the API", async () => {
  const unknown = await ask("/visits/AAAAAAAAAAAAAAAAAAAAAA");
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toMatchObject({ error: { code: "visit.unknown" } });
  expect(unknown.headers.get("cache-control")).toBe("no-store");
  expect(unknown.headers.get("x-robots-tag")).toBe("noindex, nofollow, noarchive");
  expect(unknown.headers.get("x-content-type-options")).toBe("nosniff");
  for (const path of ["/shares", "/replies", "/brief", "/plan", "/settings", "/openapi.json"]) {
    const answer = await ask(path);
    expect([path, answer.status, await answer.text()]).toEqual([
      path,
      404,
      expect.not.stringContaining("restride."),
    ]);
  }
});

test("a reply that is larger than any honest one is not read", async () => {
  const answer = await ask("/visits/AAAAAAAAAAAAAAAAAAAAAA/reply", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ findings: "x".repeat(70_000) }),
  });
  expect(answer.status).toBe(413);
});

test("the pages and their pieces have no way to anything else that was built", async () => {
  for (const path of ["/", "/index.html", "/service-worker.js", "/app.webmanifest", "/api/v1/plan"]) {
    expect((await createVisitPages().request(`http://localhost${path}`)).status).toBe(404);
    expect((await createBuiltAssets().request(`http://localhost${path}`)).status).toBe(404);
  }
  const outside = await createBuiltAssets().request("http://localhost/assets/%2e%2e/index.html");
  expect(outside.status).toBe(404);
});
