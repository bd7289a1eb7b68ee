import { afterEach, beforeEach, expect, test } from "vitest";
import { feedsSchema } from "../../src/http/contract-calendar.ts";
import { type DataFolder, makeDataFolder, runRestride } from "./run-restride.ts";

let folder: DataFolder;

beforeEach(() => {
  folder = makeDataFolder();
});

afterEach(() => folder.remove());

const run = (...words: readonly string[]) => runRestride(folder.path, "calendar", "feed", ...words);

test("an address is made, listed and revoked in the terminal", async () => {
  const added = await run("add", "my phone", "--alarms", "--with", "massages,selfCare");
  expect(added.stdout).toMatch(
    /^\w+ {2}my phone: massages, self-care, with reminders, never read yet\n {2}http:\/\/localhost:4646\/calendar\/[\w-]{43}\.ics\n\n.*this computer only/,
  );
  const second = await run("add", "work", "--busy-only", "--json");
  const { feeds, changed } = feedsSchema.parse(JSON.parse(second.stdout));
  expect(feeds.find(({ id }) => id === changed)).toMatchObject({ name: "work", busyOnly: true });
  expect((await run("revoke", changed ?? "")).stdout).not.toContain("work:");
  expect((await run("list")).stdout).toContain("my phone");
});

test.each([
  [1, ["revoke", "nothing"]],
  [1, ["add", " "]],
  [2, ["add"]],
  [2, ["add", "my phone", "--with", "cats"]],
  [2, ["share"]],
] as const)("it ends with %i for calendar feed %j", async (code, words) => {
  const ran = await run(...words);
  expect(ran).toMatchObject({ code, stdout: "" });
  expect(ran.stderr.trim()).not.toBe("");
});
