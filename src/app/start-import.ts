import type { ImportRoot } from "./import-files/index.ts";
import { readZone } from "./read-settings.ts";
import type { Services } from "./services.ts";

export interface WantedImport {
  readonly roots: readonly (string | ImportRoot)[];
  /** The folder from which the roots are named, so that they can be found again. */
  readonly folder: string;
}

/** Queues an import of paths on this machine's disk, which goes on in the background. */
export async function startImport(services: Services, wanted: WantedImport): Promise<void> {
  const { store, runner, newId, clock, jobs } = services;
  const zone = await readZone(store, runner, services.machineZone);
  jobs.start(async (onProgress, signal) => {
    const { importFiles } = await import("./import-files/index.ts");
    return importFiles({ store, runner, ...wanted, zone, now: clock.now, newId, onProgress, signal });
  });
}
