import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ReadTask, WorkerReading } from "./read-training-file.ts";

/** What became of a file in a thread: its reading, or that it took the thread down with it. */
export type ThreadReading =
  | WorkerReading
  | {
      readonly kind: "lost";
      readonly code: "file.tookTooLong" | "file.brokeReader";
      readonly reason: string;
    };

/** What became of a task: a file that waited behind the one that broke its thread was not begun. */
export type ThreadAnswer = ThreadReading | { readonly kind: "notBegun" };

/** One thread, which reads one file at a time; others may wait behind it, so that it never waits for them. */
export interface ReaderThread {
  /** Never rejects. After a file was lost the thread is gone, and `alive` says so. */
  read(task: ReadTask): Promise<ThreadAnswer>;
  readonly alive: boolean;
  end(): Promise<void>;
}

/** Of a thread's heap: a file that needs more is given up, not the import. */
const HEAP_MEGABYTES = 512;

/** Starts a thread. @param limit milliseconds after which a file is given up, counted from its own start */
export function startReaderThread(file: string, limit: number): ReaderThread {
  const worker = new Worker(file, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  const answers: ((answer: ThreadAnswer) => void)[] = [];
  let alive = true;
  let isLate = false;
  let timer: NodeJS.Timeout | undefined;
  const watch = () => {
    clearTimeout(timer);
    if (answers.length > 0) timer = setTimeout(giveUp, limit);
  };
  const giveUp = () => {
    isLate = true;
    void worker.terminate();
  };
  const settle = (reading: ThreadReading) => {
    answers.shift()?.(reading);
    watch();
  };
  const lose = (reading: ThreadReading) => {
    alive = false;
    answers.shift()?.(isLate ? presentSlow(limit) : reading);
    for (const answer of answers.splice(0)) answer({ kind: "notBegun" });
    watch();
  };
  worker.on("message", settle);
  worker.on("error", (error) => lose(presentBroken(error)));
  worker.on("exit", () => lose(presentBroken("its thread ended")));
  return {
    get alive() {
      return alive;
    },
    async read(task) {
      if (!alive) return presentBroken("its thread ended");
      return new Promise((resolve) => {
        answers.push(resolve);
        const isNext = answers.length === 1;
        worker.postMessage(task, isNext ? listBuffers(task) : []);
        if (isNext) watch();
      });
    },
    async end() {
      await worker.terminate();
    },
  };
}

/** What moves with a task that is begun at once. One that waits is copied: its thread may break before it is read. */
const listBuffers = ({ bytes, gzip }: ReadTask): ArrayBuffer[] =>
  gzip ? [bytes.buffer, gzip.buffer] : [bytes.buffer];

const presentSlow = (limit: number): ThreadReading => ({
  kind: "lost",
  code: "file.tookTooLong",
  reason: `It was not read within ${limit / 1000} seconds and was given up.`,
});

const presentBroken = (error: unknown): ThreadReading => ({
  kind: "lost",
  code: "file.brokeReader",
  reason: `The reader broke off over this file (${error instanceof Error ? error.message : String(error)}).`,
});

/** The worker's module: beside this one in the sources, or where the bundle puts it. */
export function findWorkerFile(): string {
  const places = [
    "./import-worker-from-source.mjs",
    "./import-worker.js",
    "../app/import-files/import-worker.js",
  ];
  const found = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error("The import worker is missing; build Restride again.");
  return found;
}
