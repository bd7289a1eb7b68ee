import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { type ArchiveEntry, aZipArchive } from "./import-archives.ts";
import { dumpDatabase, type Setting } from "./import-setting.ts";

/** A sample file of the repository. */
export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../files/${name}`, import.meta.url));

/** A sample file under a name of an archive. */
export const sampleEntry = (name: string, file: string): ArchiveEntry => ({ name, bytes: fixture(file) });

/** Imports an archive and gives its ledger, paths as they stand in the archive. */
export async function importArchive(setting: Setting, entries: readonly ArchiveEntry[]) {
  const path = setting.put("export.zip", aZipArchive(entries));
  const { files } = await setting.import([path]);
  return files.map(({ path: at, outcome, code }) => [at.slice(path.length + 1), outcome, code ?? null]);
}

/** The same archive once more leaves every table as it is. */
export async function expectNoChangeAgain(setting: Setting): Promise<void> {
  const before = dumpDatabase(setting.database);
  await setting.import([`${setting.folder}/export.zip`]);
  expect(dumpDatabase(setting.database)).toBe(before);
}
