import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readTrainingText } from "../../src/app/import-training/index.ts";
import {
  type FaultView,
  type RacesView,
  type TrainingImportView,
  type TrainingView,
  trainingImportSchema,
} from "../../src/http/contract.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

const TODAY = "2026-11-23";

let folder: DataFolder;
let restride: Restride;

const open = async (today: string): Promise<Restride> => {
  const opened = await openRestride({ data: folder.path, today });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
};

beforeEach(async () => {
  folder = makeDataFolder();
  restride = await open(TODAY);
  await call("PUT", "/settings/timeZone", { value: "Europe/Berlin" });
});

afterEach(async () => {
  await restride.close();
  folder.remove();
});

const call = async (method: string, path: string, body?: unknown): Promise<Response> =>
  restride.api.request(`http://localhost/api/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });

const fixture = (name: string): string => new URL(`../plans/${name}`, import.meta.url).pathname;
const textOf = (name: string): string => readFileSync(fixture(name), "utf8");

const importText = async (name: string, text: string): Promise<TrainingImportView> => {
  const response = await call("POST", "/training/import", { name, text });
  if (!response.ok) throw new Error(((await response.json()) as FaultView).error.message);
  return trainingImportSchema.parse(await response.json());
};

const importFile = async (path: string): Promise<TrainingImportView> => {
  const file = await readTrainingText(fixture(path));
  if (!file.ok) throw new Error(file.error.message);
  return importText(file.value.name, file.value.text);
};

const planned = async (): Promise<TrainingView["sessions"]> =>
  ((await (await call("GET", "/training")).json()) as TrainingView).sessions;

const shortened = ({ sessions }: { readonly sessions: TrainingView["sessions"] }): readonly string[] =>
  sessions.map(({ date, start, end, class: kind, metres }) =>
    [date, start?.slice(11), end?.slice(11), kind, metres].filter((part) => part !== undefined).join(" "),
  );

const event = (lines: string): string =>
  `BEGIN:VEVENT\r\n${lines.trim().replaceAll("\n", "\r\n")}\r\nEND:VEVENT\r\n`;
const calendar = (...events: readonly string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.map(event).join("")}END:VCALENDAR\r\n`;

const WEEKLY = "UID:w\nDTSTART;TZID=Europe/Berlin:20261201T180000\nDURATION:PT1H\nSUMMARY:Tempo";

test("a club's calendar becomes planned sessions, with its exceptions, and nothing is left unsaid", async () => {
  const view = await importFile("ok/club-berlin.ics");
  expect(shortened(view)).toEqual([
    "2026-10-13 18:30+02:00 19:45+02:00 veryHard 8800",
    "2026-10-20 18:30+02:00 19:45+02:00 veryHard 8800",
    "2026-10-27 18:30+01:00 19:45+01:00 veryHard 8800",
    "2026-11-10 18:30+01:00 19:45+01:00 veryHard 8800",
    "2026-11-18 19:00+01:00 20:00+01:00 hard",
    "2026-11-24 18:30+01:00 19:45+01:00 veryHard 8800",
    "2026-11-26 07:00+01:00 07:45+01:00 easy 8000",
    "2026-11-29 moderate 24000",
    "2026-12-01 18:30+01:00 19:45+01:00 veryHard 8800",
    "2026-12-08 18:30+01:00 19:45+01:00 veryHard 8800",
    "2026-12-15 18:30+01:00 19:45+01:00 veryHard 8800",
  ]);
  expect(view.sessions[0]?.because).toContain("6x800 m");
  expect(view.restDays).toMatchObject([{ date: "2026-11-30", title: "Rest day" }]);
  expect(view.otherSport).toMatchObject([{ date: "2026-11-28", title: "Yoga" }]);
  expect(view.notTraining).toMatchObject([{ date: "2026-11-24", title: "Dentist", because: '"dentist"' }]);
  expect(view.notUnderstood).toMatchObject([
    { date: "2026-11-25", title: "Tuesday with the others" },
    { date: "2026-12-05", because: "it lasts 3 days" },
  ]);
  expect(view.counts).toMatchObject({
    events: 17,
    sessions: 11,
    outside: 1,
    added: 11,
    changed: 0,
    removed: 0,
  });
  expect((await planned()).length).toBe(11);
});

test("a race is not added but comes with its command, and nothing of its title means anything to a shell", async () => {
  const { races } = await importFile("ok/club-berlin.ics");
  expect(races).toMatchObject([{ date: "2026-12-13", metres: 10_000, known: false }]);
  expect(races[0]?.command).toBe(
    'race add 2026-12-13 10km --start 10:00 --name "Advent 10k race fast (course)"',
  );
  expect(((await (await call("GET", "/races")).json()) as RacesView).races).toEqual([]);
  await call("POST", "/races", { date: "2026-12-13", distance: "10km" });
  expect((await importFile("ok/club-berlin.ics")).races).toMatchObject([{ known: true }]);
});

test("the same file again changes nothing", async () => {
  await importFile("ok/club-berlin.ics");
  const before = await planned();
  const again = await importFile("ok/club-berlin.ics");
  expect(again.counts).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 11 });
  expect(await planned()).toEqual(before);
});

