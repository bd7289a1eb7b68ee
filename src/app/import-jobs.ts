import type { Instant } from "../core/units/index.ts";
import { CLOSING } from "./import-files/import-run.ts";
import type { ImportProgress, ImportReport } from "./import-files/index.ts";
import { findStoreSentence } from "./store-sentence.ts";

/** One import that runs, waits its turn, or is over. */
export interface ImportJob {
  readonly id: string;
  /** Milliseconds since 1970; 0 while it waits. */
  startedAt: number;
  progress: ImportProgress;
  state: "waiting" | "running" | "done" | "stopped" | "failed";
  report: ImportReport | null;
  /** One sentence when it failed. */
  message: string | null;
}

export interface ImportJobs {
  /** Queues an import and answers with its id at once. */
  start(run: ImportRunner): string;
  find(id: string): ImportJob | null;
  /** Those that wait, run, or were over lately. */
  list(): readonly ImportJob[];
  /** Whether one waits or runs. */
  isBusy(): boolean;
  /** False when there is none such, or it is over. */
  stop(id: string): boolean;
  /** Calls back at once and at every change until the import is over; answers with how to leave. */
  follow(id: string, listener: (job: ImportJob) => void): () => void;
  /** Stops what runs and waits for it. */
  close(): Promise<void>;
}

/** Does the importing: told where to report and when to stop. */
export type ImportRunner = (
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
) => Promise<ImportReport>;

export interface JobSources {
  readonly newId: () => string;
  readonly now: () => Instant;
}

interface Entry {
  readonly job: ImportJob;
  readonly runner: ImportRunner;
  readonly stop: AbortController;
  readonly listeners: Set<(job: ImportJob) => void>;
}

const NOTHING_YET: ImportProgress = {
  filesDone: 0,
  filesFound: null,
  counts: { imported: 0, duplicate: 0, skipped: 0, unreadable: 0 },
  latest: [],
};
const ROWS_KEPT = 8;
const JOBS_KEPT = 10;

/** Whether nothing more will happen to an import. */
export const isOver = ({ state }: ImportJob): boolean => state !== "waiting" && state !== "running";

/** Imports of this process, one after the other: the store has one writer. */
export function createImportJobs({ newId, now }: JobSources): ImportJobs {
  const entries = new Map<string, Entry>();
  let queue: Promise<void> = Promise.resolve();
  const find = (id: string): ImportJob | null => entries.get(id)?.job ?? null;
  const list = (): readonly ImportJob[] => [...entries.values()].map(({ job }) => job);
  return {
    start(runner) {
      forgetOldest(entries);
      const entry = createEntry(newId(), runner);
      entries.set(entry.job.id, entry);
      queue = queue.then(() => runJob(entry, now));
      return entry.job.id;
    },
    find,
    list,
    isBusy: () => list().some((job) => !isOver(job)),
    stop(id) {
      const entry = entries.get(id);
      if (!entry || isOver(entry.job)) return false;
      entry.stop.abort();
      return true;
    },
    follow(id, listener) {
      const entry = entries.get(id);
      if (!entry) return () => undefined;
      entry.listeners.add(listener);
      listener(entry.job);
      return () => entry.listeners.delete(listener);
    },
    async close() {
      for (const { stop } of entries.values()) stop.abort(CLOSING);
      await queue;
    },
  };
}

const createEntry = (id: string, runner: ImportRunner): Entry => ({
  job: { id, startedAt: 0, progress: NOTHING_YET, state: "waiting", report: null, message: null },
  runner,
  stop: new AbortController(),
  listeners: new Set(),
});

/** Reports are large: only the last few that are over stay. */
function forgetOldest(entries: Map<string, Entry>): void {
  const over = [...entries.values()].filter(({ job }) => isOver(job));
  for (const { job } of over.slice(0, Math.max(0, over.length - JOBS_KEPT + 1))) entries.delete(job.id);
}

function describeFailure(error: unknown): string {
  const sentence = findStoreSentence(error);
  if (sentence !== null) return sentence;
  console.error(error);
  return "The import broke off. What was read is kept; start it again to go on.";
}

async function runJob({ job, runner, stop, listeners }: Entry, now: () => Instant): Promise<void> {
  const tell = (): void => {
    for (const listener of listeners) listener(job);
  };
  job.state = "running";
  job.startedAt = now();
  const onProgress = (progress: ImportProgress): void => {
    const latest = [...progress.latest].reverse().concat(job.progress.latest).slice(0, ROWS_KEPT);
    job.progress = { ...progress, latest };
    tell();
  };
  try {
    job.report = await runner(onProgress, stop.signal);
    job.state = job.report.stopped ? "stopped" : "done";
  } catch (error) {
    job.state = "failed";
    job.message = describeFailure(error);
  }
  tell();
  listeners.clear();
}
