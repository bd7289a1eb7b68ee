import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importFromDisk } from "../../src/app/import-from-disk.ts";
import {
  comparedRunSchema,
  duplicatesSchema,
  importFilesSchema,
  importRunSchema,
  importsSchema,
  undoneSchema,
} from "../../src/http/contract.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { aFitFile, aGpxFile } from "./import-runs.ts";
import { type DataFolder, makeDataFolder, runRestride } from "./run-restride.ts";

let folder: string;
let data: DataFolder;
let restride: Restride;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "restride-files-"));
  data = makeDataFolder();
  restride = await open();
});

afterEach(async () => {
  await restride.close();
  data.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<Restride> {
  const opened = await openRestride({ data: data.path, today: "2026-11-24" });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

function put(name: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

const bring = (...paths: readonly string[]) => importFromDisk(restride.services, { paths, folder });

const send = (method: string, path: string, body?: unknown) =>
  restride.api.request(`http://localhost/api/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });

const get = async (path: string): Promise<unknown> => {
  const answer = await send("GET", path);
  expect(answer.status, path).toBe(200);
  return answer.json();
};

const faultOf = async (answer: Response): Promise<object> => {
  const { error } = (await answer.json()) as {
    readonly error: { readonly code: string; readonly message: string };
  };
  return { status: answer.status, code: error.code, message: error.message };
};

const show = async (run = "latest", query = "") =>
  importRunSchema.parse(await get(`/imports/runs/${run}${query}`));
const files = async (query = "") =>
  importFilesSchema.parse(await get(`/imports/runs/latest/files?${query}`)).files;

async function retry(path: string): Promise<void> {
  const started = await send("POST", path);
  expect(started.status).toBe(202);
  const { import: id } = (await started.json()) as { readonly import: string };
  await (await send("GET", `/imports/${id}/events`)).text();
}

const RUN = aFitFile({ start: "2026-03-02T06:30:00Z" });
const PHONE = aGpxFile({ start: "2026-03-02T06:30:20Z" });

/** As `import` names files: from the folder in which it was called. */
async function bringTraining(): Promise<void> {
  put("training/run.fit", RUN);
  put("training/cut.fit", RUN.slice(0, 40));
  put("training/notes.txt", "no run");
  put("training/photo.jpg", "no run");
  const here = process.cwd();
  process.chdir(folder);
  await bring("training").finally(() => process.chdir(here));
}

test("every import is listed with its counts, and its files by outcome and reason", async () => {
  await bringTraining();
  const { runs } = importsSchema.parse(await get("/imports"));
  expect(runs).toMatchObject([{ number: 1, state: "done", roots: ["training"], onDisk: true }]);
  const { run, groups } = await show("1");
  expect(run).toEqual(runs[0]);
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  expect(groups.find(({ code }) => code === "file.media")).toMatchObject({
    outcome: "skipped",
    count: 1,
    reason: expect.stringContaining("picture"),
    examples: [{ path: "training/photo.jpg", kept: false }],
  });
  expect((await show("latest", "?outcome=imported")).groups).toMatchObject([
    { outcome: "imported", code: null },
  ]);
  expect((await files("search=PHOTO")).map(({ path }) => path)).toEqual(["training/photo.jpg"]);
  expect((await files("code=")).map(({ path }) => path)).toEqual(["training/run.fit"]);
  const page = importFilesSchema.parse(await get("/imports/runs/latest/files?limit=3"));
  expect(page.files).toHaveLength(3);
  const rest = importFilesSchema.parse(await get(`/imports/runs/latest/files?after=${page.next}`));
  expect([rest.files.length, rest.next]).toEqual([1, null]);
  expect(await faultOf(await send("GET", "/imports/runs/7"))).toMatchObject({
    status: 404,
    code: "import.unknown",
  });
});

test("a file that was cut off is read again when it is whole, and keeps its one row", async () => {
  await bringTraining();
  const before = await files();
  put("training/cut.fit", aFitFile({ start: "2026-03-04T06:30:00Z" }));
  await retry("/imports/runs/latest/retry");
  const after = await files();
  expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
  expect(after.find(({ path }) => path.endsWith("cut.fit"))).toMatchObject({
    outcome: "imported",
    kept: true,
  });
  const { activities } = (await get("/activities")) as { readonly activities: readonly unknown[] };
  expect(activities).toHaveLength(2);
  expect(importsSchema.parse(await get("/imports")).runs).toMatchObject([
    { counts: { imported: 2, skipped: 1 } },
  ]);
});

test("what is not on the disk any more is asked for in one sentence", async () => {
  await bringTraining();
  const cut = (await files("outcome=unreadable"))[0];
  rmSync(join(folder, "training"), { recursive: true });
  expect(await faultOf(await send("POST", `/imports/files/${cut?.key}/retry`))).toEqual({
    status: 409,
    code: "import.gone",
    message: expect.stringMatching(/^training\/cut\.fit is not on this computer .*Drop it/),
  });
  expect(await faultOf(await send("POST", "/imports/runs/latest/retry"))).toMatchObject({
    status: 409,
    code: "import.gone",
  });
});

test("there is nothing to try again where everything was read", async () => {
  put("run.fit", RUN);
  await bring(join(folder, "run.fit"));
  expect(await faultOf(await send("POST", "/imports/runs/1/retry"))).toMatchObject({
    status: 422,
    code: "import.nothing",
  });
});

test("an original comes as it was, under a name for every system; one that was not kept says so", async () => {
  put("Läufe: früh?.fit", RUN);
  put("training/photo.jpg", "no run");
  await bring(join(folder, "Läufe: früh?.fit"), join(folder, "training"));
  const [run, photo] = await files();
  const answer = await send("GET", `/imports/files/${run?.key}/original`);
  expect(answer.status).toBe(200);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(RUN));
  expect(answer.headers.get("content-type")).toBe("application/vnd.ant.fit");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("content-disposition")).toBe(
    `attachment; filename="L_ufe_ fr_h_.fit"; filename*=UTF-8''L%C3%A4ufe_%20fr%C3%BCh_.fit`,
  );
  expect(await faultOf(await send("GET", `/imports/files/${photo?.key}/original`))).toMatchObject({
    status: 404,
    code: "original.none",
    message: expect.stringContaining("was not kept"),
  });
  expect(await faultOf(await send("GET", "/imports/files/none/original"))).toMatchObject({
    status: 404,
    code: "file.unknown",
  });
});

test("an import is undone after it was told what goes, and only once", async () => {
  await bringTraining();
  const asked = undoneSchema.parse(await get("/imports/runs/1/undo"));
  expect(asked).toMatchObject({ done: false, files: 4, activitiesGone: 1 });
  expect((await show()).groups).not.toEqual([]);
  const undone = undoneSchema.parse(await (await send("POST", "/imports/runs/1/undo")).json());
  expect(undone).toEqual({ ...asked, done: true });
  expect(importsSchema.parse(await get("/imports")).runs).toMatchObject([{ state: "undone" }]);
  expect(await faultOf(await send("POST", "/imports/runs/1/undo"))).toMatchObject({
    status: 409,
    code: "import.undone",
  });
  expect(await faultOf(await send("POST", "/imports/runs/before/undo"))).toMatchObject({
    status: 404,
    code: "import.unknown",
  });
});

test("two files of one run stand side by side, are kept apart, and are put together again", async () => {
  put("watch.fit", RUN);
  put("phone.gpx", PHONE);
  await bring(join(folder, "watch.fit"), join(folder, "phone.gpx"));
  const { runs } = duplicatesSchema.parse(await get("/duplicates"));
  const [run] = runs;
  expect(comparedRunSchema.parse(await get(`/activities/${run?.activity}/recordings`))).toEqual(run);
  expect(run?.recordings).toMatchObject([
    { speaks: true, because: "Speaks for the run: it tells heart rate, the others do not." },
    { speaks: false, because: expect.stringMatching(/^The same run as .*watch\.fit: starts 20 s apart/) },
  ]);
  const phone = run?.recordings[1]?.id;
  const apart = await send("POST", `/activities/${run?.activity}/not-duplicate`, { source: phone });
  const { activity } = (await apart.json()) as { readonly activity: string };
  expect(duplicatesSchema.parse(await get("/duplicates")).runs).toEqual([]);
  expect(comparedRunSchema.parse(await get(`/activities/${activity}/recordings`)).recordings).toMatchObject([
    { keptApart: true, because: "You said that it is a run of its own." },
  ]);
  await send("PATCH", `/activities/${activity}`, { rpe: "6" });
  const together = await send("POST", `/activities/${activity}/one-run`);
  expect(await together.json()).toEqual({ activity: run?.activity });
  expect(duplicatesSchema.parse(await get("/duplicates")).runs).toEqual([run]);
  expect(await get(`/activities/${run?.activity}`)).toMatchObject({ rpe: 6 });
  expect(await faultOf(await send("POST", `/activities/${run?.activity}/one-run`))).toMatchObject({
    status: 404,
    code: "recording.unknown",
  });
});

test("the command line lists, shows, gives originals, and undoes what it was told to", async () => {
  await bringTraining();
  const say = async (...words: readonly string[]) => runRestride(data.path, "imports", ...words);
  expect((await say()).stdout).toMatch(
    /1 {2}.*UTC {2}training\n {6}1 in, 1 skipped, 2 not read|1 in, 2 skipped, 1 not read/,
  );
  expect((await say("show", "--outcome", "unreadable")).stdout).toContain("training/cut.fit");
  expect((await say("show", "1", "--all")).stdout.trim().split("\n")).toHaveLength(4);
  expect(JSON.parse((await say("--json")).stdout)).toMatchObject({ schema: "restride.imports/1" });
  const out = join(folder, "out.fit");
  expect((await say("original", "run.fit", "--out", out)).stdout).toContain(`${RUN.length} bytes`);
  expect(new Uint8Array(readFileSync(out))).toEqual(new Uint8Array(RUN));
  const over = await say("original", "training/run.fit", "--out", out);
  expect([over.code, over.stderr]).toEqual([1, expect.stringContaining("is there already")]);
  put("training/cut.fit", aFitFile({ start: "2026-03-04T06:30:00Z" }));
  expect((await say("retry", "1")).stdout).toContain("1 imported");
  const asked = await say("undo", "1");
  expect([asked.code, asked.stderr]).toEqual([1, expect.stringContaining("say --yes")]);
  expect((await say("undo", "1", "--yes")).stdout).toContain("4 files and 2 runs went.");
  expect((await say("undo", "1", "--yes")).stderr).toContain("was undone already");
  expect((await say("duplicates")).stdout).toBe("No run came from more than one file.\n");
});

test("a run that was typed in has a row and an original, is recognised in the watch's file, and can be undone", async () => {
  const typed = { date: "2026-03-02", minutes: "20", at: "06:31", km: "3.6", title: "Easy" };
  await send("PUT", "/settings/timeZone", { value: "UTC" });
  const added = (await (await send("POST", "/runs", typed)).json()) as {
    readonly file: {
      readonly outcome: string;
      readonly path: string;
      readonly activities: readonly string[];
    };
  };
  expect(added.file).toMatchObject({ outcome: "imported", path: "typed in/2026-03-02 06:31 Easy.csv" });
  expect(await (await send("POST", "/runs", typed)).json()).toMatchObject({ file: { code: "file.again" } });
  expect(importsSchema.parse(await get("/imports")).runs).toHaveLength(1);
  expect((await files())[0]).toMatchObject({ kept: true });
  put("watch.fit", RUN);
  await bring(join(folder, "watch.fit"));
  const { runs } = duplicatesSchema.parse(await get("/duplicates"));
  expect(runs).toMatchObject([
    { activity: added.file.activities[0], recordings: [{ speaks: true }, { speaks: false }] },
  ]);
  expect(undoneSchema.parse(await (await send("POST", "/imports/runs/1/undo")).json())).toMatchObject({
    activitiesGone: 0,
    activitiesKept: 1,
  });
  expect(await faultOf(await send("POST", "/runs", { ...typed, date: "2126-03-02" }))).toMatchObject({
    status: 422,
    code: "run.impossible",
  });
});