test("an edited calendar changes what was edited, and sessions that left it go; what the runner typed stays", async () => {
  await call("POST", "/training", { date: "2026-11-28", class: "hard", title: "typed" });
  await importFile("ok/club-berlin.ics");
  const edited = textOf("ok/club-berlin.ics")
    .replace("SUMMARY:Easy 8 km", "SUMMARY:Tempo 8 km")
    .replace(/BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261129[\s\S]*?END:VEVENT\r\n/, "")
    .replace("UNTIL=20261215T225959Z", "UNTIL=20261201T225959Z");
  const { counts } = await importText("club-berlin (1).ics", edited);
  expect(counts).toMatchObject({ added: 0, changed: 1, removed: 3, unchanged: 7 });
  const after = await planned();
  expect(after.map(({ date }) => date)).not.toContain("2026-11-29");
  expect(after.find(({ title }) => title === "Tempo 8 km")).toMatchObject({ class: "hard" });
  expect(after.find(({ title }) => title === "typed")).toBeDefined();
});

test("sessions of another calendar stay, also of one with the same file name", async () => {
  const named = (name: string, uid: string): string =>
    calendar(`UID:${uid}\nDTSTART;VALUE=DATE:20261201\nSUMMARY:Easy 5 km`).replace(
      "VERSION:2.0\r\n",
      `VERSION:2.0\r\nX-WR-CALNAME:${name}\r\n`,
    );
  await importText("basic.ics", named("Mine", "a"));
  expect((await importText("basic.ics", named("Club", "b"))).counts).toMatchObject({ added: 1, removed: 0 });
  expect((await importText("other.ics", named("Mine", "c"))).counts).toMatchObject({ added: 1, removed: 0 });
  expect((await planned()).length).toBe(3);
});

test("the same event under another file name is one session, not two", async () => {
  const text = calendar(WEEKLY);
  await importText("plan.ics", text);
  expect((await importText("training-2026.ics", text)).counts).toMatchObject({ added: 1, removed: 1 });
  expect((await planned()).length).toBe(1);
});

test("what was trained and then left the calendar is not taken out of the past", async () => {
  const past = "UID:p\nDTSTART;VALUE=DATE:20261116\nSUMMARY:Easy 5 km";
  await importText("plan.ics", calendar(WEEKLY, past));
  expect((await importText("plan.ics", calendar(WEEKLY))).counts).toMatchObject({ removed: 0 });
  expect(
    (await importText("plan.ics", calendar(WEEKLY, past.replace("Easy 5 km", "Rest")))).counts,
  ).toMatchObject({
    removed: 1,
  });
});

test("zones are read by their Windows name, by the file's own description and behind a prefix", async () => {
  const view = await importFile("ok/outlook-zones.ics");
  expect(shortened(view)).toEqual([
    "2026-11-24 18:00+01:00 19:00+01:00 hard",
    "2026-11-25 00:00+01:00 01:00+01:00 veryHard",
    "2026-11-25 12:00+01:00 13:00+01:00 easy",
    "2026-11-28 moderate 26000",
    "2026-12-01 19:30+01:00 veryHard",
  ]);
  expect(view.notUnderstood).toEqual([
    { date: "2026-11-26", title: "Easy run", because: 'its time zone "Moon Standard Time" is not known' },
  ]);
});

