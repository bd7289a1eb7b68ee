import { afterEach, beforeEach, expect, test } from "vitest";
import { checkinSchema, safetySchema } from "../../src/http/contract-care.ts";
import { nigglesSchema, triageSchema } from "../../src/http/contract-niggle.ts";
import { type DataFolder, makeDataFolder, type Ran, runRestride } from "./run-restride.ts";

let folder: DataFolder;

beforeEach(() => {
  folder = makeDataFolder();
});

afterEach(() => folder.remove());

const runOn = (today: string, ...words: readonly string[]) =>
  runRestride(folder.path, ...words, "--today", today);
const run = (...words: readonly string[]) => runOn("2026-11-23", ...words);

/** What a command that is done says as JSON, and nothing on standard error. */
async function json(...words: readonly string[]): Promise<unknown> {
  const ran = await run(...words, "--json");
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  return JSON.parse(ran.stdout);
}

const niggles = async (...words: readonly string[]) => nigglesSchema.parse(await json("niggle", ...words));
const triage = async () => triageSchema.parse(await json("triage"));

function expectOneLine({ code, stdout, stderr }: Ran, exit: number): void {
  expect({ code, stdout }).toEqual({ code: exit, stdout: "" });
  const [first = "", ...more] = stderr.trim().split("\n");
  expect(first).toMatch(exit === 1 ? /^restride: .{10,400}[.?]$/ : /^error: /);
  expect(more.length).toBeLessThanOrEqual(exit === 1 ? 0 : 1);
}

test("3.4 a niggle in free words without answers is not yet known, and lists what it asks", async () => {
  const { understood, niggles: list } = await niggles("add", "left", "calf", "tight", "--pain", "3");
  expect(understood).toBe("left calf: tight");
  expect(list).toMatchObject([{ area: "calf", side: "left", level: null, pain: 3, open: true }]);
  expect(list[0]?.incomplete).toContain("walkEven");
  const words = await run("niggle", "list");
  expect(words.stdout).toContain("not yet known: questions are open");
  expect(words.stdout).toContain("--answers none");
  const view = await triage();
  expect(view).toMatchObject({ schema: "restride.triage/1", level: null, emergency: false });
  expect(view.incomplete.length).toBeGreaterThan(5);
  expect(view.deadlineHours).toBeUndefined();
});

test("3.4 none of these makes a mild niggle L0, named by --area and --side as well", async () => {
  const options = [
    "--area",
    "quads",
    "--side",
    "right",
    "--pain",
    "2",
    "--kind",
    "ache",
    "--answers",
    "none",
  ];
  const { niggles: list } = await niggles("add", ...options);
  expect(list).toMatchObject([{ level: "L0", incomplete: [], questions: [], days: [{ kinds: ["ache"] }] }]);
  const { level, incomplete, blocks } = await triage();
  expect({ level, incomplete, blocks }).toEqual({ level: "L0", incomplete: [], blocks: [] });
});

test("3.4 one answer beside none of these counts, and triage says where to go, by when and what rests", async () => {
  await niggles("add", "left calf", "--pain", "4", "--answers", "none", "--answer", "walkEven=favours");
  const view = await triage();
  expect(Object.keys(view).sort()).toEqual(
    ["because", "blocks", "deadline", "deadlineHours", "emergency", "incomplete", "level"]
      .concat(["note", "questions", "schema"])
      .sort(),
  );
  expect(view).toMatchObject({
    level: "L2",
    emergency: false,
    deadlineHours: 72,
    deadline: "2026-11-26T06:00+00:00",
    incomplete: [],
    because: [{ rule: "R3" }],
  });
  expect(view.blocks.map(({ what }) => what)).toEqual(["running", "place"]);
  const words = await run("triage");
  expect(words.stdout).toMatch(/^Be seen soon \(L2\), by Thu 26 Nov 06:00\n/);
});

test("3.4 an emergency says to call now, first of all", async () => {
  await niggles("add", "left calf", "--pain", "2", "--answer", "chest=chestPain");
  expect(await triage()).toMatchObject({ level: "L3", emergency: true, deadlineHours: 0 });
  expect((await run("triage")).stdout).toMatch(/^EMERGENCY: call the emergency number now/);
});

test("3.6 a day is logged, answers are given later, and what is over is closed", async () => {
  const { changed } = await niggles("add", "left calf", "--pain", "3");
  const id = changed ?? "";
  await niggles("answer", id, "--answers", "none");
  const logged = await niggles(
    "log",
    id,
    "--run",
    "2",
    "--morning",
    "1",
    "--run-changed",
    "shortened",
    "--why",
    "advice",
  );
  expect(logged.niggles).toMatchObject([
    { level: "L0", days: [{ run: 2, morning: 1, runChanged: "shortened" }] },
  ]);
  const closed = await niggles("close", id);
  expect(closed.niggles).toMatchObject([{ open: false }]);
  expect((await run("niggle", "list")).stdout).toContain("closed");
});

