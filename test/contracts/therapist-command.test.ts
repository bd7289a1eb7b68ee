import { afterEach, beforeEach, expect, test } from "vitest";
import { therapistsSchema } from "../../src/http/contract-therapist.ts";
import { type DataFolder, makeDataFolder, runRestride } from "./run-restride.ts";

let folder: DataFolder;

beforeEach(() => {
  folder = makeDataFolder();
});

afterEach(() => folder.remove());

const run = (...words: readonly string[]) =>
  runRestride(folder.path, "therapist", ...words, "--today", "2026-11-23");

test("a therapist is added, edited, asked and removed in the terminal", async () => {
  const added = await run(
    "add",
    "Anna",
    "--offers",
    "sports,lomilomi",
    "--days",
    "tue,friday",
    "--price",
    "65 EUR",
    "--json",
  );
  const { changed } = therapistsSchema.parse(JSON.parse(added.stdout));
  const edited = await run(
    "edit",
    changed ?? "",
    "--minutes",
    "60",
    "--pressure",
    "deep",
    "--phone",
    "+44 20 7946 0000",
  );
  expect(edited.stdout).toBe(
    `${changed}  Anna (your usual one)\n  sports massage, Lomi Lomi; Tue Fri; 60 min; 65 EUR; usually firm\n  +44 20 7946 0000\n`,
  );
  const message = await run("message");
  expect(message.stdout).toMatch(
    /^To: \+44 20 7946 0000\nSubject: A massage of \d+ minutes\n\nHello Anna,\n/,
  );
  expect((await run("edit", changed ?? "", "--no-usual")).stdout).not.toContain("usual one");
  expect((await run("remove", changed ?? "")).stdout).toMatch(/^Nobody in the list yet/);
});

test.each([
  [1, ["edit", "nothing"]],
  [1, ["message", "nobody"]],
  [1, ["add", "Anna", "--email", "none"]],
  [2, ["add"]],
  [2, ["add", "Anna", "--days", "someday"]],
  [2, ["add", "Anna", "--offers", "rubbing"]],
] as const)("it ends with %i for therapist %j", async (code, words) => {
  const ran = await run(...words);
  expect(ran).toMatchObject({ code, stdout: "" });
  expect(ran.stderr.trim()).not.toBe("");
});
