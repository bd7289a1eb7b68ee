import type { Runner, Store } from "../store/store.ts";
import type { ServiceDoor } from "./connections/service-door.ts";
import type { ImportJobs } from "./import-jobs.ts";
import type { Clock } from "./moment.ts";

/** What the use cases work with; server.ts puts it together. */
export interface Services {
  readonly store: Store;
  readonly runner: Runner;
  readonly clock: Clock;
  readonly newId: () => string;
  /** 256 bits that nobody can guess, in base64url. */
  readonly newSecret: () => string;
  /** The machine's time zone, used until the runner sets one. */
  readonly machineZone: string;
  readonly jobs: ImportJobs;
  /** Folder for uploads that wait to be imported. */
  readonly uploads: string;
  /** The address by which outsiders reach Restride; null where nobody said one. */
  readonly publicUrl: string | null;
  /** Folder for what was in the log before a backup was restored. */
  readonly backups: string;
  /** Where intervals.icu is asked, once the runner connected it. */
  readonly intervals: ServiceDoor;
}
