import { readZone } from "./read-settings.ts";
import { resumeImports } from "./resume-imports.ts";
import type { Services } from "./services.ts";

export interface GoingOn {
  readonly folders: readonly string[];
  readonly signal: AbortSignal;
}

/** Goes on with what an earlier process left, reads again what older readers read, then watches folders until stopped. */
export async function goOn(services: Services, { folders, signal }: GoingOn): Promise<void> {
  if (signal.aborted) return;
  await resumeImports(services);
  const { store, runner } = services;
  const zone = await readZone(store, runner, services.machineZone);
  const { rereadOriginals } = await import("./import-files/index.ts");
  await rereadOriginals({ store, runner, zone, signal });
  if (folders.length === 0) return;
  const { watchFolders } = await import("./watch-folder/index.ts");
  await watchFolders(services, { folders, signal });
}
