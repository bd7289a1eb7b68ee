import type { Runner, Store } from "../store/store.ts";
import { type ImportProgress, type ImportReport, importFiles } from "./import-files/index.ts";
import type { Clock } from "./moment.ts";
import { readZone } from "./read-settings.ts";

export interface DiskServices {
  readonly store: Store;
  readonly runner: Runner;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly machineZone: string;
}

export interface DiskImport {
  readonly paths: readonly string[];
  /** The folder from which they are named, so that they can be found again. */
  readonly folder?: string;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

/** Imports files, folders and archives from this machine's disk, each named as the runner named it. */
export async function importFromDisk(services: DiskServices, wanted: DiskImport): Promise<ImportReport> {
  const { store, runner, clock, newId } = services;
  const zone = await readZone(store, runner, services.machineZone);
  const { onProgress, signal, folder } = wanted;
  return importFiles({
    store,
    runner,
    roots: wanted.paths,
    ...(folder !== undefined && { folder }),
    zone,
    now: clock.now,
    newId,
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  });
}
