import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Services } from "../services.ts";
import { startImport } from "../start-import.ts";
import { type Known, NOTHING_KNOWN, noticeFiles, type SeenFile } from "./notice-files.ts";

export interface Watching {
  /** Folders into which watches and services put their files. */
  readonly folders: readonly string[];
  readonly signal: AbortSignal;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

const EVERY = 5_000;

/**
 * Looks into folders again and again and imports what is new there, each file by its whole path; what was imported before is
 * known by its bytes. A folder that is not there now, such as that of a watch, is looked for at the next look. Ends when
 * it is stopped.
 */
export async function watchFolders(
  services: Services,
  { folders, signal, every = EVERY }: Watching,
): Promise<void> {
  let known: Known = NOTHING_KNOWN;
  while (!signal.aborted) {
    const files = (await Promise.all(folders.map((folder) => listFiles(resolve(folder))))).flat();
    const notice = noticeFiles(known, files);
    known = notice.known;
    if (notice.ready.length > 0) await startImport(services, { roots: notice.ready, folder: process.cwd() });
    await sleep(every, undefined, { signal }).catch(() => {});
  }
}

async function listFiles(folder: string): Promise<readonly SeenFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath ?? folder, entry.name))
    .sort();
  const looks = await Promise.all(paths.map((path) => look(path)));
  return looks.filter((seen) => seen !== null);
}

async function look(path: string): Promise<SeenFile | null> {
  const status = await stat(path).catch(() => null);
  return status && { path, size: status.size, changedAt: status.mtimeMs };
}
