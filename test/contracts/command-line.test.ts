import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  activitiesSchema,
  importSchema,
  planSchema,
  racesSchema,
  statusSchema,
  trainingSchema,
} from "../../src/http/contract.ts";
import { type DataFolder, makeDataFolder, type Ran, runRestride } from "./run-restride.ts";

const TODAY = ["--today", "2026-11-23"] as const;
let sample: DataFolder;
let loose: string;

beforeAll(async () => {
  sample = makeDataFolder();
  loose = mkdtempSync(join(tmpdir(), "restride-loose-"));
  const loaded = await runRestride(sample.path, "sample", ...TODAY);
  expect(loaded.code).toBe(0);
});

afterAll(() => {
  sample.remove();
  rmSync(loose, { recursive: true, force: true });
});

const run = (...words: readonly string[]): Promise<Ran> => runRestride(sample.path, ...words);

test("a plan, a status and the activities come as JSON in their promised shapes, and nothing else on that channel", async () => {
  const plan = planSchema.parse(JSON.parse((await run("plan", "--json", ...TODAY)).stdout));
  expect(plan.days).toHaveLength(84);
  expect(plan.items.length).toBeGreaterThan(0);
  for (const item of plan.items) expect(item.because.length).toBeGreaterThan(0);
  const status = statusSchema.parse(JSON.parse((await run("status", "--json", ...TODAY)).stdout));
  expect(status.ctl).toBeGreaterThan(0);
  const { activities } = activitiesSchema.parse(
    JSON.parse((await run("activities", "--json", ...TODAY)).stdout),
  );
  expect(activities.length).toBeGreaterThan(100);
  for (const { because } of activities) expect(because.length).toBeGreaterThan(0);
});

test("the same question has the same answer, to the byte", async () => {
  const first = await run("plan", "--json", ...TODAY);
  const second = await run("plan", "--json", ...TODAY);
  expect(second.stdout).toBe(first.stdout);
});

test("a plan that was looked at before there were runs does not pull the first real one", async () => {
  const own = makeDataFolder();
  await runRestride(own.path, "plan", ...TODAY);
  await runRestride(own.path, "sample", ...TODAY);
  const looked = planSchema.parse(
    JSON.parse((await runRestride(own.path, "plan", "--json", ...TODAY)).stdout),
  );
  const fresh = planSchema.parse(JSON.parse((await run("plan", "--json", ...TODAY)).stdout));
  expect(looked.items).toEqual(fresh.items);
  own.remove();
});

test("the plan in words marks today, names every massage once, and has no colour in a pipe", async () => {
  const { stdout } = await run("plan", ...TODAY);
  const plan = planSchema.parse(JSON.parse((await run("plan", "--json", ...TODAY)).stdout));
  expect(stdout).toContain("[Mo");
  const massages = plan.items.filter(({ kind }) => kind === "massage");
  expect(massages.length).toBeGreaterThan(0);
  expect(stdout.match(/^ {2}\* /gm)).toHaveLength(massages.length);
  expect(stdout).not.toContain("\u001b");
});

test("the sample runner loaded again changes nothing", async () => {
  const again = importSchema.parse(JSON.parse((await run("sample", "--json", ...TODAY)).stdout));
  expect(again.counts.imported).toBe(0);
  expect(again.counts.duplicate).toBe(again.files.length);
});

test("a race is added once, shown, moves the plan, and is removed", async () => {
  const own = makeDataFolder();
  await runRestride(own.path, "sample", ...TODAY);
  const add = ["race", "add", "2026-12-13", "half", "--start", "10:00", "--expected", "1:43", "--json"];
  const { races } = racesSchema.parse(JSON.parse((await runRestride(own.path, ...add)).stdout));
  expect(races).toMatchObject([{ date: "2026-12-13", metres: 21097.5, class: "mid", priority: "A" }]);
  expect((await runRestride(own.path, ...add)).code).toBe(1);
  const plan = planSchema.parse(JSON.parse((await runRestride(own.path, "plan", "--json", ...TODAY)).stdout));
  const raceDay = plan.days.find(({ date }) => date === "2026-12-13");
  expect(raceDay?.sessions.some(({ race }) => race === races[0]?.id)).toBe(true);
  const tooLate = plan.items.filter(
    ({ date, form }) => form === "deep" && date > "2026-12-09" && date < "2026-12-13",
  );
  expect(tooLate).toEqual([]);
  const removed = await runRestride(own.path, "race", "remove", races[0]?.id ?? "", "--json");
  expect(racesSchema.parse(JSON.parse(removed.stdout)).races).toEqual([]);
  own.remove();
});

