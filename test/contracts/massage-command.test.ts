import { afterEach, beforeEach, expect, test } from "vitest";
import { massagesSchema, whatIfSchema } from "../../src/http/contract.ts";
import { type DataFolder, makeDataFolder, runRestride } from "./run-restride.ts";

let folder: DataFolder;

beforeEach(() => {
  folder = makeDataFolder();
});

afterEach(() => folder.remove());

/** What the safety questions before firm work ask is answered. */
const answerNone = () => run("safety", "none");

const run = (...words: readonly string[]) => runRestride(folder.path, ...words, "--today", "2026-11-23");

test("a massage is booked, listed, moved, cancelled and logged in the terminal", async () => {
  await answerNone();
  const booked = await run("massage", "book", "2026-12-03", "18:00", "--form", "moderate", "--json");
  const { changed } = massagesSchema.parse(JSON.parse(booked.stdout));
  const listed = await run("massage", "list");
  expect(listed.stdout).toBe(`${changed}  Thu  3 Dec 2026 18:00  60 min  medium massage  booked\n`);
  expect((await run("massage", "move", changed ?? "", "2026-12-04", "18:30")).stdout).toContain(
    "Fri  4 Dec 2026 18:30",
  );
  expect((await run("massage", "cancel", changed ?? "")).stdout).toMatch(/^No massage booked/);
  const done = await run(
    "massage",
    "done",
    "2026-11-22",
    "18:00",
    "--modality",
    "swedish",
    "--helpful",
    "no",
  );
  expect(done.stdout).toMatch(/Swedish massage {2}done, it did not help\n$/);
});

test("C7 a booking that breaks a rule ends with 1 and one sentence that asks for --confirm, and goes through with it", async () => {
  await answerNone();
  await run("race", "add", "2026-12-06", "10k", "--start", "09:00", "--priority", "B");
  const words = ["massage", "book", "2026-12-04", "18:00", "--form", "deep"] as const;
  const asked = await run(...words);
  expect(asked).toMatchObject({ code: 1, stdout: "" });
  expect(asked.stderr).toMatch(/^restride: .*\(T3: .*--confirm.*\n$/);
  const confirmed = await run(...words, "--confirm");
  expect(confirmed.code).toBe(0);
  expect(confirmed.stdout).toContain("although it breaks T3");
  expect((await run("plan")).stdout).toContain("although it breaks T3");
});

test("a question about the plan is answered in words or JSON", async () => {
  const json = await run("plan", "--if", "massage 2026-12-10 18:00 deep", "--json");
  expect(whatIfSchema.parse(JSON.parse(json.stdout))).toMatchObject({ possible: true });
  const words = await run("plan", "--if", "massage 2026-12-10 18:00 deep");
  expect(words.stdout).toMatch(/^If massage 2026-12-10 18:00 deep: possible/);
  expect(words.stdout).toMatch(/\+ Thu 10 Dec 18:00 firm 60 min|-> Thu 10 Dec 18:00 firm 60 min/);
});

test.each([
  [1, ["massage", "book", "2026-11-20", "18:00"]],
  [1, ["massage", "book", "nothing"]],
  [1, ["massage", "cancel", "nothing"]],
  [1, ["massage", "done", "2026-12-20", "18:00"]],
  [1, ["plan", "--if", "sleep"]],
  [2, ["massage", "book"]],
  [2, ["massage", "book", "2026-12-03"]],
  [2, ["massage", "move", "nothing", "2026-12-03"]],
  [2, ["massage", "rub"]],
] as const)("it ends with %i, on one line, for %j", async (code, words) => {
  const ran = await run(...words);
  expect(ran).toMatchObject({ code, stdout: "" });
  expect(ran.stderr.trim()).not.toBe("");
});
