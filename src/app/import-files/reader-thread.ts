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

/** One thread, which reads one file at a time. */
export interface ReaderThread {
  /** Never rejects. After a file was lost the thread is gone, and `alive` says so. */
  read(task: ReadTask): Promise<ThreadReading>;
  readonly alive: boolean;
  end(): Promise<void>;
}

/** Of a thread's heap: a file that needs more is given up, not the import. */
const HEAP_MEGABYTES = 512;

/** Starts a thread. @param limit milliseconds after which a file is given up */
export function startReaderThread(file: string, limit: number): ReaderThread {
  const worker = new Worker(file, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  let alive = true;
  let answer: ((reading: ThreadReading) => void) | null = null;
  const settle = (reading: ThreadReading) => {
    answer?.(reading);
    answer = null;
  };
  const lose = (reading: ThreadReading) => {
    alive = false;
    settle(reading);
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
      const timer = setTimeout(() => void worker.terminate(), limit);
      const slow = () => performance.now() - begun >= limit - 1;
      const begun = performance.now();
      const reading = await new Promise<ThreadReading>((resolve) => {
        answer = resolve;
        worker.postMessage(task, listBuffers(task));
      });
      clearTimeout(timer);
      return reading.kind === "lost" && slow() ? presentSlow(limit) : reading;
    },
    async end() {
      await worker.terminate();
    },
  };
}

/** What moves with the task. */
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