test("a planned session stands in the plan as planned, not as expected", async () => {
  const own = makeDataFolder();
  const add = ["training", "add", "2026-11-26", "very hard", "--start", "18:00", "--minutes", "75", "--json"];
  const { sessions } = trainingSchema.parse(JSON.parse((await runRestride(own.path, ...add)).stdout));
  expect(sessions).toMatchObject([
    { class: "veryHard", start: "2026-11-26T18:00+00:00", end: "2026-11-26T19:15+00:00" },
  ]);
  const plan = planSchema.parse(JSON.parse((await runRestride(own.path, "plan", "--json", ...TODAY)).stdout));
  expect(plan.days[3]?.sessions).toMatchObject([{ source: "planned", class: "veryHard" }]);
  own.remove();
});

test("a corrected effort changes the session's class and load, and can be taken back", async () => {
  const own = makeDataFolder();
  await runRestride(own.path, "sample", ...TODAY);
  const list = activitiesSchema.parse(
    JSON.parse((await runRestride(own.path, "activities", "--json", ...TODAY)).stdout),
  );
  const easy = list.activities.findLast((activity) => activity.class === "easy");
  const id = easy?.id ?? "";
  const corrected = JSON.parse(
    (await runRestride(own.path, "activity", id, "--rpe", "9", "--json", ...TODAY)).stdout,
  );
  expect(corrected).toMatchObject({ rpe: 9, class: "veryHard", load: { kind: "sessionRpe" } });
  const restored = JSON.parse(
    (await runRestride(own.path, "activity", id, "--rpe", "none", "--json", ...TODAY)).stdout,
  );
  expect(restored).toMatchObject({ class: "easy", load: easy?.load });
  own.remove();
});

test("2.10 a tag lowers a class only once it is confirmed", async () => {
  const own = makeDataFolder();
  await runRestride(own.path, "sample", ...TODAY);
  const { activities } = activitiesSchema.parse(
    JSON.parse((await runRestride(own.path, "activities", "--json", ...TODAY)).stdout),
  );
  const id = activities.findLast((activity) => activity.class === "veryHard")?.id ?? "";
  const tag = async (...more: readonly string[]) =>
    JSON.parse(
      (await runRestride(own.path, "activity", id, "--tag", "easy", ...more, "--json", ...TODAY)).stdout,
    );
  expect(await tag()).toMatchObject({ tag: "easy", class: "veryHard" });
  expect(await tag("--confirm")).toMatchObject({ tag: "easy", class: "easy" });
  expect(await tag()).toMatchObject({ class: "veryHard" });
  own.remove();
});

test("a planned session without a start keeps its length", async () => {
  const own = makeDataFolder();
  const add = ["training", "add", "2026-11-28", "easy", "--minutes", "200", "--json"];
  const { sessions } = trainingSchema.parse(JSON.parse((await runRestride(own.path, ...add)).stdout));
  expect(sessions).toMatchObject([{ class: "easy", minutes: 200 }]);
  const plan = planSchema.parse(JSON.parse((await runRestride(own.path, "plan", "--json", ...TODAY)).stdout));
  expect(plan.days[5]?.sessions).toMatchObject([{ source: "planned", class: "veryHard" }]);
  own.remove();
});

