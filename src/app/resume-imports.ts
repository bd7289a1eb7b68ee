import { readdir, rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ImportRun } from "../store/store.ts";
import type { Services } from "./services.ts";
import { startImport } from "./start-import.ts";
import { importUploads } from "./uploads.ts";

const TAKEN = /^(.+)\.importing-[^.]+$/;

/**
 * Takes up imports over which an earlier process died: uploads that it had taken, and paths on this machine's disk. They go
 * on in the background, one after the other; what they had saved is passed over. What the runner stopped stays stopped.
 * Tells how many were taken up.
 */
export async function resumeImports(services: Services): Promise<number> {
  const uploads = await resumeUploads(services);
  const runs = await services.store.imports.listRuns(services.runner);
  const broken = runs.filter(({ state, folder }) => state === "running" && folder !== undefined);
  for (const run of broken) await resumeRun(services, run);
  return uploads + broken.length;
}

async function resumeUploads(services: Services): Promise<number> {
  let count = 0;
  for (const name of await readdir(services.uploads).catch(() => [])) {
    const batch = TAKEN.exec(name)?.[1];
    if (batch === undefined) continue;
    const isBack = await rename(join(services.uploads, name), join(services.uploads, batch)).then(
      () => true,
      () => false,
    );
    if (isBack && (await importUploads(services, batch)).ok) count += 1;
  }
  return count;
}

const resumeRun = (services: Services, { roots, folder = "" }: ImportRun): Promise<void> =>
  startImport(services, {
    roots: roots.map((root) => ({ path: resolve(folder, root), shownAs: root })),
    folder,
  });