test("times without a zone are the runner's; whole days stay on their date in every zone", async () => {
  const text = calendar(
    "UID:f\nDTSTART:20261201T060000\nDURATION:PT30M\nSUMMARY:Easy run",
    "UID:d\nDTSTART;VALUE=DATE:20261202\nSUMMARY:Long run",
    "UID:z\nDTSTART:20261203T230000Z\nDURATION:PT30M\nSUMMARY:Easy run",
  );
  for (const [zone, utc] of [
    ["Pacific/Auckland", "2026-12-04 12:00+13:00 12:30+13:00 easy"],
    ["America/Los_Angeles", "2026-12-03 15:00-08:00 15:30-08:00 easy"],
  ] as const) {
    await call("PUT", "/settings/timeZone", { value: zone });
    const [floating, day, instant] = shortened(await importText("zones.ics", text));
    expect(floating).toMatch(/^2026-12-01 06:00/);
    expect(day).toBe("2026-12-02 moderate");
    expect(instant).toBe(utc);
  }
});

test("a weekly run keeps its hour over both changes of the clocks, and one at a skipped hour comes after it", async () => {
  const text = calendar(
    "UID:autumn\nDTSTART;TZID=Europe/Berlin:20261018T070000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:Long run",
    "UID:spring\nDTSTART;TZID=Europe/Berlin:20270321T023000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:Long run",
    "UID:utc\nDTSTART:20261018T050000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:Easy run",
  );
  expect(shortened(await importText("dst.ics", text))).toEqual([
    "2026-10-18 07:00+02:00 08:00+02:00 moderate",
    "2026-10-18 07:00+02:00 08:00+02:00 easy",
    "2026-10-25 06:00+01:00 07:00+01:00 easy",
    "2026-10-25 07:00+01:00 08:00+01:00 moderate",
    "2027-03-21 02:30+01:00 03:30+01:00 moderate",
    "2027-03-28 03:30+02:00 04:30+02:00 moderate",
  ]);
});

test("exceptions are found by date alone, by another zone's clock and by extra dates", async () => {
  const text = calendar(
    `${WEEKLY}\nRRULE:FREQ=DAILY;COUNT=5\nEXDATE;VALUE=DATE:20261202\nEXDATE:20261203T170000Z,20261204T170000Z\nRDATE;TZID=Europe/Berlin:20261210T180000`,
    "UID:w\nRECURRENCE-ID:20261205T170000Z\nDTSTART;TZID=Europe/Berlin:20261206T090000\nDURATION:PT45M\nSUMMARY:Rest",
  );
  const view = await importText("exceptions.ics", text);
  expect(view.sessions.map(({ date }) => date)).toEqual(["2026-12-01", "2026-12-10"]);
  expect(view.restDays).toMatchObject([{ date: "2026-12-06" }]);
});

test("a rule that is not expanded leaves its event in the list of those not understood", async () => {
  const text = calendar(WEEKLY, "UID:h\nDTSTART:20261202T060000Z\nRRULE:FREQ=HOURLY\nSUMMARY:Easy run");
  expect((await importText("hourly.ics", text)).notUnderstood).toMatchObject([
    { because: "it repeats in a way that Restride does not read (FREQ=HOURLY)" },
  ]);
});

test("German tables with semicolons, a mark and commas in numbers are read", async () => {
  const view = await importFile("ok/german-semicolons.csv");
  expect(shortened(view)).toEqual([
    "2026-11-24 18:30+01:00 19:45+01:00 veryHard 12500",
    "2026-11-26 06:30+01:00 07:15+01:00 easy 8000",
    "2026-11-28 veryHard 32000",
  ]);
  expect(view.races).toMatchObject([
    { date: "2026-11-29", metres: 21_097.5, command: 'race add 2026-11-29 half --name "Halbmarathon Köln"' },
  ]);
  expect(view.counts).toMatchObject({ restDays: 1, otherSport: 1, notUnderstood: 0 });
});

test("a date over twelve tells how all slashed dates of a table are meant", async () => {
  const view = await importFile("ok/english-slashes.csv");
  expect(shortened(view)).toEqual([
    "2026-11-24 18:30+01:00 veryHard",
    "2026-12-02 easy 8046.7",
    "2026-12-05 moderate 19312.1",
  ]);
  expect(view.notUnderstood).toMatchObject([{ title: "Whatever comes" }]);
});

test("a table read again after a change keeps the day's session and drops the rows that are gone", async () => {
  const table = "date,title\n2026-12-01,Easy 5 km\n2026-12-02,Tempo\n2026-12-03,Easy 5 km\n";
  await importText("plan.csv", table);
  const { counts } = await importText(
    "plan.csv",
    table.replace("Tempo", "Intervals").replace("2026-12-03,Easy 5 km\n", ""),
  );
  expect(counts).toMatchObject({ added: 0, changed: 1, removed: 1, unchanged: 1 });
  expect((await importText("second.csv", table)).counts).toMatchObject({ added: 3, removed: 0 });
});

