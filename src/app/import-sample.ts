import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addDays, type Result } from "../core/units/index.ts";
import { type Fault, fault } from "./fault.ts";
import type { ImportRoot } from "./import-files/index.ts";
import { deriveMoment } from "./moment.ts";
import { readZone } from "./read-settings.ts";
import type { Services } from "./services.ts";

const PREFIX = "sample/";

/**
 * Loads the made-up runner through the same import as real files: 26 weeks that end the day before today. Refused
 * where real runs stand, which it would mix with; the same day again changes nothing.
 */
export async function importSample(services: Services): Promise<Result<string, Fault>> {
  const { store, runner, clock, newId } = services;
  const zone = await readZone(store, runner, services.machineZone);
  const { today } = deriveMoment(clock, zone, []);
  const { makeSampleFiles } = await import("./sample-runner/make-sample-files.ts");
  const files = makeSampleFiles(addDays(today, -1), zone);
  const ours = new Set(files.map(({ name }) => PREFIX + name));
  const isMixed = async (): Promise<boolean> =>
    (await store.imports.listLedger(runner)).some(
      ({ path, activities }) => activities.length > 0 && !ours.has(path),
    );
  if ((await isMixed()) || services.jobs.isBusy())
    return fault(
      "sample.refused",
      "There are runs here already, and the sample runner would mix with them. Give it a folder of its own: --data DIR.",
    );
  const id = services.jobs.start(async (onProgress, signal) => {
    const { importFiles } = await import("./import-files/index.ts");
    const folder = join(services.uploads, `sample-${newId()}`);
    try {
      const roots = await writeFiles(folder, files);
      return await importFiles({ store, runner, roots, zone, now: clock.now, newId, onProgress, signal });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  return { ok: true, value: id };
}

async function writeFiles(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<readonly ImportRoot[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const roots: ImportRoot[] = [];
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    await writeFile(path, bytes, { mode: 0o600 });
    roots.push({ path, shownAs: PREFIX + name });
  }
  return roots;
}
