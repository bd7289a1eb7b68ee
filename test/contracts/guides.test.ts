import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FaultView, guideSchema, guidesSchema } from "../../src/http/contract.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { type DataFolder, makeDataFolder, runRestride } from "./run-restride.ts";

const ROOT = join(import.meta.dirname, "../..");
let folder: DataFolder;
let restride: Restride;

beforeAll(async () => {
  folder = makeDataFolder();
  const opened = await openRestride({ data: folder.path, today: "2026-11-23" });
  if (!opened.ok) throw new Error(opened.error);
  restride = opened.value;
});

afterAll(async () => {
  await restride.close();
  folder.remove();
});

const ask = async (path: string) => await restride.api.request(`http://localhost/api/v1${path}`);
const read = async (path: string): Promise<unknown> => (await ask(path)).json();

test("the API lists every guide in its promised shape, and finds them by words", async () => {
  const all = guidesSchema.strict().parse(await read("/guides"));
  expect(all.search).toBeNull();
  expect(all.guides).toHaveLength(50);
  const found = guidesSchema.parse(await read("/guides?search=achiles"));
  expect(found.search).toBe("achiles");
  expect(found.guides[0]?.id).toBe("ACH1");
  expect(guidesSchema.parse(await read("/guides?search=zzzzqqq")).guides).toEqual([]);
});

test("the API answers with every guide whole, and with a fault where there is none", async () => {
  const { guides } = guidesSchema.parse(await read("/guides"));
  for (const { id } of guides) {
    const guide = guideSchema.strict().parse(await read(`/guides/${id}`));
    expect(guide.id).toBe(id);
    expect(guide.sections.length).toBeGreaterThan(5);
  }
  const missing = await ask("/guides/G99");
  expect(missing.status).toBe(404);
  expect(((await missing.json()) as FaultView).error.code).toBe("guide.unknown");
});

test("the guides are described by OpenAPI", async () => {
  const { paths } = (await read("/openapi.json")) as { readonly paths: object };
  expect(paths).toHaveProperty(["/api/v1/guides"]);
  expect(paths).toHaveProperty(["/api/v1/guides/{id}"]);
});

test("the built program carries every guide and shows each in 80 columns", async () => {
  const pages = (where: string) => readdirSync(join(ROOT, where)).filter((name) => name.endsWith(".md"));
  expect(pages("dist/guides").sort()).toEqual(pages("src/guides").sort());
  const { code, stdout } = await runRestride(folder.path, "guide");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^G1 {4}Sports massage\./);
  for (const id of ["G1", "g7", "G8", "CAL1"]) {
    const shown = await runRestride(folder.path, "guide", id);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain("How well it is shown");
    for (const line of [stdout, shown.stdout].flatMap((text) => text.split("\n")))
      expect(line.length, line).toBeLessThanOrEqual(80);
  }
});

test("the command line searches, says when nothing fits, and refuses an unknown id in one sentence", async () => {
  const found = await runRestride(folder.path, "guide", "roller", "calf");
  expect(found.stdout).toMatch(/^CAL1 {2}Roll the calf\./);
  const nothing = await runRestride(folder.path, "guide", "zzzzqqq");
  expect([nothing.code, nothing.stdout]).toEqual([0, expect.stringContaining("No guide speaks of")]);
  const json = await runRestride(folder.path, "guide", "CAL1", "--json");
  expect(guideSchema.parse(JSON.parse(json.stdout)).id).toBe("CAL1");
  const unknown = await runRestride(folder.path, "guide", "G99");
  expect([unknown.code, unknown.stdout]).toEqual([1, ""]);
  expect(unknown.stderr).toMatch(/^restride: There is no guide "G99"\..+\n$/);
});