test.each([
  ["empty.ics", "is empty"],
  ["web-page.ics", "is no calendar"],
  ["no-events.ics", "without any event"],
  ["cut-off.ics", "breaks off: the VEVENT that begins on line 8"],
  ["broken-rule.ics", "an entry on line 8 whose rule of repeats can not be read (FREQ=SOMETIMES;BYDAY=TU)"],
  ["start-is-no-date.ics", "an entry on line 2 whose start is missing or no date"],
  ["ambiguous-dates.csv", 'on line 2: "03/04/2027" may be read with the day or the month first'],
  ["dates-both-ways.csv", 'on line 3: "12/25/2026" has day and month the other way round'],
  ["without-dates.csv", "on line 1: there is no column of dates"],
  ["impossible-date.csv", 'on line 3: "2026-02-30" is no date'],
  ["open-quote.csv", "on line 2: a quote opens that never closes"],
  ["settings.json", "is no calendar"],
  ["absent.ics", "could not be opened"],
])("%s is refused in one sentence, and nothing of it is written", async (name, words) => {
  await expect(importFile(`not-ok/${name}`)).rejects.toThrow(words);
  await importFile(`not-ok/${name}`).catch((thrown: Error) =>
    expect(thrown.message.split("\n")).toHaveLength(1),
  );
  expect(await planned()).toEqual([]);
});

test("ten megabytes of events are refused before anything is written", async () => {
  const one = (index: number): string =>
    event(
      `UID:${index}\nDTSTART:202612${String((index % 28) + 1).padStart(2, "0")}T180000Z\nSUMMARY:Easy run ${"x".repeat(80)}`,
    );
  const text = `BEGIN:VCALENDAR\r\n${Array.from({ length: 62_000 }, (_, index) => one(index)).join("")}END:VCALENDAR\r\n`;
  expect(text.length).toBeGreaterThan(10_000_000);
  await expect(importText("huge.ics", text)).rejects.toThrow("more than 2000 events");
  expect(await planned()).toEqual([]);
});

test("many years of other entries are passed over, and the few sessions among them are found", async () => {
  const old = Array.from({ length: 20_000 }, (_, index) =>
    event(
      `UID:${index}\nDTSTART:20${String((index % 20) + 1).padStart(2, "0")}0601T180000Z\nSUMMARY:Meeting`,
    ),
  );
  const text = `BEGIN:VCALENDAR\r\n${old.join("")}${event(WEEKLY)}END:VCALENDAR\r\n`;
  expect((await importText("life.ics", text)).counts).toMatchObject({ added: 1, outside: 20_000, events: 1 });
});

test("where the store fails on the way, what was written is taken back", async () => {
  const { store } = restride.services;
  await importText("plan.ics", calendar(WEEKLY, WEEKLY.replace("UID:w", "UID:v")));
  const before = await planned();
  const { addPlanned } = store.training;
  let writes = 0;
  const failing: typeof addPlanned = (runner, session) => {
    writes += 1;
    return writes === 3 ? Promise.reject(new Error("disk full")) : addPlanned(runner, session);
  };
  Object.assign(store.training, { addPlanned: failing });
  const edited = WEEKLY.replace("Tempo", "Easy run");
  const text = calendar(...["w", "v", "a"].map((uid) => edited.replace("UID:w", `UID:${uid}`)));
  expect((await call("POST", "/training/import", { name: "plan.ics", text })).status).toBe(500);
  expect(writes).toBeGreaterThan(3);
  Object.assign(store.training, { addPlanned });
  expect(await planned()).toEqual(before);
});

test("imported sessions stand in the plan as planned", async () => {
  await importFile("ok/club-berlin.ics");
  const plan = (await (await call("GET", "/plan")).json()) as {
    readonly days: readonly { readonly date: string; readonly sessions: readonly object[] }[];
  };
  expect(plan.days.find(({ date }) => date === "2026-11-24")?.sessions).toMatchObject([
    { source: "planned", class: "veryHard", start: "2026-11-24T18:30+01:00" },
  ]);
});

test("a request without a file's text is refused in words", async () => {
  expect((await call("POST", "/training/import", { name: "plan.ics" })).status).toBe(400);
});
