import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Libsql from "libsql";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bringIn } from "../../src/app/connections/bring-in.ts";
import { presentSync } from "../../src/app/connections/present-sync.ts";
import { instant } from "../../src/core/units/index.ts";
import { encodeFit } from "../../src/files/index.ts";
import {
  type ConnectionsView,
  connectionsSchema,
  type FaultView,
  type SyncView,
  syncSchema,
} from "../../src/http/contract.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { aFitRun, runSamples } from "../builders/a-fit-run.ts";
import { type IntervalsServer, startIntervalsServer } from "../builders/an-intervals-server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

const TODAY = "2026-11-24";
let folder: DataFolder;
let service: IntervalsServer;
let restride: Restride;

const fitOn = (day: string): Uint8Array => {
  const startedAt = instant(Date.parse(`${day}T17:30:00Z`));
  return encodeFit([aFitRun({ startedAt, samples: runSamples(startedAt / 1000, 1200) }, 1200)]);
};
const activity = (id: string, day: string, more: object = {}) => ({
  id,
  start_date_local: `${day}T18:30:00`,
  start_date: `${day}T17:30:00Z`,
  type: "Run",
  name: `Run ${id}`,
  distance: 3597,
  moving_time: 1199,
  elapsed_time: 1199,
  average_heartrate: 148,
  icu_rpe: 4,
  source: "GARMIN_CONNECT",
  ...more,
});

beforeEach(async () => {
  folder = makeDataFolder();
  service = await startIntervalsServer({
    activities: [activity("i1", "2026-11-18"), activity("i2", "2026-11-20")],
    originals: new Map([
      ["i1", fitOn("2026-11-18")],
      ["i2", fitOn("2026-11-20")],
    ]),
    wellness: [
      { id: "2026-11-20", restingHR: 48, hrv: 61, hrvSDNN: null, sleepSecs: 27_000 },
      { id: "2026-11-21", restingHR: 0, sleepSecs: -1, hrvSDNN: 80 },
    ],
    events: [
      {
        id: 1,
        category: "WORKOUT",
        start_date_local: "2026-11-26T18:00:00",
        type: "Run",
        name: "6x800",
        moving_time: 3600,
      },
      {
        id: 2,
        category: "WORKOUT",
        start_date_local: "2026-11-27T00:00:00",
        type: "Ride",
        name: "Endurance 2h",
      },
      {
        id: 3,
        category: "RACE_B",
        start_date_local: "2026-12-06T10:00:00",
        type: "Run",
        name: "Advent race",
        distance: 10_000,
      },
      { id: 4, category: "RACE_A", start_date_local: "2027-04-11T00:00:00", type: "Run", name: "Spring" },
      { id: 5, category: "NOTE", start_date_local: "2026-11-25T00:00:00", name: "Easy week" },
    ],
  });
  process.env.RESTRIDE_INTERVALS_URL = service.url;
  const opened = await openRestride({ data: folder.path, today: TODAY });
  if (!opened.ok) throw new Error(opened.error);
  restride = opened.value;
  await call("PUT", "/settings/timeZone", { value: "Europe/Berlin" });
});

afterEach(async () => {
  delete process.env.RESTRIDE_INTERVALS_URL;
  await restride.close();
  await service.close();
  folder.remove();
});

