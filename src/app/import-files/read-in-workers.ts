import { availableParallelism } from "node:os";
import type { TimeZone } from "../../core/units/index.ts";
import type { MetBytes } from "./met-file.ts";
import { findWorkerFile, type ReaderThread, startReaderThread, type ThreadReading } from "./reader-thread.ts";

export interface Readers {
  readonly threads: number;
  /** Never rejects. The bytes may be gone afterwards: they move to a thread that is free to read them. */
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
/** Files that a thread has in hand: the one that it reads and those behind, while this thread is busy saving. */
const MOST_IN_HAND = 3;

const STOPPED: ThreadReading = { kind: "lost", code: "file.brokeReader", reason: "The import was stopped." };

/** Threads that read files, each started when it is needed. One that dies or hangs is replaced, its file named. */
export function startReaders(options: ReaderOptions = {}): Readers {
  const threads = options.threads ?? Math.min(availableParallelism(), MOST_THREADS);
  const worker = options.worker ?? findWorkerFile();
  const startThread = options.startThread ?? startReaderThread;
  const limit = (options.secondsPerFile ?? SECONDS_PER_FILE) * 1000;
  const inHand = new Map<ReaderThread, number>();
  const waiting: ((thread: ReaderThread | null) => void)[] = [];
  let closed = false;
  const start = () => startThread(worker, limit);
  const pick = (): ReaderThread | null => {
    forgetDead(inHand);
    const least = findLeastBusy(inHand);
    if (least && inHand.get(least) === 0) return least;
    if (inHand.size < threads) return start();
    return least && inHand.get(least)! < MOST_IN_HAND ? least : null;
  };
  const hold = (thread: ReaderThread): ReaderThread => {
    inHand.set(thread, (inHand.get(thread) ?? 0) + 1);
    return thread;
  };
  const take = (): Promise<ReaderThread | null> => {
    if (closed) return Promise.resolve(null);
    const thread = pick();
    return thread ? Promise.resolve(hold(thread)) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (thread: ReaderThread) => {
    if (inHand.has(thread)) inHand.set(thread, inHand.get(thread)! - 1);
    for (let free = nextFree(); free; free = nextFree()) waiting.shift()?.(hold(free));
  };
  const nextFree = () => (closed || waiting.length === 0 ? null : pick());
  return {
    threads,
    async read({ name, bytes, gzip }, zone) {
      for (;;) {
        const thread = await take();
        if (!thread) return STOPPED;
        const answer = await thread.read({ name, bytes, gzip, zone });
        giveBack(thread);
        if (answer.kind !== "notBegun") return answer;
      }
    },
    async close() {
      closed = true;
      for (const next of waiting.splice(0)) next(null);
      await Promise.all([...inHand.keys()].map((thread) => thread.end()));
    },
  };
}

/** Those that died, at work or while they were idle, make room for others. */
function forgetDead(inHand: Map<ReaderThread, number>): void {
  for (const thread of inHand.keys()) if (!thread.alive) inHand.delete(thread);
}

function findLeastBusy(inHand: ReadonlyMap<ReaderThread, number>): ReaderThread | null {
  let least: ReaderThread | null = null;
  for (const [thread, files] of inHand) if (!least || files < inHand.get(least)!) least = thread;
  return least;
}
