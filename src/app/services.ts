import type { Runner, Store } from "../store/store.ts";
import type { ImportJobs } from "./import-jobs.ts";
import type { Clock } from "./moment.ts";

/** What the use cases work with; server.ts puts it together. */
export interface Services {
  readonly store: Store;
  readonly runner: Runner;
  readonly clock: Clock;
  readonly newId: () => string;
  /** The machine's time zone, used until the runner sets one. */
  readonly machineZone: string;
  readonly jobs: ImportJobs;
  /** Folder for uploads that wait to be imported. */
  readonly uploads: string;
  /** Folder for what was in the log before a backup was restored. */
  readonly backups: string;
}
