import { Worker } from "node:worker_threads";
import { findWorkerFile } from "../reader-thread.ts";
import {
  type HealthMessage,
  type HealthPart,
  type HealthReport,
  type HealthTask,
  NEXT_PART,
} from "./health-task.ts";

/** A thread of its own that reads one export. */
export interface HealthThread {
  /** Null when the thread ended or stood still: then nothing of the export could be had. */
  readonly report: () => Promise<HealthReport | null>;
  /** The next part; null after the last, or when the thread ended. */
  readonly next: () => Promise<HealthPart | null>;
  readonly end: () => Promise<void>;
}

const HEAP_MEGABYTES = 512;
/** An export may take as long as it needs; but a thread that says nothing for so long hangs. */
const LONGEST_SILENCE = 60_000;

export interface HealthThreadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly longestSilence?: number;
}

/** Starts to read an export. When the signal comes it ends at once. */
export function startHealthThread(task: HealthTask, options: HealthThreadOptions = {}): HealthThread {
  const { signal, longestSilence = LONGEST_SILENCE } = options;
  const worker = new Worker(findWorkerFile(), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  let ended = false;
  let answer: ((message: HealthMessage | null) => void) | null = null;
  const settle = (message: HealthMessage | null): void => {
    answer?.(message);
    answer = null;
  };
  const lose = (): void => {
    ended = true;
    settle(null);
  };
  const stop = (): void => void worker.terminate();
  let timer = setTimeout(stop, longestSilence);
  worker.on("message", (message: HealthMessage) => {
    clearTimeout(timer);
    if (message.kind !== "reading") return settle(message);
    timer = setTimeout(stop, longestSilence);
  });
  worker.on("error", lose);
  worker.on("exit", lose);
  signal?.addEventListener("abort", stop, { once: true });
  if (signal?.aborted) stop();
  const wait = (ask: () => void): Promise<HealthMessage | null> =>
    new Promise((resolve) => {
      if (ended) return resolve(null);
      answer = resolve;
      ask();
    });
  return {
    async report() {
      const message = await wait(() => worker.postMessage(task, listBuffers(task)));
      return message?.kind === "read" ? message.report : null;
    },
    async next() {
      const message = await wait(() => {
        timer = setTimeout(stop, longestSilence);
        worker.postMessage(NEXT_PART);
      });
      return message?.kind === "part" ? message.part : null;
    },
    async end() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      await worker.terminate();
    },
  };
}

const listBuffers = ({ source }: HealthTask): ArrayBuffer[] =>
  source.kind === "bytes" ? [source.bytes.buffer] : [];