test("not a duplicate: the phone's copy becomes a session of its own, and stays one", async () => {
  const own = makeDataFolder();
  await runRestride(own.path, "sample", ...TODAY);
  const read = async () =>
    activitiesSchema.parse(JSON.parse((await runRestride(own.path, "activities", "--json", ...TODAY)).stdout))
      .activities;
  const before = await read();
  const twice = before.find(({ sources }) => sources.length === 2);
  const copy = twice?.sources[1] ?? "";
  expect(
    (await runRestride(own.path, "activity", twice?.id ?? "", "--not-duplicate", copy, ...TODAY)).code,
  ).toBe(0);
  const after = await read();
  expect(after).toHaveLength(before.length + 1);
  await runRestride(own.path, "sample", ...TODAY);
  expect(await read()).toEqual(after);
  own.remove();
});

test("a setting is read as runners write it, holds, and goes back to its default", async () => {
  const own = makeDataFolder();
  expect((await runRestride(own.path, "settings", "threshold-pace", "4:30")).stdout).toMatch(
    /thresholdPace\s+4:30/,
  );
  const kept = JSON.parse((await runRestride(own.path, "settings", "thresholdPace", "--json")).stdout);
  expect(kept.settings).toMatchObject([{ key: "thresholdPace", value: "4:30", set: true }]);
  const back = JSON.parse(
    (await runRestride(own.path, "settings", "thresholdPace", "default", "--json")).stdout,
  );
  expect(back.settings).toMatchObject([{ set: false }]);
  own.remove();
});

test("the calendar goes to a file that a reader takes", async () => {
  const file = join(loose, "plan.ics");
  expect((await run("calendar", "--out", file, ...TODAY)).stdout).toMatch(/Wrote \d+ entries/);
  expect(readFileSync(file, "utf8")).toMatch(/^BEGIN:VCALENDAR[\s\S]+END:VCALENDAR/);
});

const NO_ZIP = join("folder", "broken.zip");

test.each([
  ["an unknown file", "junk.bin", "junk", /junk\.bin: .*Export/],
  ["an empty file", "empty.fit", "", /empty\.fit: The file is empty/],
  ["a broken archive", NO_ZIP, "PK\u0003\u0004 and then nothing", /broken\.zip: /],
  [
    "an entity bomb",
    "bomb.gpx",
    '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><gpx>&b;</gpx>',
    /bomb\.gpx: /,
  ],
])("%s is refused in one clear line, and nothing is written", async (_what, name, text, sentence) => {
  const own = makeDataFolder();
  const file = join(own.path, "in", name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  const { code, stdout, stderr } = await runRestride(own.path, "import", file);
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(sentence);
  const { activities } = JSON.parse((await runRestride(own.path, "activities", "--json")).stdout);
  expect(activities).toEqual([]);
  own.remove();
});

test.each([
  [["plan", "--weeks", "0"], 1, /weeks/],
  [["plan", "/nowhere/at/all"], 1, /nothing at this path/],
  [["status", "--today", "2026-02-30"], 1, /YYYY-MM-DD/],
  [["race", "add", "2026-13-01", "10k"], 1, /YYYY-MM-DD/],
  [["race", "add", "2026-12-01", "-5"], 1, /distance/],
  [["race", "add", "2026-12-01", "10k", "--start", "25:00"], 1, /HH:MM/],
  [["race", "remove", "none"], 1, /race list/],
  [["training", "add", "2026-12-01", "brutal"], 1, /easy, moderate, hard, veryHard/],
  [["activity", "none"], 1, /activities/],
  [["activity", "none", "--rpe", "11"], 1, /0 \(rest\) to 10/],
  [["activity", "none", "--tag", "left_knee"], 1, /easy, moderate/],
  [["settings", "frob", "3"], 1, /Near it/],
  [["settings", "maxHeartRate", "--", "-4"], 1, /120 to 230/],
  [["serve", "--port", "abc"], 1, /1 to 65535/],
  [["frobnicate"], 2, /no command/],
  [["import"], 2, /missing required argument/],
  [["status", "--frob"], 2, /unknown option/],
] as const)("%j is refused with exit code %i and one clear sentence", async (words, code, sentence) => {
  const ran = await run(...words);
  expect(ran.code).toBe(code);
  expect(ran.stdout).toBe("");
  expect(ran.stderr).toMatch(sentence);
  expect(ran.stderr).not.toMatch(/\n\s+at /);
});