test("3.4 once seen the niggle is under care and the advice holds", async () => {
  const { changed } = await niggles(
    "add",
    "left calf",
    "--pain",
    "4",
    "--answers",
    "none",
    "--answer",
    "suddenStab=sudden",
  );
  expect(await triage()).toMatchObject({ level: "L2" });
  const seen = ["--advice", "A strain; easy runs.", "--by", "physio", "--pressure", "1", "--may-run", "yes"];
  const { niggles: list } = await niggles("seen", changed ?? "", ...seen);
  expect(list).toMatchObject([{ underCare: true }]);
  expect((await triage()).level).not.toBe("L2");
  expect((await run("plan")).stdout).not.toContain("Be seen");
});

test("3.5 safety is asked, answered one by one or all at once, and what passes by itself", async () => {
  const first = safetySchema.parse(await json("safety"));
  expect(first.toAsk.length).toBeGreaterThan(20);
  await json("safety", "answer", "lump", "yes", "--area", "calf:left");
  await json("safety", "none");
  const { toAsk, onTheDay, active } = safetySchema.parse(await json("safety", "well"));
  expect([toAsk, onTheDay]).toEqual([[], []]);
  expect(active).toMatchObject([{ id: "lump", kind: "X-loc", areas: [{ area: "calf", side: "left" }] }]);
  const words = await run("safety");
  expect(words.stdout).toContain("Holds: lump (left calf)");
  expect(words.stdout).toMatch(/Answered: lump yes, no to \d+\.\n$/);
});

test("3.5 a firm massage without a terminal says how to answer, and is booked with --safety none", async () => {
  const words = ["massage", "book", "2026-12-03", "18:00", "--form", "deep"] as const;
  const asked = await run(...words);
  expectOneLine(asked, 1);
  expect(asked.stderr).toContain("--safety none");
  expect((await run("massage", "list")).stdout).toMatch(/^No massage booked/);
  expect((await run(...words, "--safety", "none")).stdout).toMatch(/firm massage {2}booked\n$/);
  const gentle = await run("massage", "book", "2026-12-10", "18:00", "--form", "gentle");
  expect(gentle.code).toBe(0);
});

test("3.3 the check-in of the day and of the week", async () => {
  const day = checkinSchema.parse(await json("checkin", "--legs", "3", "--stairs", "4"));
  expect(day.soreness).toEqual({ date: "2026-11-23", legs: 3, stairs: 4 });
  const week = checkinSchema.parse(await json("checkin", "week", "--participation", "0"));
  expect(week.checks).toMatchObject([{ severity: 0, substantial: false }]);
});

test.each([
  [1, ["niggle", "add", "--pain", "3"]],
  [1, ["niggle", "add", "left gizmo", "--pain", "3"]],
  [1, ["niggle", "add", "calf", "--pain", "3"]],
  [1, ["niggle", "add", "left calf", "--pain", "3", "--kind", "odd"]],
  [1, ["niggle", "add", "left calf", "--pain", "3", "--answer", "what=yes"]],
  [1, ["niggle", "add", "left calf", "--pain", "3", "--answer", "chest=perhaps"]],
  [1, ["niggle", "log", "nobody", "--pain", "3"]],
  [1, ["niggle", "close", "nobody"]],
  [1, ["niggle", "seen", "nobody", "--advice", "rest"]],
  [1, ["safety", "answer", "lump", "yes"]],
  [1, ["safety", "answer", "luck", "yes"]],
  [1, ["checkin", "--legs", "12"]],
  [2, ["niggle", "add", "left calf", "--pain", "x"]],
  [2, ["niggle", "add", "left calf", "--pain", "11"]],
  [2, ["niggle", "add", "left calf", "--pain", "3", "--answers", "some"]],
  [2, ["niggle", "add", "left calf", "--pain", "3", "--answer", "chest"]],
  [2, ["niggle", "log"]],
  [2, ["niggle", "seen", "nobody"]],
  [2, ["niggle", "seen", "nobody", "--advice", "rest", "--may-run", "perhaps"]],
  [2, ["niggle", "rub"]],
  [2, ["triage", "--bogus"]],
  [2, ["safety", "answer", "lump"]],
  [2, ["massage", "book", "2026-12-03", "18:00", "--safety", "some"]],
  [2, ["checkin", "--stairs", "4"]],
] as const)("it ends with %i, on one line, for %j, and nothing is written", async (exit, words) => {
  expectOneLine(await run(...words), exit);
  expect((await niggles("list")).niggles).toEqual([]);
});
