import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findGuide, listGuides, searchGuides } from "./guides.ts";
import { readGuides } from "./read-guides.ts";

const find = async (words: string): Promise<readonly string[]> =>
  (await searchGuides(words)).map(({ id }) => id);

test("guides come first in their order, then the moves", async () => {
  const ids = (await listGuides()).map(({ id }) => id);
  expect(ids.slice(0, 9)).toEqual(["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "ACH1"]);
});

test.each([
  ["achiles", "ACH1"],
  ["roller calf", "CAL1"],
  ["how do I roll my calf", "CAL1"],
  ["knots", "G4"],
  ["hamstrng", "HAM3"],
  ["swedish", "G5"],
  ["icing", "G7"],
  ["stress fracture", "G8"],
  ["when to see a doctor", "G8"],
  ["Réd Flàgs", "G8"],
])("the words %j find %s first", async (words, id) => {
  expect((await find(words))[0]).toBe(id);
});

test.each([
  ["plantar fascitis", ["PLA1", "PLA2", "PLA3", "PLA4"]],
  ["shin splints", ["SHI1", "SHI2", "SHI3", "SHI4"]],
  ["piriformis", ["GLU1", "GLU2", "GLU3"]],
])("people's own name %j finds its moves before anything else", async (words, ids) => {
  expect([...(await find(words)).slice(0, ids.length)].sort()).toEqual(ids);
});

test("words that no page holds find nothing, and words that say nothing neither", async () => {
  expect(await find("zzzzqqq")).toEqual([]);
  expect(await find("how do I")).toEqual([]);
});

test("one guide is found by its id in any case, an unknown id is a fault in words", async () => {
  expect(await findGuide("cal1")).toMatchObject({ ok: true, value: { id: "CAL1" } });
  expect(await findGuide("CAL9")).toMatchObject({
    ok: false,
    error: { code: "guide.unknown", message: expect.stringContaining('"CAL9"') },
  });
});

test("a page that can not be read names its file and its line", async () => {
  const folder = mkdtempSync(join(tmpdir(), "restride-guides-"));
  writeFileSync(join(folder, "G1.md"), "---\nid: G1\nbroken\n---\n");
  await expect(readGuides(folder)).rejects.toThrow(/G1\.md, line 3: "broken" is no field/);
  rmSync(folder, { recursive: true });
});
