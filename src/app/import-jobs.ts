import type { Instant } from "../core/units/index.ts";
import type { ImportProgress, ImportReport } from "./import-files/index.ts";

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
  list(): readonly ImportJob[];
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

const NOTHING_YET: ImportProgress = {
  filesDone: 0,
  filesFound: null,
  counts: { imported: 0, duplicate: 0, skipped: 0, unreadable: 0 },
  latest: [],
};

export interface JobSources {
  readonly newId: () => string;
  readonly now: () => Instant;
}

const ROWS_KEPT = 8;

/** Imports of this process, one after the other: the store has one writer. */
export function createImportJobs({ newId, now }: JobSources): ImportJobs {
  const jobs = new Map<string, ImportJob>();
  const listeners = new Map<string, Set<(job: ImportJob) => void>>();
  const stops = new Map<string, AbortController>();
  let queue: Promise<void> = Promise.resolve();

  const tell = (job: ImportJob): void => {
    for (const listener of listeners.get(job.id) ?? []) listener(job);
  };
  const run = async (job: ImportJob, runner: ImportRunner, stop: AbortController): Promise<void> => {
    job.state = "running";
    job.startedAt = now();
    try {
      const onProgress = (progress: ImportProgress): void => {
        const latest = [...progress.latest].reverse().concat(job.progress.latest).slice(0, ROWS_KEPT);
        job.progress = { ...progress, latest };
        tell(job);
      };
      job.report = await runner(onProgress, stop.signal);
      job.state = stop.signal.aborted ? "stopped" : "done";
    } catch (error) {
      console.error(error);
      job.state = "failed";
      job.message = "The import broke off. What was read is kept; start it again to go on.";
    }
    tell(job);
  };

  return {
    start(runner) {
      const job: ImportJob = {
        id: newId(),
        startedAt: 0,
        progress: NOTHING_YET,
        state: "waiting",
        report: null,
        message: null,
      };
      const stop = new AbortController();
      jobs.set(job.id, job);
      stops.set(job.id, stop);
      queue = queue.then(() => run(job, runner, stop));
      return job.id;
    },
    find: (id) => jobs.get(id) ?? null,
    list: () => [...jobs.values()],
    stop(id) {
      stops.get(id)?.abort();
      return stops.has(id);
    },
    follow(id, listener) {
      const job = jobs.get(id);
      const set = listeners.get(id) ?? new Set();
      listeners.set(id, set.add(listener));
      if (job) listener(job);
      return () => set.delete(listener);
    },
    async close() {
      for (const stop of stops.values()) stop.abort();
      await queue;
    },
  };
}
