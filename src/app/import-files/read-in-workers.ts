import { availableParallelism } from "node:os";
import type { TimeZone } from "../../core/units/index.ts";
import type { MetBytes } from "./met-file.ts";
import { findWorkerFile, type ReaderThread, startReaderThread, type ThreadReading } from "./reader-thread.ts";

export interface Readers {
  readonly threads: number;
  /** Never rejects. The bytes are gone afterwards: they move to the thread that reads them. */
  read(file: MetBytes, zone: TimeZone): Promise<ThreadReading>;
  /** Ends the threads; what they were reading is lost. */
  close(): Promise<void>;
}

export interface ReaderOptions {
  readonly threads?: number;
  readonly secondsPerFile?: number;
  /** A module that answers a `ReadTask` with a `WorkerReading`. */
  readonly worker?: string;
  readonly startThread?: typeof startReaderThread;
}

const MOST_THREADS = 4;
const SECONDS_PER_FILE = 60;

const STOPPED: ThreadReading = { kind: "lost", code: "file.brokeReader", reason: "The import was stopped." };

/** Threads that read files, each started when it is needed. One that dies or hangs is replaced, its file named. */
export function startReaders(options: ReaderOptions = {}): Readers {
  const threads = options.threads ?? Math.min(availableParallelism(), MOST_THREADS);
  const worker = options.worker ?? findWorkerFile();
  const startThread = options.startThread ?? startReaderThread;
  const limit = (options.secondsPerFile ?? SECONDS_PER_FILE) * 1000;
  const idle: ReaderThread[] = [];
  const all = new Set<ReaderThread>();
  const waiting: ((thread: ReaderThread | null) => void)[] = [];
  let closed = false;
  const start = () => {
    const thread = startThread(worker, limit);
    all.add(thread);
    return thread;
  };
  const take = (): Promise<ReaderThread | null> => {
    if (closed) return Promise.resolve(null);
    const free = takeAlive(idle, all) ?? (all.size < threads ? start() : undefined);
    return free ? Promise.resolve(free) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (thread: ReaderThread) => {
    if (!thread.alive) all.delete(thread);
    if (closed) return;
    const next = waiting.shift();
    if (next) next(thread.alive ? thread : start());
    else if (thread.alive) idle.push(thread);
  };
  return {
    threads,
    async read({ name, bytes, gzip }, zone) {
      const thread = await take();
      if (!thread) return STOPPED;
      const reading = await thread.read({ name, bytes, gzip, zone });
      giveBack(thread);
      return reading;
    },
    async close() {
      closed = true;
      for (const next of waiting.splice(0)) next(null);
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
}

/** An idle thread; those that died while they were idle are forgotten. */
function takeAlive(idle: ReaderThread[], all: Set<ReaderThread>): ReaderThread | undefined {
  let thread = idle.pop();
  while (thread && !thread.alive) {
    all.delete(thread);
    thread = idle.pop();
  }
  return thread;
}
