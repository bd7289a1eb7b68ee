import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RULE_FAMILIES, writeFamilyPage } from "../scripts/docs/rule-page.ts";

const ROOT = join(import.meta.dirname, "..");

/** The titles of every test in the house, as they stand in the files. */
function readTitles(): readonly string[] {
  const files = ["src", "test"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => readFileSync(join(ROOT, folder, name), "utf8")),
  );
  const title = /(?:test|\))\(\s*(["`])([^\n]*?)\1\s*,/g;
  return files.flatMap((text) => [...text.matchAll(title)].map((match) => match[2] ?? ""));
}

const cards = RULE_FAMILIES.flatMap((family) => family.cards);

test.each(RULE_FAMILIES.map((family) => [family.title, family] as const))(
  "the page of the rules %s says what the rules say",
  (_title, family) => {
    expect(family.cards.length).toBeGreaterThan(0);
    expect(readFileSync(join(ROOT, "docs/rules", family.file), "utf8")).toBe(writeFamilyPage(family));
  },
);

test("every rule has a test whose title begins with its id", () => {
  const titles = readTitles();
  expect(titles.length).toBeGreaterThan(500);
  const untested = cards.filter(({ id }) => !titles.some((title) => title.startsWith(`${id} `)));
  expect(cards.length).toBeGreaterThan(20);
  expect(untested.map(({ id }) => id)).toEqual([]);
});

test("no two rules share an id, each has its sentence, and each source is a DOI or a journal", () => {
  const ids = cards.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { text, force, sources } of cards) {
    expect(text).toMatch(/^[A-Z].+\.$/);
    expect(force.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toMatch(/^10\.\d{4,9}\/\S+$|\d{4}/);
  }
});

test("a rule that is tagged as checked names what it was checked against", () => {
  const unnamed = cards.filter(({ tag, sources }) => tag === "V" && sources.length === 0);
  expect(unnamed.map(({ id }) => id)).toEqual([]);
});