const call = (method: string, path: string, body?: unknown): Promise<Response> | Response =>
  restride.api.request(`http://localhost/api/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });

const connect = (key = service.account.key, account = "i123") =>
  call("POST", "/connections", { service: "intervals.icu", account, key });

const connected = async (): Promise<ConnectionsView> =>
  connectionsSchema.parse(await (await call("GET", "/connections")).json());

const refusal = async (answer: Response | Promise<Response>): Promise<string> =>
  ((await (await answer).json()) as FaultView).error.message;

async function sync(since?: string): Promise<SyncView> {
  const brought = await bringIn(restride.services, { since });
  if (!brought.ok) throw new Error(brought.error.message);
  return syncSchema.parse(presentSync(brought.value));
}

const outcomes = ({ activities }: SyncView): readonly string[] =>
  activities.files.map(({ path, outcome }) => `${outcome} ${path}`);

const filesAsked = (): readonly string[] => service.asked.filter((path) => path.endsWith("/file"));

test("A key that the service takes is kept; one that it does not take is not", async () => {
  expect(await refusal(connect("another-key-k3"))).toMatch(/does not accept the key/);
  expect((await connected()).connections).toEqual([]);
  expect(await refusal(connect(undefined, "i999"))).toMatch(/knows no such athlete/);
  expect((await connect()).status).toBe(200);
  expect((await connected()).connections).toMatchObject([
    { service: "intervals.icu", account: "i123", keyEndsWith: "k3", readAt: null, trouble: null },
  ]);
  expect((await call("DELETE", "/connections/intervals.icu")).status).toBe(200);
  expect(await refusal(call("DELETE", "/connections/intervals.icu"))).toMatch(/is not connected/);
  expect(await refusal(call("POST", "/connections/intervals.icu/reading", {}))).toMatch(/is not connected/);
});

test("Activities come as their originals, with the felt effort of the service, nights and what is planned", async () => {
  await connect();
  const view = await sync();
  expect(outcomes(view)).toEqual([
    "imported intervals.icu!2026-11-18 i1.fit",
    "imported intervals.icu!2026-11-20 i2.fit",
  ]);
  const runs = (await (await call("GET", "/activities")).json()) as {
    activities: { title?: string; rpe?: number }[];
  };
  expect(JSON.stringify(runs)).toContain("Run i1");
  expect(view.wellness).toEqual({
    values: 4,
    words: expect.stringContaining("resting heart rate of 1 day"),
  });
  expect(view.planned).toMatchObject({ added: 1, changed: 0, removed: 0, notUnderstood: [] });
  expect(view.racesAdded).toEqual([
    { date: "2026-12-06", name: "Advent race", metres: 10_000, priority: "B" },
  ]);
  expect(view.racesToAdd).toMatchObject([
    { date: "2027-04-11", command: expect.stringContaining("DISTANCE") },
  ]);
  expect(view.trouble).toBeNull();
  expect((await connected()).connections).toMatchObject([{ readUntil: TODAY, trouble: null }]);
  expect(service.mostAtOnce()).toBe(1);
});

test("The next time asks for a week of overlap and fetches only what is new", async () => {
  await connect();
  await sync();
  service.account.activities = [...service.account.activities, activity("i3", "2026-11-23")];
  service.account.originals = new Map([["i3", fitOn("2026-11-23")]]);
  service.account.events = service.account.events.slice(1);
  service.asked.length = 0;
  const view = await sync();
  expect(outcomes(view)).toEqual(["imported intervals.icu!2026-11-23 i3.fit"]);
  expect(filesAsked()).toEqual(["/api/v1/activity/i3/file"]);
  expect(service.asked[0]).toContain("oldest=2026-11-17&newest=2026-11-24");
  expect(view.planned).toMatchObject({ added: 0, removed: 1 });
  expect(view.racesAdded).toEqual([]);
});

test("Of an activity without a file the numbers are taken, once", async () => {
  service.account.activities = [
    activity("i7", "2026-11-19", { source: "MANUAL" }),
    activity("i8", "2026-11-21"),
    activity("i9", "2026-11-22", { source: "STRAVA" }),
  ];
  await connect();
  expect(outcomes(await sync())).toEqual([
    "skipped intervals.icu!2026-11-22 i9",
    "imported intervals.icu!activities.json#i7",
    "imported intervals.icu!activities.json#i8",
  ]);
  expect(filesAsked()).toEqual(["/api/v1/activity/i8/file"]);
  expect(outcomes(await sync()).filter((row) => !row.startsWith("skipped"))).toEqual([]);
  expect(filesAsked()).toHaveLength(1);
});

test("One activity that does not come stops no other, and is asked for again", async () => {
  service.account.faults.set("/activity/i1/file", { kind: "status", status: 500 });
  await connect();
  const view = await sync();
  expect(outcomes(view)).toEqual([
    "unreadable intervals.icu!2026-11-18 i1",
    "imported intervals.icu!2026-11-20 i2.fit",
  ]);
  expect(view.activities.files[0]?.reason).toMatch(/busy or out of order 4 times \(500\)/);
  expect(view.trouble).toMatch(/1 activity did not come/);
  expect(view.wellness.values).toBe(4);
  expect((await connected()).connections).toMatchObject([{ readUntil: "2026-11-17", trouble: view.trouble }]);
  service.account.faults.clear();
  expect(outcomes(await sync())).toEqual(["imported intervals.icu!2026-11-18 i1.fit"]);
  expect((await connected()).connections).toMatchObject([{ readUntil: TODAY, trouble: null }]);
});

test("A busy service is asked again, and then it goes on as if nothing had been", async () => {
  await connect();
  service.account.faults.set("/activities", { kind: "status", status: 429, times: 2 });
  const view = await sync();
  expect(view.trouble).toBeNull();
  expect(view.activities.counts.imported).toBe(2);
});

const TROUBLES = [
  ["/activities", { kind: "status", status: 401 }, /does not accept the key/],
  ["/activities", { kind: "status", status: 503 }, /busy or out of order 4 times \(503\)/],
  ["/activities", { kind: "html" }, /something else than data/],
  ["/activities", { kind: "badJson" }, /something else than data/],
  ["/activities", { kind: "cut" }, /broke off/],
  ["/activities", { kind: "huge" }, /more than Restride takes/],
  ["/activities", { kind: "silent" }, /did not answer in time/],
  ["/activities", { kind: "redirect", to: "http://127.0.0.1:9/elsewhere" }, /another address/],
  ["/wellness", { kind: "html" }, /something else than data/],
  ["/events", { kind: "badJson" }, /something else than data/],
] as const;

test.each(TROUBLES)("Trouble with %s, %o, is one sentence, kept and shown", async (place, fault, words) => {
  await connect();
  service.account.faults.set(place, fault);
  const { services } = restride;
  const door = fault.kind === "silent" ? { ...services.intervals, timeoutMs: 100 } : services.intervals;
  const brought = await bringIn({ ...services, intervals: door });
  if (!brought.ok) throw new Error(brought.error.message);
  expect(brought.value.trouble).toMatch(words);
  expect((await connected()).connections).toMatchObject([
    { readUntil: null, trouble: expect.stringMatching(words) },
  ]);
});

test("Without a line to the service it is one sentence", async () => {
  await connect();
  await service.close();
  expect((await sync()).trouble).toMatch(/could not be reached/);
});

test("A key is sent in clear to this machine alone", async () => {
  process.env.RESTRIDE_INTERVALS_URL = "http://intervals.example/api/v1";
  const opened = await openRestride({ data: folder.path });
  expect(opened).toMatchObject({ ok: false, error: expect.stringContaining("https://") });
});

test("As an import it can be followed, and its counts stand with the connection afterwards", async () => {
  await connect();
  const answer = await call("POST", "/connections/intervals.icu/reading", {});
  expect(answer.status).toBe(202);
  const { import: id } = (await answer.json()) as { readonly import: string };
  expect(await (await call("GET", `/imports/${id}/events`)).text()).toContain('"state":"done"');
  expect((await connected()).latest).toMatchObject({ activities: { counts: { imported: 2 } } });
});

test("The key stands in no answer, no backup, no export and no word of trouble", async () => {
  const { key } = service.account;
  const told: string[] = [];
  const keep = async (answer: Response | Promise<Response>): Promise<void> => {
    const bytes = Buffer.from(await (await answer).arrayBuffer());
    told.push(bytes.toString("latin1"));
  };
  await keep(connect());
  service.account.faults.set("/activity/i1/file", { kind: "status", status: 403 });
  told.push(JSON.stringify(await sync()));
  service.account.key = "quite-another-k4";
  told.push(JSON.stringify(await sync()));
  await keep(connect());
  for (const path of [
    "/connections",
    "/imports",
    "/ledger",
    "/settings",
    "/status",
    "/backup",
    "/export",
    "/openapi.json",
  ])
    await keep(call("GET", path));
  const second = service.account.key;
  const signs = [
    second,
    key,
    Buffer.from(`API_KEY:${key}`).toString("base64"),
    Buffer.from(key).toString("base64"),
  ];
  for (const sign of signs) expect(told.filter((text) => text.includes(sign))).toEqual([]);
  await restride.close();
  expect(signs.filter((sign) => dumpWithoutSecrets().includes(sign))).toEqual([]);
});

/** Every cell of the database but the column that the key is for, and every other file of the data folder. */
function dumpWithoutSecrets(): string {
  const database = new Libsql(join(folder.path, "restride.sqlite"));
  const read = (question: string) => database.prepare(question).all() as readonly Record<string, unknown>[];
  const cells = read("select name from sqlite_master where type = 'table'").flatMap(({ name }) =>
    read(`select * from "${String(name)}"`).flatMap((row) =>
      Object.entries(row)
        .filter(([column]) => !(name === "connections" && column === "secret"))
        .map(([, cell]) => (cell instanceof Uint8Array ? readable(cell) : String(cell))),
    ),
  );
  database.close();
  const files = readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("restride.sqlite"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
  expect(cells).toContain("i123");
  return [...cells, ...files].join("\n");
}

/** Originals stand in it under gzip. */
const readable = (bytes: Uint8Array): string =>
  (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.from(bytes)).toString("latin1");
