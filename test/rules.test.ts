import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeRulePage } from "../scripts/docs/rule-page.ts";
import { RULE_CARDS } from "../src/core/plan/index.ts";

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

test("the page of rules says what the rules say", () => {
  expect(RULE_CARDS.length).toBeGreaterThan(20);
  expect(readFileSync(join(ROOT, "docs/rules/rules.md"), "utf8")).toBe(writeRulePage());
});

test("every rule has a test whose title begins with its id", () => {
  const titles = readTitles();
  expect(titles.length).toBeGreaterThan(500);
  const untested = RULE_CARDS.filter(({ id }) => !titles.some((title) => title.startsWith(`${id} `)));
  expect(untested.map(({ id }) => id)).toEqual([]);
});

test("no two rules share an id, and each has its sentence", () => {
  const ids = RULE_CARDS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { text } of RULE_CARDS) expect(text).toMatch(/^[A-Z].+\.$/);
});
