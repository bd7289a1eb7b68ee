import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { UTC } from "../../core/units/index.ts";
import type { MetBytes } from "./met-file.ts";
import { startReaders } from "./read-in-workers.ts";
import { type ReaderThread, startReaderThread } from "./reader-thread.ts";

/** A thread that does what the file's name says. */
const OBEDIENT = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ name, bytes }) => {
  if (name === "hang") for (;;);
  if (name === "throw") throw new Error("no such field");
  if (name === "exit") process.exit(3);
  if (name === "swallow memory") { const all = []; for (;;) all.push(new Array(1e6).fill({ name })); }
  parentPort.postMessage({ kind: "skipped", code: "file.noSession", reason: name + " " + bytes.length });
  if (name === "leave") process.exit();
});
`;

const folder = mkdtempSync(join(tmpdir(), "restride-test-"));
const worker = join(folder, "worker.mjs");
writeFileSync(worker, OBEDIENT);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string): MetBytes => ({
  kind: "bytes",
  path: name,
  name,
  bytes: new Uint8Array(3),
  gzip: null,
});

async function readAll(names: readonly string[], secondsPerFile: number) {
  const readers = startReaders({ threads: 1, secondsPerFile, worker });
  try {
    const readings = await Promise.all(names.map((name) => readers.read(file(name), UTC)));
    return readings.map((reading) =>
      reading.kind === "skipped" ? reading.reason : reading.kind === "lost" && reading.code,
    );
  } finally {
    await readers.close();
  }
}

test("A file over which its thread breaks off is named, and the files behind it are read by another", async () => {
  expect(await readAll(["a", "throw", "b", "exit", "c"], 60)).toEqual([
    "a 3",
    "file.brokeReader",
    "b 3",
    "file.brokeReader",
    "c 3",
  ]);
});

test("A file that takes too long is named, and the time of those behind it counts from their own start", async () => {
  expect(await readAll(["hang", "a", "hang", "b"], 1)).toEqual([
    "file.tookTooLong",
    "a 3",
    "file.tookTooLong",
    "b 3",
  ]);
});

test("A file that swallows all memory of its thread is named, and the import lives on", async () => {
  expect(await readAll(["swallow memory", "a"], 60)).toEqual(["file.brokeReader", "a 3"]);
});

test("The bytes move to the thread and are gone here", async () => {
  const readers = startReaders({ threads: 1, worker });
  const moved = file("a");
  await readers.read(moved, UTC);
  await readers.close();
  expect(moved.bytes.length).toBe(0);
});

test("A file that waited behind one that broke its thread is read by the next, its bytes not lost", async () => {
  const names = ["throw", "a", "hang", "b", "exit", "throw", "c"];
  expect(await readAll(names, 1)).toEqual([
    "file.brokeReader",
    "a 3",
    "file.tookTooLong",
    "b 3",
    "file.brokeReader",
    "file.brokeReader",
    "c 3",
  ]);
});

test("What threads were reading when they are closed is lost, not left hanging", async () => {
  const readers = startReaders({ threads: 1, worker });
  const readings = ["hang", "a", "b"].map((name) => readers.read(file(name), UTC));
  await readers.close();
  const late = readers.read(file("c"), UTC);
  expect((await Promise.all([...readings, late])).map(({ kind }) => kind)).toEqual([
    "lost",
    "lost",
    "lost",
    "lost",
  ]);
});

test("A thread that ends while it waits for work is passed over, and the next file is read by another", async () => {
  const started: ReaderThread[] = [];
  const readers = startReaders({
    threads: 1,
    worker,
    startThread: (...given) => {
      const thread = startReaderThread(...given);
      started.push(thread);
      return thread;
    },
  });
  for (const name of ["leave", "leave", "a"]) {
    expect(await readers.read(file(name), UTC)).toMatchObject({ kind: "skipped", reason: `${name} 3` });
    while (name === "leave" && started.at(-1)?.alive) await new Promise((resolve) => setImmediate(resolve));
  }
  expect(started).toHaveLength(3);
  await readers.close();
});

test("A thread that is gone answers at once that it cannot read", async () => {
  const thread = startReaderThread(worker, 60_000);
  await thread.end();
  const task = { name: "a", bytes: new Uint8Array(3), gzip: null, zone: UTC };
  expect(await thread.read(task)).toMatchObject({ kind: "lost", code: "file.brokeReader" });
});
